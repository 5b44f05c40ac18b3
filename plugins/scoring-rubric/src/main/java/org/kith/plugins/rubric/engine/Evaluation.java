package org.kith.plugins.rubric.engine;

import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Formula;

/**
 * What the cells of a blueprint come to for one response.
 *
 * <p>Worked out from the root down as far as somebody asks, each cell once. Exact. Not thread-safe.
 */
final class Evaluation {

    private static final Value AWAY = new Value(null, null, -1, false, 0, 0);
    private static final Value OPEN = new Value(null, null, -1, true, 0, 0);

    private final Blueprint blueprint;
    private final byte[] codes;
    private final byte @Nullable [] earlier;
    private final Circumstances circumstances;
    private final @Nullable Value[] values;
    private final int[] levels;
    private final boolean ratesAnything;

    /**
     * What a cell comes to, its own grades left aside.
     *
     * @param points the points; null if it has no number
     * @param possible the possible points; null if it has no number
     * @param level the position of the level of the answer or the parts; -1 if there is none
     * @param applies whether it applies
     * @param part the share as the first of two whole numbers, where it is known so
     * @param whole the second of them; 0 where the share is not known so
     */
    record Value(
            @Nullable Fraction points, @Nullable Fraction possible, int level, boolean applies, long part, long whole) {

        static Value of(Fraction points, Fraction possible) {
            return of(points, possible, -1);
        }

        static Value of(Fraction points, Fraction possible, int level) {
            return new Value(points, possible, level, true, 0, 0);
        }

        /** {@return no number} */
        static Value none(boolean applies) {
            return applies ? OPEN : AWAY;
        }

        boolean hasNumber() {
            return points != null;
        }

        Fraction share() {
            return whole != 0 ? Fraction.of(part, whole) : reached().dividedBy(most());
        }

        Fraction reached() {
            return points == null ? Fraction.ZERO : points;
        }

        Fraction most() {
            return possible == null ? Fraction.ONE : possible;
        }
    }

    /**
     * Makes an evaluation.
     *
     * @param codes the answers, one for each column, coded as in a response table
     * @param earlier the answers that counted at the time before, if there was one
     */
    Evaluation(Blueprint blueprint, byte[] codes, byte @Nullable [] earlier, Circumstances circumstances) {
        this.blueprint = blueprint;
        this.codes = codes;
        this.earlier = earlier;
        this.circumstances = circumstances;
        this.values = new Value[blueprint.cells().size()];
        this.levels = new int[values.length];
        this.ratesAnything = ratesAnything();
    }

    private boolean ratesAnything() {
        for (int column : blueprint.root().columns()) {
            if (codes[column] >= 0) {
                return true;
            }
        }
        return blueprint.root().columns().isEmpty() || blueprint.hasFigures();
    }

    /** {@return the same response with other answers} */
    Evaluation with(byte[] otherCodes) {
        return new Evaluation(blueprint, otherCodes, earlier, circumstances);
    }

    /** {@return the same response in other circumstances} */
    Evaluation in(Circumstances other) {
        return new Evaluation(blueprint, codes.clone(), earlier, other);
    }

    byte code(int column) {
        return codes[column];
    }

    byte[] codes() {
        return codes.clone();
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** {@return what a cell comes to} */
    Value value(Cell cell) {
        Value value = values[cell.index()];
        if (value == null) {
            value = applies(cell) ? made(cell) : AWAY;
            values[cell.index()] = value;
            levels[cell.index()] = cell.isGraded() ? graded(cell, value) : value.level();
        }
        return value;
    }

    /** {@return the position of the level of a cell; -1 if it has none} */
    int level(Cell cell) {
        value(cell);
        return levels[cell.index()];
    }

    private boolean applies(Cell cell) {
        Optional<Condition> when = blueprint.conditions(cell).when();
        return when.isEmpty() || isMet(when.get());
    }

    private Value made(Cell cell) {
        Formula formula = cell.formula();
        if (formula instanceof Formula.Rating) {
            return rating(cell);
        }
        if (formula instanceof Formula.Sum) {
            return sum(cell);
        }
        if (formula instanceof Formula.Profile) {
            return appliesInPart(cell) ? OPEN : AWAY;
        }
        if (formula instanceof Formula.Mean mean) {
            return mean(cell, mean);
        }
        if (formula instanceof Formula.Count) {
            return count(cell);
        }
        if (formula instanceof Formula.Weakest) {
            return weakest(cell);
        }
        if (formula instanceof Formula.BestFit) {
            return bestFit(cell);
        }
        if (formula instanceof Formula.Figure figure) {
            return figure(figure);
        }
        return cell.same() != null ? same(cell.same()) : change(cell.parts().get(0));
    }

    private Value rating(Cell cell) {
        byte code = codes[cell.column()];
        if (code == NOT_APPLICABLE) {
            return AWAY;
        }
        if (code >= 0) {
            return Value.of(cell.points().get(code), cell.possible(), code);
        }
        return openIsLowest() ? Value.of(cell.points().get(0), cell.possible()) : OPEN;
    }

    /** {@return whether an open answer counts as the lowest level} */
    boolean openIsLowest() {
        return blueprint.countsOpenAsLowest() && ratesAnything;
    }

    /** {@return whether an answer that applies is not given} */
    boolean hasOpenAnswers() {
        return blueprint.columns().anyMatch(column -> codes[column] < NOT_APPLICABLE);
    }

    private Value figure(Formula.Figure figure) {
        Optional<Progress> progress = circumstances.progress(figure);
        if (progress.isEmpty()) {
            return openIsLowest() ? Value.of(Fraction.ZERO, Fraction.ONE) : OPEN;
        }
        return progress.get()
                .share()
                .map(share -> Value.of(share, Fraction.ONE))
                .orElse(OPEN);
    }

    private Value sum(Cell cell) {
        Optional<Totals> totals = blueprint.totals(cell);
        if (totals.isPresent()) {
            return sum(cell, totals.get());
        }
        Fraction points = Fraction.ZERO;
        Fraction possible = Fraction.ZERO;
        for (Cell part : cell.parts()) {
            Value value = value(part);
            if (value.hasNumber()) {
                points = points.plus(value.reached().times(part.weight()));
                possible = possible.plus(value.most().times(part.weight()));
            }
        }
        return possible.isZero() ? noNumber(cell) : Value.of(points, possible);
    }

    private Value sum(Cell cell, Totals totals) {
        long possible = totals.possible(codes, openIsLowest());
        if (possible == 0) {
            return noNumber(cell);
        }
        long points = totals.points(codes, openIsLowest());
        return new Value(totals.unscaled(points), totals.unscaled(possible), -1, true, points, possible);
    }

    private Value mean(Cell cell, Formula.Mean mean) {
        Optional<Totals> totals = blueprint.totals(cell);
        if (totals.isPresent()) {
            long possible = totals.get().possible(codes, openIsLowest());
            return possible == 0
                    ? noNumber(cell)
                    : mean(mean, Fraction.of(totals.get().points(codes, openIsLowest()), possible));
        }
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Cell part : cell.parts()) {
            Value value = value(part);
            if (value.hasNumber()) {
                sum = sum.plus(value.share().times(part.weight()));
                weights = weights.plus(part.weight());
            }
        }
        if (weights.isZero()) {
            return noNumber(cell);
        }
        return mean(mean, sum.dividedBy(weights));
    }

    private static Value mean(Formula.Mean mean, Fraction share) {
        Fraction outOf = mean.outOf().orElse(Fraction.ONE);
        Fraction points = share.times(outOf);
        return Value.of(mean.rounding().map(rounding -> rounding.round(points)).orElse(points), outOf);
    }

    private Value count(Cell cell) {
        List<Condition> bars = blueprint.conditions(cell).bars();
        int counted = 0;
        int reached = 0;
        for (int i = 0; i < bars.size(); i++) {
            Cell part = cell.parts().get(i);
            if (counts(part)) {
                counted++;
                reached += isMet(bars.get(i)) ? 1 : 0;
            }
        }
        return counted == 0 ? noNumber(cell) : Value.of(Fraction.of(reached), Fraction.of(counted));
    }

    /** {@return whether a part of a count stands in its denominator} */
    boolean counts(Cell part) {
        Value value = value(part);
        return value.hasNumber() || level(part) >= 0 || (value.applies() && openIsLowest());
    }

    private Value weakest(Cell cell) {
        Fraction least = null;
        int level = Integer.MAX_VALUE;
        for (Cell part : cell.parts()) {
            Value value = value(part);
            if (value.hasNumber()) {
                least = least == null ? value.share() : least.min(value.share());
            }
            int reached = levelOrLowest(part);
            level = reached < 0 ? level : Math.min(level, reached);
        }
        boolean hasLevel = cell.scale().isPresent() && !cell.isGraded() && level < Integer.MAX_VALUE;
        return least == null ? noNumber(cell) : Value.of(least, Fraction.ONE, hasLevel ? level : -1);
    }

    /** {@return the level of a part; the lowest for an open one where open answers count so} */
    private int levelOrLowest(Cell part) {
        int level = level(part);
        return level < 0 && value(part).applies() && openIsLowest() ? 0 : level;
    }

    private Value bestFit(Cell cell) {
        int[] parts = fits(cell);
        int level = mostly(parts);
        return parts[level] > 0 ? fit(cell.parts().get(0), level) : noNumber(cell);
    }

    /** {@return how many parts of a best fit are at each level, by position} */
    int[] fits(Cell cell) {
        int[] parts = new int[cell.parts().get(0).levels()];
        for (Cell part : cell.parts()) {
            int level = levelOrLowest(part);
            if (level >= 0) {
                parts[level]++;
            }
        }
        return parts;
    }

    private static int mostly(int[] parts) {
        int best = 0;
        for (int level = 1; level < parts.length; level++) {
            best = parts[level] > parts[best] ? level : best;
        }
        return best;
    }

    private static Value fit(Cell part, int level) {
        var scale = part.scale().orElseThrow();
        return Value.of(
                Fraction.of(scale.levels().get(level).value() - scale.lowest()),
                Fraction.of(scale.highest() - scale.lowest()),
                level);
    }

    private Value same(Cell other) {
        Value value = value(other);
        return new Value(value.points(), value.possible(), level(other), value.applies(), value.part(), value.whole());
    }

    private Value change(Cell part) {
        if (earlier == null) {
            return OPEN;
        }
        Value now = matched(codes, earlier).value(part);
        Value before = matched(earlier, codes).value(part);
        return now.hasNumber() && before.hasNumber() ? Value.of(now.share().minus(before.share()), Fraction.ONE) : OPEN;
    }

    /** {@return the response of one time, with only those criteria that were rated at both times} */
    private Evaluation matched(byte[] of, byte[] other) {
        byte[] both = of.clone();
        for (int column = 0; column < both.length; column++) {
            both[column] = of[column] >= 0 && other[column] >= 0 ? of[column] : NOT_APPLICABLE;
        }
        return new Evaluation(blueprint, both, null, circumstances);
    }

    /** {@return the responses of now and of before that a change compares; empty without an earlier one} */
    List<Evaluation> compared() {
        return earlier == null
                ? ImmutableList.of()
                : ImmutableList.of(matched(codes, earlier), matched(earlier, codes));
    }

    private Value noNumber(Cell cell) {
        return appliesInPart(cell) ? OPEN : AWAY;
    }

    private boolean appliesInPart(Cell cell) {
        for (Cell part : cell.parts()) {
            if (value(part).applies()) {
                return true;
            }
        }
        return false;
    }

    private int graded(Cell cell, Value value) {
        boolean there = cell.formula() instanceof Formula.Profile ? isThere(cell) : value.hasNumber();
        if (!there) {
            return -1;
        }
        List<ImmutableList<Condition>> grades = blueprint.conditions(cell).grades();
        int level = 0;
        while (level + 1 < grades.size() && areMet(grades.get(level + 1))) {
            level++;
        }
        return level;
    }

    /** {@return whether a cell applies, and something here or below is rated or observed} */
    private boolean isThere(Cell cell) {
        return isThere(cell, new boolean[values.length]);
    }

    /** @param empty the cells that were looked at and hold nothing; several may repeat one */
    private boolean isThere(Cell cell, boolean[] empty) {
        if (empty[cell.index()] || !value(cell).applies()) {
            return false;
        }
        empty[cell.index()] = true;
        if (cell.isRating()) {
            return codes[cell.column()] >= 0;
        }
        if (cell.formula() instanceof Formula.Figure figure) {
            return circumstances.progress(figure).isPresent();
        }
        if (cell.same() != null) {
            return isThere(cell.same(), empty);
        }
        return cell.parts().stream().anyMatch(part -> isThere(part, empty));
    }

    private boolean areMet(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!isMet(condition)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a condition is met} */
    boolean isMet(Condition condition) {
        if (condition instanceof Condition.Enough enough) {
            Value value = value(enough.cell());
            if (enough.answered() && isOpen(enough.cell())) {
                return false;
            }
            if (enough.share() && value.whole() != 0) {
                return enough.isReachedBy(value.part(), value.whole());
            }
            return value.hasNumber()
                    && enough.threshold().isReachedBy(enough.share() ? value.share() : value.reached());
        }
        if (condition instanceof Condition.AtLevel level) {
            return level(level.cell()) >= level.level();
        }
        if (condition instanceof Condition.Passing passing) {
            return isPassed(passing);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().anyMatch(this::isMet);
        }
        if (condition instanceof Condition.AllOf all) {
            return areMet(all.of());
        }
        return condition instanceof Condition.Not not
                ? !isMet(not.condition())
                : circumstances.isMet(((Condition.Circumstance) condition).requirement());
    }

    /** {@return whether a cell is an answer that is not given} */
    private boolean isOpen(Cell cell) {
        return cell.same() == null ? cell.isRating() && codes[cell.column()] < 0 : isOpen(cell.same());
    }

    private boolean isPassed(Condition.Passing passing) {
        int apply = 0;
        int pass = 0;
        for (Condition bar : passing.cells()) {
            if (value(bar.about().orElseThrow()).applies()) {
                apply++;
                pass += isMet(bar) ? 1 : 0;
            }
        }
        return passing.atLeast() == 0 ? apply > 0 && pass == apply : pass >= passing.atLeast();
    }

    /** {@return how each column below a cell was answered; not applicable where no cell that looks at it applies} */
    byte[] answers(Cell cell) {
        byte[] answers = new byte[codes.length];
        java.util.Arrays.fill(answers, NOT_APPLICABLE);
        collect(cell, answers, new boolean[values.length]);
        return answers;
    }

    private void collect(Cell cell, byte[] answers, boolean[] seen) {
        if (seen[cell.index()] || !applies(cell)) {
            return;
        }
        seen[cell.index()] = true;
        if (cell.isRating()) {
            byte code = codes[cell.column()];
            answers[cell.column()] = code < UNANSWERED ? UNANSWERED : code;
        } else if (cell.same() != null) {
            collect(cell.same(), answers, seen);
        } else {
            cell.parts().forEach(part -> collect(part, answers, seen));
        }
    }
}
