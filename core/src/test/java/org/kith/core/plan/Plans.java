package org.kith.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kith.core.community.PlaceId;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

/** Random states of one plan, near enough to each other that lists share elements, lose some and change their order. */
final class Plans {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    private Plans() {}

    static Arbitrary<ActionPlan> plans() {
        return Combinators.combine(
                        texts(),
                        places(),
                        periods(),
                        visions(),
                        parts(Plans::idea),
                        parts(Plans::priority),
                        parts(Plans::objective),
                        parts(Plans::action))
                .as((title, place, period, visions, ideas, priorities, objectives, actions) -> ActionPlan.builder()
                        .id(Journals.ID)
                        .title(title)
                        .place(place)
                        .period(period)
                        .visions(visions)
                        .ideas(ideas)
                        .priorities(priorities)
                        .objectives(objectives)
                        .actions(actions)
                        .build());
    }

    static Arbitrary<Text> texts() {
        return Arbitraries.of(Text.of("One"), Text.of("Two"), Text.of("One", Map.of(Locale.FRENCH, "Un")));
    }

    private static Arbitrary<Optional<PlaceId>> places() {
        return Arbitraries.of("birmingham", "plymouth").map(PlaceId::of).optional();
    }

    private static Arbitrary<Optional<DateRange>> periods() {
        LocalDate day = LocalDate.of(2022, 2, 15);
        return Arbitraries.integers()
                .between(1, 2)
                .map(years -> DateRange.of(day, day.plusYears(years)))
                .optional();
    }

    /** {@return lists of elements without ids, which may stand there twice} */
    private static Arbitrary<List<Vision>> visions() {
        return texts().map(text -> new Vision(text, Optional.empty(), Optional.empty()))
                .list()
                .ofMaxSize(4);
    }

    /** {@return lists of elements with different ids, in any order} */
    private static <T> Arbitrary<List<T>> parts(Combinators.F2<String, Text, T> make) {
        return Arbitraries.of(IDS)
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(ids -> texts().list().ofSize(ids.size()).map(texts -> {
                    List<T> parts = new ArrayList<>();
                    for (int i = 0; i < ids.size(); i++) {
                        parts.add(make.apply(ids.get(i), texts.get(i)));
                    }
                    return parts;
                }));
    }

    private static Idea idea(String id, Text title) {
        return Idea.builder().id(IdeaId.of(id)).title(title).build();
    }

    private static Objective objective(String id, Text title) {
        Objective part = Objective.builder()
                .id(ObjectiveId.of(id + "-part"))
                .title(title)
                .build();
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .title(Text.of("Whole"))
                .addObjective(part)
                .build();
    }

    private static Priority priority(String id, Text title) {
        return Priority.builder().id(PriorityId.of(id)).title(title).build();
    }

    private static Action action(String id, Text title) {
        return Action.builder()
                .id(ActionId.of(id))
                .title(title)
                .progress(Progress.IN_PROGRESS)
                .build();
    }
}
