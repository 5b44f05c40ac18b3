package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A questionnaire in one version.
 *
 * @param id the questionnaire
 * @param version its version
 */
public record QuestionnaireRef(QuestionnaireId id, String version) {

    /** What a reference looks like. */
    public static final Shape<QuestionnaireRef> SHAPE = Shape.of(
            QuestionnaireRef.class,
            "questionnaire-ref",
            Part.required("id", QuestionnaireId.REFERENCE, QuestionnaireRef::id),
            Part.required("version", Kinds.STRING, QuestionnaireRef::version),
            QuestionnaireRef::new);

    /** {@return a reference to the version at hand} */
    public static QuestionnaireRef to(Questionnaire questionnaire) {
        return new QuestionnaireRef(questionnaire.id(), questionnaire.version());
    }
}
