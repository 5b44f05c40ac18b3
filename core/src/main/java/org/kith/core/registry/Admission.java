package org.kith.core.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** The candidates that answered all questions, and what is wrong with the others. */
record Admission(ImmutableList<Entry> entries, Findings faults) {

    static Admission of(List<Candidate> candidates) {
        List<Outcome<Entry>> inspected = candidates.stream().map(Inspection::of).toList();
        return new Admission(
                inspected.stream().flatMap(one -> one.value().stream()).collect(toImmutableList()),
                inspected.stream().flatMap(one -> one.findings().stream()).collect(Findings.toFindings()));
    }
}
