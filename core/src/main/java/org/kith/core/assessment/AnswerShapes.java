package org.kith.core.assessment;

import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/**
 * The shapes of answers.
 *
 * <p>They stand apart from the types: a record that is initialised first would initialise {@link Answer}, and that would see
 * the record's own shape before it is set.
 */
final class AnswerShapes {

    private static final Shape<Answer.Rated> RATED = Shape.of(
            Answer.Rated.class,
            "rated",
            Part.required("level", LevelKey.KIND, Answer.Rated::level),
            Part.list("evidence", Evidence.SHAPE, Answer.Rated::evidence),
            Part.optional("note", Kinds.TEXT, Answer.Rated::note),
            Answer.Rated::new);

    private static final Shape<Answer.NotApplicable> NOT_APPLICABLE = Shape.of(
            Answer.NotApplicable.class,
            "not-applicable",
            Part.optional("note", Kinds.TEXT, Answer.NotApplicable::note),
            Answer.NotApplicable::new);

    private static final Shape<Answer.DontKnow> DONT_KNOW = Shape.of(
            Answer.DontKnow.class,
            "dont-know",
            Part.optional("note", Kinds.TEXT, Answer.DontKnow::note),
            Answer.DontKnow::new);

    private static final Shape<Answer.Unanswered> UNANSWERED = Shape.of(
            Answer.Unanswered.class,
            "unanswered",
            Part.optional("note", Kinds.TEXT, Answer.Unanswered::note),
            Answer.Unanswered::new);

    static final Variants<Answer> KIND =
            Variants.of(Answer.class, "answer", RATED, NOT_APPLICABLE, DONT_KNOW, UNANSWERED);

    private AnswerShapes() {}
}
