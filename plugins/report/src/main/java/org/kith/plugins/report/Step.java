package org.kith.plugins.report;

import java.util.List;
import org.kith.core.framework.Criterion;

/**
 * One criterion and how it was answered.
 *
 * @param number its number in the charter, or its place in the framework
 * @param title what it is called
 * @param tone the kind of answer, for the style sheet
 * @param state the level that was reached, or why there is none
 * @param points the number of the level and of the highest, such as "2 of 4"; empty if it was not rated
 * @param bar the levels, drawn; without any reached if it was not rated
 * @param responsible who typically answers for it; empty if nobody is named
 * @param note what was said beside the answer; may be empty
 * @param evidence what shows it
 */
record Step(
        int number,
        String title,
        String tone,
        String state,
        String points,
        Bar bar,
        String responsible,
        String note,
        List<EvidenceLine> evidence) {

    /** {@return a criterion with what was read of its answer} */
    static Step of(int number, Criterion criterion, Reading reading, String responsible, Scope scope) {
        return new Step(
                number,
                scope.text(criterion.title()),
                reading.tone(),
                reading.state(),
                reading.points(),
                Bar.of(reading.scale(), reading.steps()),
                responsible,
                reading.note(),
                reading.evidence());
    }

    /** {@return whether there is more to read than the level} */
    boolean hasMore() {
        return !note.isEmpty() || !evidence.isEmpty();
    }
}
