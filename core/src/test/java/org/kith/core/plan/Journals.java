package org.kith.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.text.Text;

/** A small plan and its journal, for tests. */
final class Journals {

    static final Instant BEGINNING = Instant.parse("2022-02-15T10:00:00Z");

    static final Text COURSE = Text.of("The course ended with this plan.");

    static final ActionPlanId ID = ActionPlanId.of("birmingham-sketch");

    static final Action MAP_GROUPS = action("map-groups", "Draw up a map of groups that listen");

    static final Action LEAFLETS = action("print-leaflets", "Print leaflets");

    static final ActionPlan SKETCH = ActionPlan.builder()
            .id(ID)
            .title(Text.of("A small plan", Map.of(Locale.FRENCH, "Un petit plan")))
            .place(PlaceId.of("birmingham"))
            .addPriority(priority("find-support", "Anybody who grieves finds somebody to talk to nearby"))
            .addPriority(priority("more-leaflets", "More leaflets in waiting rooms"))
            .addAction(MAP_GROUPS)
            .addAction(LEAFLETS)
            .build();

    private Journals() {}

    static Priority priority(String id, String title) {
        return Priority.builder().id(PriorityId.of(id)).title(Text.of(title)).build();
    }

    static Action action(String id, String title) {
        return Action.builder()
                .id(ActionId.of(id))
                .title(Text.of(title))
                .owner(BodyId.of("sketch-library"))
                .due(LocalDate.of(2022, 4, 30))
                .progress(Progress.NOT_STARTED)
                .build();
    }

    static PlanJournal empty() {
        return PlanJournal.of(PlanJournalId.of("birmingham-journal"), ID);
    }

    /** {@return a journal that begins with the sketch} */
    static PlanJournal begun() {
        return empty().append(BEGINNING, OriginRole.TEAM, COURSE, SKETCH);
    }

    /** {@return four entries: the sketch; leaflets go; work on the map begins; the leaflets come back} */
    static PlanJournal four() {
        return edit(edit(begun(), withoutLeaflets(SKETCH)), mapBegun(withoutLeaflets(SKETCH)))
                .append(next(3), OriginRole.SERVICE, Text.of("The surgeries asked."), new PlanChange.Undone(2));
    }

    static ActionPlan withoutLeaflets(ActionPlan plan) {
        return plan.withActions(List.of(plan.actions().get(0)))
                .withPriorities(List.of(plan.priorities().get(0)));
    }

    static ActionPlan mapBegun(ActionPlan plan) {
        return plan.withActions(plan.actions().stream()
                .map(action -> action.id().equals(MAP_GROUPS.id()) ? action.withProgress(Progress.IN_PROGRESS) : action)
                .toList());
    }

    static PlanJournal edit(PlanJournal journal, ActionPlan edited) {
        return journal.append(
                next(journal.entries().size()), OriginRole.CARER, Text.of("They said so on 28 February."), edited);
    }

    static PlanJournal undo(PlanJournal journal, int entry) {
        return journal.append(
                next(journal.entries().size()),
                OriginRole.TEAM,
                Text.of("It was a mistake."),
                new PlanChange.Undone(entry));
    }

    static Instant next(int entries) {
        return BEGINNING.plusSeconds(3600L * entries);
    }
}
