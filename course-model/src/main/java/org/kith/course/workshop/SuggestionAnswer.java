package org.kith.course.workshop;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What was answered to a suggestion. Immutable.
 *
 * @param kind the answer
 * @param until by when it is done, or decided; empty if nobody promised
 * @param note what was said beside it, such as with whom one is consulting
 */
public record SuggestionAnswer(AnswerKind kind, Optional<LocalDate> until, Optional<Text> note) {

    /** What an answer looks like. */
    public static final Shape<SuggestionAnswer> SHAPE = Shape.of(
            SuggestionAnswer.class,
            "suggestion-answer",
            Part.required("kind", AnswerKind.KIND, SuggestionAnswer::kind),
            Part.optional("until", Kinds.DATE, SuggestionAnswer::until),
            Part.optional("note", Kinds.TEXT, SuggestionAnswer::note),
            SuggestionAnswer::new);

    /** {@return an answer with nothing promised or said beside it} */
    public static SuggestionAnswer of(AnswerKind kind) {
        return new SuggestionAnswer(kind, Optional.empty(), Optional.empty());
    }
}
