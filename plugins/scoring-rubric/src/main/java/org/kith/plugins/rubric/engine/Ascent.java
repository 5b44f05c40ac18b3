package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.core.framework.LevelKey;
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
        return LongMath.binomial(of, size);
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
}
