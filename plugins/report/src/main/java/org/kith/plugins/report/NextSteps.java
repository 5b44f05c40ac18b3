package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;

/**
 * What would reach the next level.
 *
 * @param level what it is called
 * @param changes the answers that would have to be others
 * @param conditions what is missing beside them, in sentences
 */
record NextSteps(String level, List<Change> changes, List<String> conditions) {

    /** A criterion, the level that it has and the one that it takes. */
    record Change(String criterion, String from, String to) {}

    static NextSteps of(NextLevel next, CardWords words) {
        return new NextSteps(
                words.title(next.level()),
                next.changes().stream().map(change -> change(change, words)).collect(toImmutableList()),
                next.conditions().stream().map(words.scope()::text).collect(toImmutableList()));
    }

    private static Change change(AnswerChange change, CardWords words) {
        return new Change(
                words.criterion(change.criterion()),
                words.level(change.criterion(), change.from()),
                words.level(change.criterion(), Optional.of(change.to())));
    }

    /** {@return whether there is nothing to say beyond the level itself} */
    boolean isEmpty() {
        return changes.isEmpty() && conditions.isEmpty();
    }
}
