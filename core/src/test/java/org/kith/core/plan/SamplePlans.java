package org.kith.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kith.core.framework.CriterionKey;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Measure;
import org.kith.core.indicator.Target;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;
import org.kith.core.time.Pause;

/** Plans of every form, for laws that hold for all of them. */
public final class SamplePlans {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private SamplePlans() {}

    /** {@return plans of up to five actions in any order, with objectives two levels deep} */
    public static Arbitrary<ActionPlan> plans() {
        Arbitrary<List<ActionId>> orders =
                Arbitraries.of(ids()).list().uniqueElements().ofMaxSize(5);
        return orders.flatMap(order -> Combinators.combine(
                        actions().list().ofSize(order.size()),
                        Arbitraries.of(ids()).set().ofMaxSize(3),
                        pauses().list().ofMaxSize(2))
                .as((actions, served, pauses) -> plan(order, actions, served, pauses)));
    }

    private static ActionPlan plan(
            List<ActionId> order, List<Action> actions, Set<ActionId> served, List<Pause> pauses) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("first"))
                .title(Text.of("First"))
                .actions(IntStream.range(0, order.size())
                        .mapToObj(i -> actions.get(i).withId(order.get(i)))
                        .toList())
                .addObjective(objective("principle")
                        .addObjective(objective("below").actions(served).build())
                        .build())
                .pauses(pauses)
                .build();
    }

    private static Objective.Builder objective(String id) {
        return Objective.builder().id(ObjectiveId.of(id)).title(Text.of("Objective"));
    }

    /** {@return actions of every progress, with or without dates, links, measures and reviews} */
    public static Arbitrary<Action> actions() {
        Arbitrary<Optional<LocalDate>> dates = days().optional();
        return Combinators.combine(
                        Arbitraries.of(Progress.class),
                        dates,
                        dates,
                        Arbitraries.of(ids()).set().ofMaxSize(2),
                        reviews(),
                        measures().list().ofMaxSize(2),
                        Arbitraries.of(Text.of("Do it"), Text.of("Do it", Map.of(Locale.FRENCH, "Fais-le"))))
                .as((progress, start, due, waits, reviews, measures, title) -> Action.builder()
                        .id(ActionId.of("a"))
                        .title(title)
                        .progress(progress)
                        .addServe(CriterionKey.of("schools"))
                        .start(start)
                        .due(due)
                        .dependsOn(waits)
                        .reviews(reviews)
                        .measures(measures)
                        .build());
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(
                        Target.Absolute.of(Qualified.parse("at least 33")),
                        Target.Absolute.of(Qualified.exactly(33)),
                        Target.Relative.of(Fraction.of(11, 10)))
                .map(target -> Measure.builder()
                        .title(Text.of("Schools"))
                        .target(target)
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build());
    }

    private static Arbitrary<List<Review>> reviews() {
        return days().map(day -> new Review(day, Text.of("Looked"))).list().ofMaxSize(3);
    }

    private static Arbitrary<Pause> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 30).optional())
                .as((start, length) -> new Pause(start, length.map(start::plusDays), Text.of("No staff")));
    }

    /** {@return days around one of them, near enough to meet} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(DAY::plusDays);
    }

    private static List<ActionId> ids() {
        return List.of(ActionId.of("a"), ActionId.of("b"), ActionId.of("c"), ActionId.of("d"), ActionId.of("e"));
    }
}
