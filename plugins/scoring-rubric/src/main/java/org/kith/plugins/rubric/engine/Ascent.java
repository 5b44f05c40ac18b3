package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Formula;

/**
 * Looks for the fewest other answers that reach the next level of a cell.
 *
 * <p>First it follows what the level takes, cheapest first; then, unless that is known to be the fewest, it tries every smaller
 * set of criteria, as long as there are not too many of them. Where there are, the set is one of which no answer can be spared.
 * Not thread-safe.
 */
final class Ascent {

    /** How many smaller sets are tried at most. */
    private static final int MOST_TRIALS = 2_000;

    private final Blueprint blueprint;
    private final Evaluation evaluation;
    private final Cell cell;
    private final int target;

    private Ascent(Blueprint blueprint, Evaluation evaluation, Cell cell, int target) {
        this.blueprint = blueprint;
        this.evaluation = evaluation;
        this.cell = cell;
        this.target = target;
    }

    /** {@return what would reach the level above that of a cell; empty if it is at the highest, or has no level} */
    static Optional<NextLevel> next(Blueprint blueprint, Evaluation evaluation, Cell cell) {
        int level = evaluation.level(cell);
        if (!cell.isGraded() || level < 0 || level + 1 >= cell.levels()) {
            return Optional.empty();
        }
        return Optional.of(new Ascent(blueprint, evaluation, cell, level + 1).next());
    }

    private NextLevel next() {
        return fewest(evaluation).map(codes -> next(codes, ImmutableList.of())).orElseGet(this::withMore);
    }

    /** {@return what reaches the level where answers alone do not} */
    private NextLevel withMore() {
        Evaluation hopeful = new Evaluation(blueprint, evaluation.codes(), null, new Hope(evaluation.circumstances()));
        return fewest(hopeful)
                .map(codes -> next(codes, missing(codes)))
                .filter(next -> !next.conditions().isEmpty())
                .orElseGet(() -> next(evaluation.codes(), withDoubt(missing(evaluation.codes()))));
    }

    private NextLevel next(byte[] codes, List<Text> conditions) {
        return new NextLevel(cell.level(target).orElseThrow(), changes(codes), conditions);
    }

    /** {@return the fewest other answers that reach the level in some circumstances; empty if none were found} */
    private Optional<byte[]> fewest(Evaluation in) {
        return new Climb(blueprint, in)
                .reach(cell, target, evaluation.codes())
                .or(() -> Optional.of(raised(candidates())).filter(codes -> isReached(in, codes)))
                .map(found -> isKnownToBeFewest() ? found : fewer(in, spared(in, found)))
                .map(fewest -> lowered(in, fewest));
    }

    /** {@return what the level takes beside some answers, and is not there} */
    private List<Text> missing(byte[] codes) {
        Evaluation real = evaluation.with(codes);
        return missing(cell, target, real)
                .map(Sentences::ofCircumstance)
                .distinct()
                .collect(toImmutableList());
    }

    private Stream<Condition.Circumstance> missing(Cell of, int level, Evaluation real) {
        return blueprint.conditions(of).grades().stream()
                .limit(level + 1L)
                .flatMap(List::stream)
                .flatMap(condition -> missing(condition, real));
    }

    private Stream<Condition.Circumstance> missing(Condition condition, Evaluation real) {
        if (real.isMet(condition)) {
            return Stream.empty();
        }
        if (condition instanceof Condition.Circumstance circumstance) {
            return Stream.of(circumstance);
        }
        if (condition instanceof Condition.AtLevel at) {
            return missing(at.cell(), at.level(), real);
        }
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().flatMap(one -> missing(one, real));
        }
        if (condition instanceof Condition.Passing passing) {
            return passing.cells().stream().flatMap(one -> missing(one, real));
        }
        return condition instanceof Condition.AnyOf any
                ? any.of().stream().flatMap(one -> missing(one, real))
                : Stream.empty();
    }

    private static List<Text> withDoubt(List<Text> missing) {
        return Stream.concat(missing.stream(), Stream.of(Text.of("Better answers alone do not reach it.")))
                .collect(toImmutableList());
    }

    private boolean isReached(Evaluation hopeful, byte[] codes) {
        return hopeful.with(codes).level(cell) >= target;
    }

    /** {@return the same answers without those changes that are not needed} */
    private byte[] spared(Evaluation hopeful, byte[] found) {
        byte[] codes = found.clone();
        List<Integer> changed = changed(codes);
        for (int i = changed.size() - 1; changed.size() > 1 && i >= 0; i--) {
            int column = changed.get(i);
            byte before = codes[column];
            codes[column] = evaluation.code(column);
            if (!isReached(hopeful, codes)) {
                codes[column] = before;
            }
        }
        return codes;
    }

    private byte[] fewer(Evaluation hopeful, byte[] found) {
        List<Integer> changed = changed(found);
        if (changed.size() < 2) {
            return found;
        }
        Set<Integer> open = candidates();
        long trials = 0;
        for (int size = 1; size < changed.size(); size++) {
            trials += sets(open.size(), size);
            if (trials > MOST_TRIALS) {
                return found;
            }
            for (Set<Integer> set : Sets.combinations(open, size)) {
                byte[] codes = raised(set);
                if (isReached(hopeful, codes)) {
                    return codes;
                }
            }
        }
        return found;
    }

    private static long sets(int of, int size) {
        return com.google.common.math.LongMath.binomial(of, size);
    }

    /** {@return whether the answers that are worth most were taken, on one scale that adds up} */
    private boolean isKnownToBeFewest() {
        List<Condition> conditions = blueprint.conditions(cell).grades().get(target).stream()
                .filter(condition -> !evaluation.isMet(condition))
                .collect(toImmutableList());
        boolean additive =
                cell.formula() instanceof Formula.Sum && cell.parts().stream().allMatch(Cell::isRating);
        return additive
                && conditions.size() == 1
                && conditions.get(0) instanceof Condition.Enough enough
                && enough.cell().index() == cell.index()
                && (!enough.share() || evaluation.openIsLowest());
    }

    private Set<Integer> candidates() {
        Set<Integer> candidates = new TreeSet<>();
        for (int column = 0; column < blueprint.criteria().size(); column++) {
            byte code = evaluation.code(column);
            if (code != NOT_APPLICABLE
                    && code < blueprint.scale(column).levels().size() - 1) {
                candidates.add(column);
            }
        }
        return candidates;
    }

    private byte[] raised(Set<Integer> columns) {
        byte[] codes = evaluation.codes();
        columns.forEach(column ->
                codes[column] = (byte) (blueprint.scale(column).levels().size() - 1));
        return codes;
    }

    /** {@return the same answers, none of them higher than is needed} */
    private byte[] lowered(Evaluation hopeful, byte[] found) {
        byte[] codes = found.clone();
        for (int column : changed(codes)) {
            byte enough = codes[column];
            int least = Math.max(0, evaluation.code(column) + 1);
            for (byte code = (byte) (enough - 1); code >= least; code--) {
                codes[column] = code;
                if (!isReached(hopeful, codes)) {
                    break;
                }
                enough = code;
            }
            codes[column] = enough;
        }
        return codes;
    }

    private List<Integer> changed(byte[] codes) {
        List<Integer> changed = new ArrayList<>();
        for (int column = 0; column < codes.length; column++) {
            if (codes[column] != evaluation.code(column)) {
                changed.add(column);
            }
        }
        return changed;
    }

    private List<AnswerChange> changes(byte[] codes) {
        return changed(codes).stream()
                .map(column -> new AnswerChange(
                        blueprint.criterion(column),
                        Optional.of(evaluation.code(column))
                                .filter(code -> code >= 0)
                                .map(code -> key(column, code)),
                        key(column, codes[column])))
                .collect(toImmutableList());
    }

    private LevelKey key(int column, int code) {
        return blueprint.scale(column).levels().get(code).key();
    }

    /**
     * Circumstances in which whatever answers cannot change is met.
     *
     * @param real the real ones
     */
    private record Hope(Circumstances real) implements Circumstances {

        @Override
        public boolean isMet(org.kith.plugins.rubric.Requirement requirement) {
            return true;
        }

        @Override
        public Optional<Progress> progress(Formula.Figure figure) {
            return real.progress(figure);
        }
    }

    /**
     * Goes after what a level takes, one condition after another, each the cheapest way.
     *
     * @param blueprint the blueprint
     * @param start the response
     */
    private record Climb(Blueprint blueprint, Evaluation start) {

        /** {@return answers that reach a level of a cell; empty if none were found} */
        Optional<byte[]> reach(Cell cell, int level, byte[] codes) {
            byte[] work = codes.clone();
            for (int step = 0; step <= blueprint.cells().size(); step++) {
                Evaluation now = start.with(work);
                if (now.level(cell) >= level) {
                    return Optional.of(work);
                }
                if (!step(now, cell, level, work)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Changes answers for one thing that a level takes; false if there is no way. */
        private boolean step(Evaluation now, Cell cell, int level, byte[] work) {
            if (!cell.isGraded()) {
                return plain(now, cell, level, work);
            }
            if (now.level(cell) < 0) {
                return rateOne(cell, work);
            }
            for (int i = 1; i <= level; i++) {
                for (Condition condition : blueprint.conditions(cell).grades().get(i)) {
                    if (!now.isMet(condition)) {
                        return meet(now, condition, work);
                    }
                }
            }
            return false;
        }

        private boolean rateOne(Cell cell, byte[] work) {
            for (int column : cell.columns()) {
                if (work[column] < 0 && work[column] != NOT_APPLICABLE) {
                    work[column] = 0;
                    return true;
                }
            }
            return false;
        }

        private boolean plain(Evaluation now, Cell cell, int level, byte[] work) {
            if (cell.isRating()) {
                boolean open = work[cell.column()] != NOT_APPLICABLE;
                work[cell.column()] = open ? (byte) level : NOT_APPLICABLE;
                return open;
            }
            if (cell.same() != null) {
                return copy(reach(cell.same(), level, work), work);
            }
            return cell.parts().stream()
                    .filter(part -> now.value(part).applies() && now.level(part) < level)
                    .map(part -> reach(part, level, work))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(codes -> distance(codes, work)))
                    .map(codes -> copy(Optional.of(codes), work))
                    .orElse(false);
        }

        private boolean meet(Evaluation now, Condition condition, byte[] work) {
            if (condition instanceof Condition.AtLevel at) {
                return copy(reach(at.cell(), at.level(), work), work);
            }
            if (condition instanceof Condition.Enough enough) {
                return raise(now, enough, work);
            }
            if (condition instanceof Condition.Passing passing) {
                return cheapest(now, passing.cells(), work);
            }
            if (condition instanceof Condition.AnyOf any) {
                return cheapest(now, any.of(), work);
            }
            return condition instanceof Condition.AllOf all
                    && all.of().stream().filter(one -> !now.isMet(one)).findFirst().stream()
                            .anyMatch(one -> meet(now, one, work));
        }

        /** Meets that one of several conditions that takes the fewest other answers. */
        private boolean cheapest(Evaluation now, List<Condition> conditions, byte[] work) {
            Optional<byte[]> best = conditions.stream()
                    .filter(condition -> condition
                            .about()
                            .map(cell -> now.value(cell).applies())
                            .orElse(true))
                    .filter(condition -> !now.isMet(condition))
                    .map(condition -> met(condition, work))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(codes -> distance(codes, work)));
            return copy(best, work);
        }

        private Optional<byte[]> met(Condition condition, byte[] codes) {
            byte[] work = codes.clone();
            for (int step = 0; step <= codes.length; step++) {
                Evaluation now = start.with(work);
                if (now.isMet(condition)) {
                    return Optional.of(work);
                }
                if (!meet(now, condition, work)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Raises the answer that is worth most to the highest level; the next one if that is not enough, and so on. */
        private boolean raise(Evaluation now, Condition.Enough enough, byte[] work) {
            Optional<Totals> totals = blueprint.totals(enough.cell());
            if (totals.isPresent() && enough.share() && now.openIsLowest() && !isRounded(enough.cell())) {
                return totals.get().raise(work, true, enough.threshold());
            }
            int best = -1;
            int first = -1;
            Fraction most = measure(now, enough);
            for (int column : enough.cell().columns()) {
                byte top = (byte) (blueprint.scale(column).levels().size() - 1);
                byte before = work[column];
                if (before != NOT_APPLICABLE && before < top) {
                    first = first < 0 ? column : first;
                    work[column] = top;
                    Fraction reached = measure(start.with(work), enough);
                    work[column] = before;
                    if (reached.compareTo(most) > 0) {
                        most = reached;
                        best = column;
                    }
                }
            }
            int raised = best >= 0 ? best : first; // one alone may do nothing where numbers are rounded
            if (raised >= 0) {
                work[raised] = (byte) (blueprint.scale(raised).levels().size() - 1);
            }
            return raised >= 0;
        }

        private static boolean isRounded(Cell cell) {
            return cell.formula() instanceof Formula.Mean mean
                    && mean.rounding().isPresent();
        }

        private static Fraction measure(Evaluation evaluation, Condition.Enough enough) {
            Evaluation.Value value = evaluation.value(enough.cell());
            if (!value.hasNumber()) {
                return Fraction.of(-1);
            }
            return enough.share() ? value.share() : value.reached();
        }

        private static int distance(byte[] codes, byte[] from) {
            int distance = 0;
            for (int i = 0; i < codes.length; i++) {
                distance += codes[i] == from[i] ? 0 : 1;
            }
            return distance;
        }

        private static boolean copy(Optional<byte[]> found, byte[] work) {
            found.ifPresent(codes -> System.arraycopy(codes, 0, work, 0, work.length));
            return found.isPresent();
        }
    }
}
