package org.kith.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * An answer that is another one in a later card.
 *
 * @param path the way to its node: the keys from the part of the root down
 * @param criterion the key of the criterion
 * @param before what was answered: the key of a level, {@code not-applicable}, {@code dont-know} or {@code unanswered}; empty if
 *     the earlier card did not ask
 * @param after the same for the later card
 */
public record AnswerShift(List<String> path, String criterion, Optional<String> before, Optional<String> after) {

    /** Makes it. */
    public AnswerShift {
        path = ImmutableList.copyOf(path);
    }

    /** {@return the same from the later card to the earlier one} */
    public AnswerShift swapped() {
        return new AnswerShift(path, criterion, after, before);
    }
}
