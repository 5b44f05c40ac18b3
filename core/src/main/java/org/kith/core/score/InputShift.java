package org.kith.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.core.text.Text;

/**
 * Something other than an answer that went into a node and is not the same in a later card, such as a figure or a target.
 *
 * @param path the way to the node: the keys from the part of the root down
 * @param title what the node is called
 * @param name what it is, as in {@link ScoreInput#name()}
 * @param before what it was; empty if it was not there
 * @param after the same for the later card
 */
public record InputShift(List<String> path, Text title, String name, Optional<String> before, Optional<String> after) {

    /** Makes it. */
    public InputShift {
        path = ImmutableList.copyOf(path);
    }

    /** {@return the same from the later card to the earlier one} */
    public InputShift swapped() {
        return new InputShift(path, title, name, after, before);
    }

    /** {@return what went into a node beside answers and is not the same, by name} */
    static Stream<InputShift> between(List<String> path, ScoreNode before, ScoreNode after) {
        Set<String> names = new TreeSet<>();
        Stream.concat(RatedNode.otherInputs(before), RatedNode.otherInputs(after))
                .forEach(names::add);
        return names.stream()
                .map(name -> new InputShift(
                        path, after.title(), name, RatedNode.input(before, name), RatedNode.input(after, name)))
                .filter(shift -> !shift.before().equals(shift.after()));
    }
}
