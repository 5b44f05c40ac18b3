package org.kith.plugins.report;

import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;

/**
 * What an answer says on its scale.
 *
 * @param level the level; empty if it was not rated, or with a level that the scale does not have
 * @param scale the scale
 * @param tone the kind of answer, for the style sheet
 * @param state the level in words, or why there is none
 * @param note what was said beside it; may be empty
 * @param evidence what shows it
 */
record Reading(
        Optional<Level> level, Scale scale, String tone, String state, String note, List<EvidenceLine> evidence) {

    static Reading of(Answer answer, Scale scale, Scope scope) {
        Optional<Level> level = answer instanceof Answer.Rated rated ? scale.level(rated.level()) : Optional.empty();
        return new Reading(
                level,
                scale,
                level.isPresent() ? "rated" : tone(answer),
                level.map(Level::title).map(scope::text).orElseGet(() -> open(answer)),
                scope.text(answer.note()),
                EvidenceLine.of(answer.evidence(), scope));
    }

    private static String tone(Answer answer) {
        if (answer instanceof Answer.NotApplicable) {
            return "not-applicable";
        }
        return answer instanceof Answer.DontKnow ? "dont-know" : "unanswered";
    }

    private static String open(Answer answer) {
        if (answer instanceof Answer.Rated) {
            return "Rated with a level that the scale does not have";
        }
        if (answer instanceof Answer.NotApplicable) {
            return "Not applicable";
        }
        return answer instanceof Answer.DontKnow ? "Not known" : "Not answered";
    }

    /** {@return the number of the level and of the highest, such as "2 of 4"; empty if it was not rated} */
    String points() {
        return level.map(reached -> reached.value() + " of " + scale.highest()).orElse("");
    }

    /** {@return how many levels above the lowest were reached} */
    int steps() {
        return level.map(scale.levels()::indexOf).orElse(0);
    }

    /** {@return how far up the scale the level is, from 0 to 1; empty if it was not rated} */
    Optional<Fraction> share() {
        return level.map(reached ->
                Fraction.of((long) reached.value() - scale.lowest(), (long) scale.highest() - scale.lowest()));
    }

    /** {@return whether there is more to read than the level} */
    boolean hasMore() {
        return !note.isEmpty() || !evidence.isEmpty();
    }
}
