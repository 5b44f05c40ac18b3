package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.validation.Finding;

/** The questionnaires that come with the courses. */
class StockQuestionnairesTest {

    private static final QuestionKey[] OUTCOMES = {
        QuestionKey.of("conditions"), QuestionKey.of("communities"), Samples.ENGAGE, QuestionKey.of("sustain")
    };

    @ParameterizedTest
    @ValueSource(strings = {"session-reflection", "course-feedback", "facilitator-feedback"})
    void haveSourcesAndNoFindingsButThatTheirScalesAreMadeUp(String id) {
        Questionnaire questionnaire = Samples.stock(QuestionnaireId.of(id));

        assertThat(questionnaire.sources()).isNotEmpty();
        assertThat(Samples.KITH.check(Dossier.of(questionnaire), Samples.DAY))
                .extracting(Finding::code)
                .containsOnly("source.illustrative");
    }

    @Nested
    class OfACourse {

        @ParameterizedTest
        @ValueSource(strings = {"before", "after", "follow-up"})
        void askForTheFourOutcomesEachTime(String stage) {
            assertThat(Samples.stock(Samples.FEEDBACK).asked(Map.of(), Optional.of(StageKey.of(stage))))
                    .extracting(Question::key)
                    .startsWith(OUTCOMES);
        }

        @Test
        void lookBackOnlyAfterwards() {
            Questionnaire feedback = Samples.stock(Samples.FEEDBACK);

            assertThat(feedback.asked(Map.of(), Optional.of(Samples.BEFORE)))
                    .extracting(Question::key)
                    .doesNotContain(QuestionKey.of("useful"))
                    .contains(QuestionKey.of("hope"));
            assertThat(feedback.asked(Map.of(), Optional.of(Samples.AFTER)))
                    .extracting(Question::key)
                    .contains(QuestionKey.of("useful"), QuestionKey.of("useful-parts"), QuestionKey.of("most-useful"));
        }
    }

    @Nested
    class OfFacilitators {

        @Test
        void askForTheSameFourOutcomes() {
            assertThat(Samples.stock(Samples.OF_FACILITATORS).asked(Map.of(), Optional.empty()))
                    .extracting(Question::key)
                    .startsWith(OUTCOMES);
        }
    }
}
