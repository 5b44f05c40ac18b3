package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.PlanChange;
import org.kith.core.plan.PlanJournal;
import org.kith.core.plan.PlanJournalId;
import org.kith.core.plan.Priority;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;

/** The journal of the shipped plan; {@code -Dkith.golden.rewrite=true} writes it anew, with its hashes, after the plan has changed. */
class SketchJournalTest {

    private static final Kith KITH = Kith.load();
    private static final ActionPlanId PLAN = ActionPlanId.of("birmingham-sketch");
    private static final ActionId LEAFLETS = ActionId.of("print-leaflets");
    private static final Path FILE = Run.INPUT.resolve("plan-journal-birmingham-sketch.json");

    @Test
    void isWhatTheTeamWroteDown() throws IOException {
        byte[] written = KITH.writeDocument(Entry.of(journal(plan())));
        if (Boolean.getBoolean("kith.golden.rewrite")) {
            Files.write(FILE, written);
        }

        assertThat(Files.readString(FILE, UTF_8)).isEqualTo(new String(written, UTF_8));
    }

    @Test
    void comesToThePlan() throws IOException {
        assertThat(journal(plan()).latestPlan()).isEqualTo(Outcome.of(plan()));
    }

    @Test
    void tellsHowItStoodBeforeItWasTakenBack() throws IOException {
        ActionPlan then =
                journal(plan()).planAt(Instant.parse("2022-03-09T00:00:00Z")).orElseThrow();

        assertThat(plan().action(LEAFLETS)).isPresent();
        assertThat(then.action(LEAFLETS)).isEmpty();
    }

    private static ActionPlan plan() throws IOException {
        return KITH.read(Run.INPUT).orElseThrow().find(ActionPlan.TYPE, PLAN).orElseThrow();
    }

    private static PlanJournal journal(ActionPlan plan) {
        ActionPlan asked = plan.withActions(List.of()).withObjectives(List.of());
        ActionPlan heard = asked.withRankings(List.of())
                .withPriorities(plan.priorities().stream()
                        .map(SketchJournalTest::asHeard)
                        .toList());
        return PlanJournal.of(PlanJournalId.of("birmingham-sketch"), PLAN)
                .append(
                        Instant.parse("2022-02-15T17:00:00Z"),
                        OriginRole.TEAM,
                        Text.of("The course ended with what had been heard."),
                        heard)
                .append(
                        Instant.parse("2022-03-05T20:30:00Z"),
                        OriginRole.GROUP,
                        Text.of("Those who had asked for it said what is right."),
                        asked)
                .append(
                        Instant.parse("2022-03-07T09:00:00Z"),
                        OriginRole.TEAM,
                        Text.of("Somebody has to do something about it."),
                        plan)
                .append(
                        Instant.parse("2022-03-08T11:15:00Z"),
                        OriginRole.SERVICE,
                        Text.of("Others print leaflets."),
                        withoutLeaflets(plan))
                .append(
                        Instant.parse("2022-03-10T18:00:00Z"),
                        OriginRole.TEAM,
                        Text.of("They do not."),
                        new PlanChange.Undone(4));
    }

    private static Priority asHeard(Priority priority) {
        return Priority.builder()
                .id(priority.id())
                .title(priority.title())
                .proposals(priority.proposals())
                .build();
    }

    private static ActionPlan withoutLeaflets(ActionPlan plan) {
        return plan.withActions(plan.actions().stream()
                .filter(action -> !action.id().equals(LEAFLETS))
                .toList());
    }
}
