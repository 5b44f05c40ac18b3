package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.stream.Stream;
import org.kith.plugins.rubric.Formula;

/**
 * What a better answer can do to a scheme.
 *
 * @param steady whether no better answer to a rated criterion ever makes anything worse, so that the highest level is never less
 *     use than one below it
 * @param full whether the best answers to everything come to the most of everything, whichever answers were open before
 * @param kept the columns of which something must not be so, which better answers can therefore break
 */
record Rise(boolean steady, boolean full, ImmutableSet<Integer> kept) {

    /** {@return what better answers can do to some cells} */
    static Rise of(List<Cell> cells, List<Conditions> conditions) {
        ImmutableSet<Integer> kept = conditions.stream()
                .flatMap(Conditions::ofCell)
                .flatMap(condition -> kept(condition, false))
                .collect(toImmutableSet());
        boolean steady = conditions.stream()
                        .allMatch(of -> of.when().isEmpty() && of.ofCell().noneMatch(Rise::isDenied))
                && cells.stream().allMatch(Rise::isSteady);
        return new Rise(steady, steady && cells.stream().allMatch(Rise::isFull), kept);
    }

    private static boolean isSteady(Cell cell) {
        return !(cell.formula() instanceof Formula.BestFit)
                && !(cell.formula() instanceof Formula.Change)
                && Ordering.natural().isOrdered(cell.points());
    }

    private static boolean isFull(Cell cell) {
        return !(cell.formula() instanceof Formula.Figure)
                && !(cell.formula() instanceof Formula.Count)
                && !(cell.formula() instanceof Formula.Mean mean
                        && mean.rounding().isPresent());
    }

    private static boolean isDenied(Condition condition) {
        return condition instanceof Condition.Not || condition.within().anyMatch(Rise::isDenied);
    }

    private static Stream<Integer> kept(Condition condition, boolean denied) {
        return Stream.concat(
                condition.about().filter(cell -> denied).stream().flatMap(cell -> cell.columns().stream()),
                condition.within().flatMap(one -> kept(one, denied || condition instanceof Condition.Not)));
    }
}
