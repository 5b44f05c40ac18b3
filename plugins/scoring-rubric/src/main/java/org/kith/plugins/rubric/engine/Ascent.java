package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;
import org.kith.core.text.Text;

/** Says what would reach the next level of a cell: better answers, and what is missing beside them. Not thread-safe. */
final class Ascent {

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
        return Optional.of(evaluation.in(new Hope(evaluation.circumstances())))
                .filter(hopeful -> blueprint.hasCircumstances())
                .flatMap(this::fewest)
                .map(codes -> next(codes, missing(codes)))
                .filter(next -> !next.conditions().isEmpty())
                .orElseGet(() -> next(evaluation.codes(), withDoubt(missing(evaluation.codes()))));
    }

    private NextLevel next(byte[] codes, List<Text> conditions) {
        return new NextLevel(cell.level(target).orElseThrow(), changes(codes), conditions);
    }

    /** {@return the fewest better answers that reach the level in some circumstances; empty if none were found} */
    private Optional<byte[]> fewest(Evaluation in) {
        return Fewest.answers(new Goal(blueprint, in, cell, target));
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
        return Stream.concat(missing.stream(), Stream.of(Text.of("No better answers were found that reach it.")))
                .collect(toImmutableList());
    }

    private List<AnswerChange> changes(byte[] codes) {
        return blueprint
                .columns()
                .filter(column -> codes[column] != evaluation.code(column))
                .mapToObj(column -> new AnswerChange(
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
