package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a questionnaire, such as {@code online-introduction}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record QuestionnaireId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<QuestionnaireId> KIND = Kinds.id("questionnaire-id", QuestionnaireId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<QuestionnaireId> REFERENCE = KIND.referringTo("questionnaire");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public QuestionnaireId {
        Id.check(value, "questionnaire id");
    }

    /** {@return the name} */
    public static QuestionnaireId of(String value) {
        return new QuestionnaireId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
