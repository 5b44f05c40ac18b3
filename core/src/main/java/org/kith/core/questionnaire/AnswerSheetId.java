package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an answer sheet, such as {@code intro-0017}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record AnswerSheetId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<AnswerSheetId> KIND = Kinds.id("answer-sheet-id", AnswerSheetId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<AnswerSheetId> REFERENCE = KIND.referringTo("answer-sheet");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public AnswerSheetId {
        Id.check(value, "answer sheet id");
    }

    /** {@return the name} */
    public static AnswerSheetId of(String value) {
        return new AnswerSheetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
