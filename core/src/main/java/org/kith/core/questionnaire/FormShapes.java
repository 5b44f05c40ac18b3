package org.kith.core.questionnaire;

import org.kith.core.framework.ScaleKey;
import org.kith.core.questionnaire.QuestionForm.DayBetween;
import org.kith.core.questionnaire.QuestionForm.FreeText;
import org.kith.core.questionnaire.QuestionForm.MultipleChoice;
import org.kith.core.questionnaire.QuestionForm.NumberBetween;
import org.kith.core.questionnaire.QuestionForm.OnScale;
import org.kith.core.questionnaire.QuestionForm.RankingOf;
import org.kith.core.questionnaire.QuestionForm.SingleChoice;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;

/** The shapes of forms, apart from the types so that either may be initialised first. */
final class FormShapes {

    private static final Shape<OnScale> ON_SCALE =
            Shape.of(OnScale.class, "scale", Part.required("scale", ScaleKey.KIND, OnScale::scale), OnScale::new);

    private static final Shape<SingleChoice> SINGLE_CHOICE = Shape.of(
            SingleChoice.class,
            "single-choice",
            Part.list("choices", Choice.SHAPE, SingleChoice::choices),
            SingleChoice::new);

    private static final Shape<MultipleChoice> MULTIPLE_CHOICE = Shape.of(
            MultipleChoice.class,
            "multiple-choice",
            Part.list("choices", Choice.SHAPE, MultipleChoice::choices),
            Part.optional("atMost", Kinds.positiveInt(), MultipleChoice::atMost),
            MultipleChoice::new);

    private static final Shape<RankingOf> RANKING = Shape.of(
            RankingOf.class, "ranking", Part.list("choices", Choice.SHAPE, RankingOf::choices), RankingOf::new);

    private static final Shape<FreeText> FREE_TEXT = Shape.of(
            FreeText.class,
            "free-text",
            Part.optional("atMost", Kinds.integer(1, TextKind.MAX_LENGTH), FreeText::atMost),
            FreeText::new);

    private static final Shape<NumberBetween> NUMBER = Shape.of(
            NumberBetween.class,
            "number",
            Part.optional("least", Kinds.FRACTION, NumberBetween::least),
            Part.optional("greatest", Kinds.FRACTION, NumberBetween::greatest),
            Part.list("bands", Kinds.FRACTION, NumberBetween::bands),
            NumberBetween::new);

    private static final Shape<DayBetween> DAY = Shape.of(
            DayBetween.class,
            "date",
            Part.optional("earliest", Kinds.DATE, DayBetween::earliest),
            Part.optional("latest", Kinds.DATE, DayBetween::latest),
            DayBetween::new);

    static final Variants<QuestionForm> KIND = Variants.of(
            QuestionForm.class,
            "question-form",
            ON_SCALE,
            SINGLE_CHOICE,
            MULTIPLE_CHOICE,
            RANKING,
            FREE_TEXT,
            NUMBER,
            DAY);

    private FormShapes() {}
}
