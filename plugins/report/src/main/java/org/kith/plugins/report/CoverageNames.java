package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterables;
import java.util.Collection;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.validation.Pointer;
import org.kith.empowerment.Coverage;

/** The names of what a coverage speaks of. */
record CoverageNames(Coverage coverage, Scope scope) {

    /** {@return the name of a body; its id if it is not there} */
    String of(BodyId body) {
        int row =
                Iterables.indexOf(coverage.rows(), candidate -> candidate.body().equals(body));
        return scope.name(body, coverage, Pointer.ROOT.child("rows").child(row).child("body"));
    }

    /** {@return the names of bodies, in one phrase} */
    String of(Collection<BodyId> bodies) {
        return Sentence.list(bodies.stream().map(this::of).collect(toImmutableList()));
    }

    /** {@return the titles of columns, in one phrase; empty if there are none} */
    String titles(Collection<CriterionKey> keys) {
        return Sentence.list(coverage.columns().stream()
                .filter(column -> keys.contains(column.key()))
                .map(column -> scope.text(column.title()))
                .collect(toImmutableList()));
    }
}
