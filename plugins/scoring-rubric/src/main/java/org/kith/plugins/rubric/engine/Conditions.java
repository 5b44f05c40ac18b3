package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be so at a cell.
 *
 * @param when what makes it apply; always if empty
 * @param grades what each of its levels takes beside the one below, by position; nothing for the lowest
 * @param bars what each of its parts has to reach, for a count
 */
record Conditions(Optional<Condition> when, List<ImmutableList<Condition>> grades, List<Condition> bars) {

    Conditions {
        grades = ImmutableList.copyOf(grades);
        bars = ImmutableList.copyOf(bars);
    }

    /** {@return what makes the cell apply, and what its levels take} */
    Stream<Condition> ofCell() {
        return Stream.concat(when.stream(), grades.stream().flatMap(List::stream));
    }
}
