package org.kith.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.questionnaire.Asked.DAY_1;
import static org.kith.core.questionnaire.Asked.DAY_15;
import static org.kith.core.questionnaire.Asked.DAY_8;
import static org.kith.core.questionnaire.Asked.HELPED;
import static org.kith.core.questionnaire.Asked.SURE;
import static org.kith.core.questionnaire.Asked.WHY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.Purpose;

class AnswerSheetTest {

    private static final String SECRET = "Because of my neighbour";

    private final AnswerSheet sheet = Asked.sheet("anna")
            .putAnswer(SURE, Asked.level("very"))
            .putAnswer(WHY, Asked.words(SECRET))
            .build();

    @Nested
    class Revised {

        private final AnswerSheet revised = sheet.revised(SURE, "2", DAY_8, Asked.level("fairly"));

        @Test
        void countsTheLastAnswer() {
            assertThat(revised.current(DAY_8).get(SURE))
                    .extracting(GivenAnswer::answer, GivenAnswer::version, GivenAnswer::at)
                    .containsExactly(Asked.level("fairly"), "2", DAY_8);
            assertThat(revised.current(DAY_8)).containsKey(WHY);
        }

        @Test
        void countsTheEarlierAnswerForAnEarlierMoment() {
            assertThat(revised.current(DAY_8.minusNanos(1)).get(SURE).answer()).isEqualTo(Asked.level("very"));
            assertThat(revised.current(DAY_1.minusNanos(1))).isEmpty();
        }

        @Test
        void isShownBesideTheQuestionWithEveryAnswer() {
            List<AnsweredQuestion> beside = revised.beside(Asked.questionnaire());

            assertThat(beside)
                    .extracting(AnsweredQuestion::question)
                    .isEqualTo(Asked.questionnaire().questions());
            assertThat(beside.get(0).given())
                    .extracting(GivenAnswer::answer)
                    .containsExactly(Asked.level("very"), Asked.level("fairly"));
            assertThat(beside.get(0).current().orElseThrow().version()).isEqualTo("2");
            assertThat(beside.get(2).current()).isEmpty();
        }

        @Test
        void keepsAnswersToQuestionsThatAreGone() {
            Questionnaire without =
                    Asked.questionnaire(Asked.questionnaire().question(HELPED).orElseThrow());

            assertThat(revised.beside(without))
                    .singleElement()
                    .matches(answered -> answered.given().isEmpty());
            assertThat(revised.given(DAY_15)).hasSize(3);
        }
    }

    @Nested
    class Seen {

        @ParameterizedTest
        @EnumSource(Audience.class)
        void byThePersonAlone(Audience audience) {
            assertThat(sees(sheet, audience)).isEqualTo(audience == Audience.SELF);
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void byTheTeamTooAsLongAsThePersonConsents(Audience audience) {
            AnswerSheet shared = sheet.consenting(Purpose.COURSE_TEAM, DAY_8);

            assertThat(sees(shared, audience))
                    .isEqualTo(audience == Audience.SELF || Audience.TEAM.isAtOrBelow(audience));
            assertThat(sees(shared.withdrawing(Purpose.COURSE_TEAM, DAY_15), audience))
                    .isEqualTo(audience == Audience.SELF);
        }

        private static boolean sees(AnswerSheet sheet, Audience audience) {
            return Redacted.of(Dossier.of(sheet), audience)
                    .dossier()
                    .find(AnswerSheet.TYPE, sheet.id())
                    .isPresent();
        }
    }

    @Nested
    class Texts {

        @Test
        void tellNeitherAnswersNorThePerson() {
            assertThat(sheet.toString()).doesNotContain(SECRET, "very", "PersonRef[");
            assertThat(sheet.revised(SURE, "1", DAY_8, Asked.level("fairly")).toString())
                    .doesNotContain("fairly");
            assertThat(sheet.beside(Asked.questionnaire()).toString()).doesNotContain(SECRET, "very");
        }

        @Test
        void ofEveryAnswerTellItsSortOnly() {
            List<QuestionAnswer> answers = List.of(
                    Asked.level("very"),
                    QuestionAnswer.Choices.of(Asked.YES),
                    new QuestionAnswer.Ranking(List.of(Asked.YES)),
                    Asked.words(SECRET),
                    new QuestionAnswer.Amount(Fraction.of(7)),
                    new QuestionAnswer.Day(LocalDate.of(2022, 1, 4)),
                    new QuestionAnswer.Nothing(Silence.NOT_SAID));

            assertThat(answers)
                    .extracting(Object::toString)
                    .containsExactly("Level", "Choices", "Ranking", "Words", "Amount", "Day", "Nothing");
            assertThat(answers).hasSize(QuestionAnswer.KIND.shapes().size());
        }
    }

    @Nested
    class Consents {

        @Test
        void areOnesOwnForEachPurpose() {
            AnswerSheet contacted = sheet.consenting(Purpose.CONTACT, DAY_8);

            assertThat(Arrays.stream(Purpose.values()).filter(purpose -> contacted.allows(purpose, DAY_8)))
                    .containsExactly(Purpose.OWN_LEARNING, Purpose.RESEARCH, Purpose.CONTACT);
        }
    }
}
