package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.PlanChange;
import org.kith.core.plan.PlanJournal;
import org.kith.core.plan.PlanJournalId;
import org.kith.core.plan.Progress;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class JournalRulesTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final Instant MOMENT = Instant.parse("2022-02-15T10:00:00Z");
    private static final Text REASON = Text.of("They asked for it.");

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(ActionPlanId.of("plan"))
            .title(Text.of("A plan"))
            .build();

    private static final PlanJournal JOURNAL =
            PlanJournal.of(PlanJournalId.of("journal"), PLAN.id()).append(MOMENT, OriginRole.TEAM, REASON, PLAN);

    @Test
    void findNothingInASoundJournalOfThePlanAtHand() {
        assertThat(findings(JOURNAL, PLAN)).isEmpty();
    }

    @Nested
    class ThePlan {

        @Test
        void mustBeThere() {
            assertThat(findings(JOURNAL)).containsExactly("ERROR reference.dangling /plan");
        }

        @Test
        void mustBeWhatTheEntriesComeTo() {
            assertThat(findings(JOURNAL, PLAN.withTitle(Text.of("Another"))))
                    .containsExactly("ERROR journal.other-than-plan /plan");
        }

        @Test
        void isComparedFieldByField() {
            ActionPlan other = PLAN.withTitle(Text.of("Another")).withActions(action());

            assertThat(check(JOURNAL, other))
                    .extracting(Finding::message)
                    .containsExactly(
                            "The plan plan at hand is not what the journal comes to; these differ: title, actions.");
        }
    }

    @Nested
    class TheEntries {

        @Test
        void mustBeAsTheyWereWritten() {
            PlanJournal changed =
                    JOURNAL.withEntries(JOURNAL.entries().get(0).withReason(Text.of("Nobody asked for it.")));

            assertThat(findings(changed, PLAN)).containsExactly("ERROR journal.other-end /entries/0");
        }

        @Test
        void mustApply() {
            PlanJournal journal = JOURNAL.append(MOMENT, OriginRole.TEAM, REASON, new PlanChange.Undone(2));

            assertThat(findings(journal, PLAN))
                    .containsExactly("ERROR journal.nothing-to-undo /entries/1/change/entry");
        }

        @Test
        void areNotJudgedByTheRulesOfToday() {
            ActionPlan first = PLAN.withPlace(PlaceId.of("given-up")).withActions(action());
            PlanJournal journal = PlanJournal.of(JOURNAL.id(), PLAN.id())
                    .append(MOMENT, OriginRole.TEAM, REASON, first)
                    .append(MOMENT, OriginRole.TEAM, REASON, PLAN);

            assertThat(findings(journal, PLAN)).isEmpty();
            assertThat(KITH.check(Dossier.of(first), DAY)).isNotEmpty();
        }
    }

    private static Action action() {
        return Action.builder()
                .id(ActionId.of("late"))
                .title(Text.of("Without owner"))
                .progress(Progress.NOT_STARTED)
                .build();
    }

    private static List<String> findings(PlanJournal journal, ActionPlan... plans) {
        return check(journal, plans).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    /** {@return what is found in the journal; the plan itself has rules of its own} */
    private static List<Finding> check(PlanJournal journal, ActionPlan... plans) {
        Dossier dossier = Dossier.of(plans).plus(journal);
        return KITH.check(dossier, DAY).stream()
                .filter(finding -> finding.document().orElse("").equals("plan-journal/journal"))
                .toList();
    }
}
