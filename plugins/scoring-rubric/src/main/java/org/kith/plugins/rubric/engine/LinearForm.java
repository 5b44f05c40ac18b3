package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Formula;

/**
 * The points of a cell where every criterion that it looks at is rated: for each of them an amount that depends on its level
 * alone, added up.
 *
 * @param amounts the amounts by column, each by the position of the level
 * @param possible the possible points
 */
record LinearForm(SortedMap<Integer, List<Fraction>> amounts, Fraction possible) {

    LinearForm {
        amounts = ImmutableSortedMap.copyOfSorted(amounts);
    }

    /** {@return the form of a cell; empty if its points are not of this kind} */
    static Optional<LinearForm> of(Blueprint blueprint, Cell cell) {
        if (blueprint.conditions(cell).when().isPresent()) {
            return Optional.empty();
        }
        if (cell.isRating()) {
            return Optional.of(new LinearForm(new TreeMap<>(Map.of(cell.column(), cell.points())), cell.possible()));
        }
        if (cell.formula() instanceof Formula.Sum) {
            return combined(blueprint, cell, false, Fraction.ONE);
        }
        return cell.formula() instanceof Formula.Mean mean && mean.rounding().isEmpty()
                ? combined(blueprint, cell, true, mean.outOf().orElse(Fraction.ONE))
                : Optional.empty();
    }

    private static Optional<LinearForm> combined(Blueprint blueprint, Cell cell, boolean mean, Fraction outOf) {
        TreeMap<Integer, List<Fraction>> amounts = new TreeMap<>();
        Fraction possible = Fraction.ZERO;
        Fraction weights = cell.parts().stream().map(Cell::weight).reduce(Fraction.ZERO, Fraction::plus);
        for (Cell part : cell.parts()) {
            Optional<LinearForm> form = of(blueprint, part);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            Fraction factor =
                    mean ? part.weight().times(outOf).dividedBy(weights.times(form.get().possible)) : part.weight();
            form.get()
                    .amounts
                    .forEach((column, levels) -> amounts.merge(column, times(levels, factor), LinearForm::plus));
            possible = possible.plus(form.get().possible.times(factor));
        }
        return Optional.of(new LinearForm(amounts, mean ? outOf : possible));
    }

    private static List<Fraction> times(List<Fraction> amounts, Fraction factor) {
        return amounts.stream().map(factor::times).collect(toImmutableList());
    }

    private static List<Fraction> plus(List<Fraction> left, List<Fraction> right) {
        ImmutableList.Builder<Fraction> sum = ImmutableList.builder();
        for (int i = 0; i < left.size(); i++) {
            sum.add(left.get(i).plus(right.get(i)));
        }
        return sum.build();
    }

    /** {@return the least whole number by which all amounts and the possible points become whole} */
    BigInteger scale() {
        BigInteger scale = possible.denominator();
        for (List<Fraction> levels : amounts.values()) {
            for (Fraction amount : levels) {
                BigInteger below = amount.denominator();
                scale = scale.divide(scale.gcd(below)).multiply(below);
            }
        }
        return scale;
    }
}
