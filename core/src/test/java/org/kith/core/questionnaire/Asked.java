package org.kith.core.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.text.Text;

/** A small questionnaire with a question of each form, and answers to it. */
public final class Asked {

    public static final Instant DAY_1 = Instant.parse("2022-01-04T15:30:00Z");
    public static final Instant DAY_8 = Instant.parse("2022-01-11T15:30:00Z");
    public static final Instant DAY_15 = Instant.parse("2022-01-18T15:30:00Z");

    public static final StageKey START = StageKey.of("start");
    public static final StageKey END = StageKey.of("end");

    public static final QuestionKey SURE = QuestionKey.of("sure");
    public static final QuestionKey WHY = QuestionKey.of("why");
    public static final QuestionKey HELPED = QuestionKey.of("helped");
    public static final QuestionKey WAYS = QuestionKey.of("ways");
    public static final QuestionKey ORDER = QuestionKey.of("order");
    public static final QuestionKey HOURS = QuestionKey.of("hours");
    public static final QuestionKey SINCE = QuestionKey.of("since");

    public static final ChoiceKey YES = ChoiceKey.of("yes");
    public static final ChoiceKey NO = ChoiceKey.of("no");

    private Asked() {}

    /** {@return the questionnaire in version 1} */
    public static Questionnaire questionnaire() {
        return questionnaire(
                question(SURE, "How sure are you?", new QuestionForm.OnScale(ScaleKey.of("sureness")))
                        .build(),
                question(WHY, "Why?", new QuestionForm.FreeText(Optional.of(40)))
                        .addOnlyIf(new Condition.Rated(SURE, Set.of(LevelKey.of("very"))))
                        .build(),
                question(HELPED, "Did you help?", new QuestionForm.SingleChoice(choices("yes", "no")))
                        .build(),
                question(
                                WAYS,
                                "In which ways?",
                                new QuestionForm.MultipleChoice(
                                        choices("shopping", "lifts", "company"), Optional.of(2)))
                        .addOnlyIf(new Condition.Chosen(HELPED, Set.of(YES)))
                        .build(),
                question(ORDER, "What is missing most?", new QuestionForm.RankingOf(choices("time", "trust", "money")))
                        .build(),
                question(
                                HOURS,
                                "How many hours a week?",
                                new QuestionForm.NumberBetween(
                                        Optional.of(Fraction.of(0)),
                                        Optional.of(Fraction.of(80)),
                                        List.of(Fraction.of(2), Fraction.of(10))))
                        .build(),
                question(SINCE, "Since when?", new QuestionForm.DayBetween(Optional.empty(), Optional.empty()))
                        .addOnlyIf(new Condition.AtStage(Set.of(END)))
                        .build());
    }

    /** {@return a questionnaire with these questions in one chapter} */
    public static Questionnaire questionnaire(Question... questions) {
        return Questionnaire.builder()
                .id(QuestionnaireId.of("help"))
                .version("1")
                .title(Text.of("Help"))
                .stages(List.of(new Stage(START, Text.of("Before")), new Stage(END, Text.of("After"))))
                .addScale(scale("a little", "fairly", "very"))
                .addChapter(new Chapter(ChapterKey.of("one"), Text.of("One"), List.of(questions)))
                .build();
    }

    public static Question.Builder question(QuestionKey key, String wording, QuestionForm form) {
        return Question.builder().key(key).wording(Text.of(wording)).form(form);
    }

    public static Scale scale(String... levels) {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of("sureness")).title(Text.of("Sureness"));
        for (int i = 0; i < levels.length; i++) {
            scale.addLevel(Level.builder()
                    .key(LevelKey.of(levels[i].replace(' ', '-')))
                    .value(i + 1)
                    .title(Text.of(levels[i]))
                    .build());
        }
        return scale.build();
    }

    public static List<Choice> choices(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Choice(ChoiceKey.of(key), Text.of(key)))
                .toList();
    }

    /** {@return a sheet of a person, begun on the first day, with consent to keep answers and to research} */
    public static AnswerSheet.Builder sheet(String person) {
        return AnswerSheet.builder()
                .id(AnswerSheetId.of("sheet-" + person))
                .person(PersonRef.of(person))
                .questionnaire(new QuestionnaireRef(QuestionnaireId.of("help"), "1"))
                .stage(START)
                .at(DAY_1)
                .putConsent(Purpose.OWN_LEARNING, Consent.from(DAY_1))
                .putConsent(Purpose.RESEARCH, Consent.from(DAY_1));
    }

    public static QuestionAnswer level(String level) {
        return new QuestionAnswer.Level(LevelKey.of(level));
    }

    public static QuestionAnswer words(String words) {
        return new QuestionAnswer.Words(Text.of(words));
    }
}
