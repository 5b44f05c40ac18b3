package org.kith.plugins.rubric.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.score.NodeTally;
import org.kith.core.score.Tally;
import org.kith.core.spi.TableScorer;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Requirement;

/**
 * Scores populations by a rubric.
 *
 * <p>Responses in which every criterion is rated go through a {@link Kernel} of whole numbers, where the rubric permits one and
 * its numbers are known to fit; all others are evaluated exactly, one by one. Both give the same. Immutable and thread-safe.
 */
final class RubricTables implements TableScorer {

    private final Blueprint blueprint;
    private final Circumstances circumstances;
    private final ImmutableList<Cell> tallied;
    private final Optional<Kernel> kernel;

    private RubricTables(Blueprint blueprint, Circumstances circumstances, boolean withKernel) {
        this.blueprint = blueprint;
        this.circumstances = circumstances;
        this.tallied = below(blueprint.root()).collect(toImmutableList());
        this.kernel = withKernel ? Kernel.of(blueprint, circumstances, tallied) : Optional.empty();
    }

    /** {@return a scorer for a day} */
    static RubricTables of(Blueprint blueprint, LocalDate asOf) {
        return new RubricTables(blueprint, new Day(asOf), true);
    }

    /** {@return a scorer that evaluates every response by itself} */
    static RubricTables exact(Blueprint blueprint, LocalDate asOf) {
        return new RubricTables(blueprint, new Day(asOf), false);
    }

    /** {@return whether complete responses go through whole numbers} */
    boolean hasKernel() {
        return kernel.isPresent();
    }

    /** {@return the cells that are tallied: all but the answers themselves, the whole first} */
    private static Stream<Cell> below(Cell cell) {
        return cell.isRating() && !cell.isGraded()
                ? Stream.empty()
                : Stream.concat(Stream.of(cell), cell.parts().stream().flatMap(RubricTables::below));
    }

    @Override
    public Tally tally(ResponseTable table) {
        checkArgument(
                blueprint.isFor(table.framework()),
                "the responses are to another framework or version; prepare a scorer for theirs");
        List<TallySheet> sheets = tallied.stream().map(TallySheet::new).collect(toImmutableList());
        if (kernel.isPresent()) {
            new KernelRun(kernel.get(), table, sheets, this::add).run();
        } else {
            byte[] codes = new byte[blueprint.criteria().size()];
            for (int row = 0; row < table.rows(); row++) {
                add(table, row, codes, sheets);
            }
        }
        return tally(table.rows(), sheets);
    }

    /** Counts one response by itself. */
    private void add(ResponseTable table, int row, byte[] codes, List<TallySheet> sheets) {
        for (int column = 0; column < codes.length; column++) {
            codes[column] = table.answer(row, column);
        }
        Evaluation evaluation = new Evaluation(blueprint, codes, null, circumstances);
        for (TallySheet sheet : sheets) {
            sheet.add(evaluation, blueprint.hasConditionalCells() ? evaluation.answers(sheet.cell()) : codes);
        }
    }

    private static Tally tally(int rows, List<TallySheet> sheets) {
        ImmutableMap.Builder<String, NodeTally> nodes = ImmutableMap.builder();
        sheets.forEach(sheet -> nodes.put(sheet.cell().key(), sheet.tally()));
        return new Tally(rows, nodes.buildOrThrow());
    }

    /**
     * The circumstances of a population on a day: nothing was decided or observed.
     *
     * @param asOf the day
     */
    private record Day(LocalDate asOf) implements Circumstances {

        @Override
        public boolean isMet(Requirement requirement) {
            return requirement instanceof Requirement.Earliest earliest
                    && earliest.date().filter(date -> !date.isAfter(asOf)).isPresent();
        }

        @Override
        public Optional<Progress> progress(Formula.Figure figure) {
            return Optional.empty();
        }
    }
}
