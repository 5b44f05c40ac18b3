package org.kith.core.spi;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.concurrent.Executor;
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
     * @param executor runs parts in whatever threads it likes, the caller's own included; the caller runs those that it refuses
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    default Tally tally(ResponseTable table, Executor executor) {
        return Parts.of(table, this::tally, executor).stream().reduce(Tally.EMPTY, Tally::plus);
    }

    /**
     * {@return what the responses of each group came to, in the thread of the caller}
     *
     * <p>Each group is work of its own, so a table in which nearly every row has another label takes far longer than one of a few
     * groups.
     *
     * @param table responses to the framework version that the scorer was prepared for
     */
    default Disaggregation tallyByGroup(ResponseTable table) {
        return new Disaggregation(ImmutableSortedMap.copyOf(Maps.transformValues(table.byGroup(), this::tally)));
    }

    /**
     * {@return what the responses of each group came to; parts of the table are handed to an executor as in
     * {@link #tally(ResponseTable, Executor)}}
     *
     * @param table responses to the framework version that the scorer was prepared for
     * @param executor runs parts in whatever threads it likes, the caller's own included; the caller runs those that it refuses
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    default Disaggregation tallyByGroup(ResponseTable table, Executor executor) {
        return Parts.of(table, this::tallyByGroup, executor).stream()
                .reduce(Disaggregation.EMPTY, Disaggregation::plus);
    }
}
