package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each code of the rules of questionnaires. */
class QuestionnaireRulesTest {

    private static final String NO_CONDITION = "";

    @Test
    void thatAreKeptGiveNoFindings() {
        assertThat(findings(NO_CONDITION, chosen("a", "yes"), rated("b2", "high")))
                .isEmpty();
    }

    @Nested
    class UnknownQuestion {

        @Test
        void isFoundAtTheCondition() {
            assertThat(findings(NO_CONDITION, chosen("x", "yes"), NO_CONDITION))
                    .containsExactly("ERROR questionnaire.unknown-question questionnaire/q "
                            + "/chapters/0/parts/1/onlyIf/0/question");
        }
    }

    @Nested
    class UnknownAnswer {

        @Test
        void isOneThatTheQuestionDoesNotOffer() {
            assertThat(findings(NO_CONDITION, chosen("a", "maybe"), NO_CONDITION))
                    .containsExactly(
                            "ERROR questionnaire.unknown-answer questionnaire/q /chapters/0/parts/1/onlyIf/0/anyOf");
            assertThat(findings(NO_CONDITION, NO_CONDITION, rated("b2", "higher")))
                    .containsExactly(
                            "ERROR questionnaire.unknown-answer questionnaire/q /chapters/1/parts/1/onlyIf/0/anyOf");
        }
    }

    @Nested
    class UnknownStage {

        @Test
        void isOneThatTheQuestionnaireDoesNotHave() {
            assertThat(findings(NO_CONDITION, NO_CONDITION, """
                            {"kind": "at-stage", "anyOf": ["middle"]}"""))
                    .containsExactly(
                            "ERROR questionnaire.unknown-stage questionnaire/q /chapters/1/parts/1/onlyIf/0/anyOf");
        }
    }

    @Nested
    class ConditionOfOtherForm {

        @Test
        void asksForALevelWhereThereAreChoices() {
            assertThat(findings(NO_CONDITION, rated("a", "high"), NO_CONDITION))
                    .containsExactly("ERROR questionnaire.condition-of-other-form questionnaire/q "
                            + "/chapters/0/parts/1/onlyIf/0/question");
        }
    }

    @Nested
    class ConditionLoop {

        @Test
        void leadsBackToTheQuestion() {
            assertThat(findings(chosen("b", "yes"), chosen("a", "yes"), NO_CONDITION))
                    .containsExactly("ERROR questionnaire.condition-loop questionnaire/q "
                            + "/chapters/0/parts/0/onlyIf/0/question");
        }

        @Test
        void mayBeOfOneQuestion() {
            assertThat(findings(chosen("a", "yes"), NO_CONDITION, NO_CONDITION))
                    .containsExactly("ERROR questionnaire.condition-loop questionnaire/q "
                            + "/chapters/0/parts/0/onlyIf/0/question");
        }
    }

    @Nested
    class ConditionOnLater {

        @Test
        void isAboutAQuestionThatIsNotAskedYet() {
            assertThat(findings(chosen("b", "yes"), NO_CONDITION, NO_CONDITION))
                    .containsExactly("ERROR questionnaire.condition-on-later questionnaire/q "
                            + "/chapters/0/parts/0/onlyIf/0/question");
        }
    }

    @Nested
    class NeverAsked {

        @Test
        void isWhatTwoConditionsContradict() {
            assertThat(findings(NO_CONDITION, chosen("a", "yes"), chosen("b", "yes") + ", " + chosen("a", "no")))
                    .containsExactly("ERROR questionnaire.never-asked questionnaire/q /chapters/1/parts/1/onlyIf");
        }

        @Test
        void isWhatDependsOnNoAnswerAtAll() {
            assertThat(findings(NO_CONDITION, """
                            {"kind": "chosen", "question": "a", "anyOf": []}""", NO_CONDITION))
                    .containsExactly("ERROR questionnaire.never-asked questionnaire/q /chapters/0/parts/1/onlyIf");
        }

        @Test
        void isWhatIsAskedAtTwoStagesAtOnce() {
            assertThat(findings(NO_CONDITION, NO_CONDITION, """
                            {"kind": "at-stage", "anyOf": ["start"]}, {"kind": "at-stage", "anyOf": ["end"]}"""))
                    .containsExactly("ERROR questionnaire.never-asked questionnaire/q /chapters/1/parts/1/onlyIf");
        }

        @Test
        void isNotWhatWantsSeveralOfSeveralChoices() {
            assertThat(findings(NO_CONDITION, NO_CONDITION, chosen("m", "yes") + ", " + chosen("m", "no")))
                    .isEmpty();
        }

        @Test
        void namesTheQuestion() {
            assertThat(Written.texts(questionnaire(
                            NO_CONDITION, chosen("a", "yes"), chosen("b", "yes") + ", " + chosen("a", "no"))))
                    .singleElement()
                    .asString()
                    .startsWith("The question c can never be asked");
        }
    }

    private static List<String> findings(String a, String b, String c) {
        return Written.findings(questionnaire(a, b, c));
    }

    private static String questionnaire(String a, String b, String c) {
        return """
                {"kith": "1.0", "type": "questionnaire", "id": "q", "version": "1", "title": "Q",
                 "stages": [{"key": "start", "title": "Start"}, {"key": "end", "title": "End"}],
                 "scales": [{"key": "s", "title": "S", "levels": [
                   {"key": "low", "value": 1, "title": "Low"}, {"key": "high", "value": 2, "title": "High"}]}],
                 "chapters": [
                   {"key": "one", "title": "One", "parts": [
                     {"kind": "question", "key": "a", "wording": "A?", "form": %1$s, "onlyIf": [%2$s]},
                     {"kind": "question", "key": "b", "wording": "B?", "form": %1$s, "onlyIf": [%3$s]},
                     {"kind": "question", "key": "m", "wording": "M?", "form": {"kind": "multiple-choice", "choices": [
                       {"key": "yes", "title": "Yes"}, {"key": "no", "title": "No"}]}}]},
                   {"key": "two", "title": "Two", "parts": [
                     {"kind": "question", "key": "b2", "wording": "B2?", "form": {"kind": "scale", "scale": "s"}},
                     {"kind": "question", "key": "c", "wording": "C?", "form": {"kind": "free-text"},
                      "onlyIf": [%4$s]}]}]}""".formatted("""
                {"kind": "single-choice", "choices": [
                  {"key": "yes", "title": "Yes"}, {"key": "no", "title": "No"}]}""", a, b, c);
    }

    private static String chosen(String question, String choice) {
        return """
                {"kind": "chosen", "question": "%s", "anyOf": ["%s"]}""".formatted(question, choice);
    }

    private static String rated(String question, String level) {
        return """
                {"kind": "rated", "question": "%s", "anyOf": ["%s"]}""".formatted(question, level);
    }
}
