package org.kith.core.questionnaire;

import org.kith.core.framework.LevelKey;
import org.kith.core.questionnaire.QuestionAnswer.Amount;
import org.kith.core.questionnaire.QuestionAnswer.Choices;
import org.kith.core.questionnaire.QuestionAnswer.Day;
import org.kith.core.questionnaire.QuestionAnswer.Level;
import org.kith.core.questionnaire.QuestionAnswer.Nothing;
import org.kith.core.questionnaire.QuestionAnswer.Ranking;
import org.kith.core.questionnaire.QuestionAnswer.Words;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of answers to questions, apart from the types so that either may be initialised first. */
final class QuestionAnswerShapes {

    private static final Shape<Level> LEVEL =
            Shape.of(Level.class, "level", Part.required("level", LevelKey.KIND, Level::level), Level::new);

    private static final Shape<Choices> CHOICES =
            Shape.of(Choices.class, "choices", Part.set("chosen", ChoiceKey.KIND, Choices::chosen), Choices::new);

    private static final Shape<Ranking> RANKING =
            Shape.of(Ranking.class, "ranking", Part.list("ranked", ChoiceKey.KIND, Ranking::ranked), Ranking::new);

    private static final Shape<Words> WORDS =
            Shape.of(Words.class, "words", Part.required("text", Kinds.TEXT, Words::text), Words::new);

    private static final Shape<Amount> AMOUNT =
            Shape.of(Amount.class, "number", Part.required("number", Kinds.FRACTION, Amount::number), Amount::new);

    private static final Shape<Day> DAY =
            Shape.of(Day.class, "day", Part.required("date", Kinds.DATE, Day::date), Day::new);

    private static final Shape<Nothing> NOTHING = Shape.of(
            Nothing.class,
            "nothing",
            Part.required("reason", Kinds.ofEnum("silence", Silence.class), Nothing::reason),
            Nothing::new);

    static final Variants<QuestionAnswer> KIND =
            Variants.of(QuestionAnswer.class, "question-answer", LEVEL, CHOICES, RANKING, WORDS, AMOUNT, DAY, NOTHING);

    private QuestionAnswerShapes() {}
}
