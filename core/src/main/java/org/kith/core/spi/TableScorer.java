package org.kith.core.spi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.score.Disaggregation;
import org.kith.core.score.Tally;

/**
 * Scores whole populations: what many responses to the framework that it was prepared for came to.
 *
 * <p>Counts each row as it would be scored alone, so that the tallies of any parts of a table add up to that of the whole.
 * Thread-safe and without state.
 */
public interface TableScorer {

    /**
     * {@return what the responses came to, in the thread of the caller}
     *
     * @param table responses to the framework version that the scorer was prepared for
     */
    Tally tally(ResponseTable table);

    /**
     * {@return what the responses came to; parts of the table are handed to an executor, the caller works too, and the tallies
     * are added up in the order of the rows}
     *
     * <p>What a part throws is thrown again.
     *
     * @param table responses to the framework version that the scorer was prepared for
     * @param executor runs parts in whatever threads it likes, the caller's own included
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    default Tally tally(ResponseTable table, Executor executor) {
        ImmutableList<Supplier<Tally>> parts = Parts.of(table).stream()
                .map(part -> (Supplier<Tally>) () -> tally(part))
                .collect(toImmutableList());
        return Parts.run(parts, executor).stream().reduce(Tally.EMPTY, Tally::plus);
    }

    /**
     * {@return what the responses of each group came to, in the thread of the caller}
     *
     * @param table responses to the framework version that the scorer was prepared for
     */
    default Disaggregation tallyByGroup(ResponseTable table) {
        return new Disaggregation(ImmutableSortedMap.copyOf(Maps.transformValues(table.byGroup(), this::tally)));
    }
}
