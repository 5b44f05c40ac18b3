package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code of the rules of answer sheets. */
class AnswerSheetRulesTest {

    private static final String QUESTIONNAIRE = """
            {"kith": "1.0", "type": "questionnaire", "id": "q", "version": "1", "title": "Q",
             "stages": [{"key": "start", "title": "Start"}],
             "scales": [{"key": "s", "title": "S", "levels": [
               {"key": "low", "value": 1, "title": "Low"}, {"key": "high", "value": 2, "title": "High"}]}],
             "chapters": [{"key": "one", "title": "One", "parts": [
               {"kind": "question", "key": "level", "wording": "L?", "form": {"kind": "scale", "scale": "s"}},
               {"kind": "question", "key": "single", "wording": "S?", "form": {"kind": "single-choice", "choices": [
                 {"key": "yes", "title": "Yes"}, {"key": "no", "title": "No"}]}},
               {"kind": "question", "key": "multiple", "wording": "M?", "form": {"kind": "multiple-choice", "atMost": 2,
                 "choices": [{"key": "a", "title": "A"}, {"key": "b", "title": "B"}, {"key": "c", "title": "C"}]}},
               {"kind": "question", "key": "ranking", "wording": "R?", "form": {"kind": "ranking", "choices": [
                 {"key": "a", "title": "A"}, {"key": "b", "title": "B"}]}},
               {"kind": "question", "key": "words", "wording": "W?", "form": {"kind": "free-text", "atMost": 5}},
               {"kind": "question", "key": "number", "wording": "N?",
                "form": {"kind": "number", "least": "1", "greatest": "10.5"}},
               {"kind": "question", "key": "day", "wording": "D?",
                "form": {"kind": "date", "earliest": "2020-01-01", "latest": "2021-12-31"}},
               {"kind": "question", "key": "then", "wording": "T?", "form": {"kind": "free-text"},
                "onlyIf": [{"kind": "chosen", "question": "single", "anyOf": ["yes"]}]}]}]}""";

    private static final String SHEET = """
            {"kith": "1.0", "type": "answer-sheet", "id": "s", "person": "p-1",
             "questionnaire": {"id": "q", "version": "1"}, "stage": "start", "at": "2022-01-04T15:30:00Z",
             "answers": {"level": {"kind": "level", "level": "high"},
               "single": {"kind": "choices", "chosen": ["yes"]},
               "multiple": {"kind": "choices", "chosen": ["a", "c"]},
               "ranking": {"kind": "ranking", "ranked": ["b", "a"]},
               "words": {"kind": "words", "text": "Short"},
               "number": {"kind": "number", "number": "10.5"},
               "day": {"kind": "day", "date": "2021-12-31"},
               "then": {"kind": "nothing", "reason": "not-said"}},
             "revisions": [{"question": "level", "version": "1", "at": "2022-01-11T15:30:00Z",
               "answer": {"kind": "level", "level": "low"}}],
             "consents": {"own-learning": {"given": ["2022-01-04T15:00:00Z"]}}}""";

    @Test
    void thatAreKeptGiveNoFindings() {
        assertThat(Written.findings(QUESTIONNAIRE, SHEET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"level\": \"high\"' | '\"level\": \"higher\"' | unknown-level | level",
                "'\"chosen\": [\"yes\"]' | '\"chosen\": [\"yes\", \"no\"]' | several-choices | single",
                "'\"chosen\": [\"yes\"]' | '\"chosen\": [\"yes\", \"x\"]' | several-choices | single",
                "'\"chosen\": [\"a\", \"c\"]' | '\"chosen\": [\"a\", \"b\", \"c\"]' | too-many-choices | multiple",
                "'\"chosen\": [\"a\", \"c\"]' | '\"chosen\": [\"a\", \"d\"]' | unknown-choice | multiple",
                "'\"ranked\": [\"b\", \"a\"]' | '\"ranked\": [\"b\", \"b\"]' | ranked-twice | ranking",
                "'\"text\": \"Short\"' | '\"text\": \"Longer\"' | too-long | words",
                "'\"number\": \"10.5\"' | '\"number\": \"10.6\"' | out-of-range | number",
                "'\"number\": \"10.5\"' | '\"number\": \"0\"' | out-of-range | number",
                "'\"date\": \"2021-12-31\"' | '\"date\": \"2022-01-01\"' | out-of-range | day",
                "'\"date\": \"2021-12-31\"' | '\"date\": \"2019-12-31\"' | out-of-range | day",
                "'\"kind\": \"day\", \"date\": \"2021-12-31\"' | '\"kind\": \"words\", \"text\": \"Then\"' | other-form | day",
            })
    void anAnswerThatDoesNotFitIsFoundAtItsQuestion(String old, String changed, String code, String question) {
        assertThat(findings(old, changed))
                .contains("ERROR answer-sheet." + code + " answer-sheet/s /answers/" + question);
    }

    @Nested
    class NoFinding {

        @Test
        void tellsAnAnswer() {
            List<String> texts = Written.texts(
                    QUESTIONNAIRE,
                    SHEET.replace("Short", "Longer")
                            .replace("\"10.5\"", "\"4711\"")
                            .replace("2021-12-31", "1234-05-06")
                            .replace("\"level\": \"high\"", "\"level\": \"higher\"")
                            .replace("[\"b\", \"a\"]", "[\"b\", \"elsewhere\"]"));

            assertThat(texts)
                    .hasSize(5)
                    .noneMatch(text -> text.contains("Longer")
                            || text.contains("4711")
                            || text.contains("1234")
                            || text.contains("higher")
                            || text.contains("elsewhere")
                            || text.contains("p-1"));
        }
    }

    @Nested
    class OtherVersion {

        @Test
        void isFoundAndNotComparedWithThisOne() {
            assertThat(findings(
                            "\"version\": \"1\"}", "\"version\": \"0\"}", "\"level\": \"high\"", "\"level\": \"x\""))
                    .containsExactly("WARNING answer-sheet.other-version answer-sheet/s /questionnaire/version");
        }

        @Test
        void isFoundOfARevisionToo() {
            assertThat(findings(
                            "\"question\": \"level\", \"version\": \"1\"", "\"question\": \"x\", \"version\": \"2\""))
                    .containsExactly("WARNING answer-sheet.other-version answer-sheet/s /revisions/0/version");
        }
    }

    @Nested
    class UnknownStage {

        @Test
        void isNoneOfTheQuestionnaire() {
            assertThat(findings("\"stage\": \"start\"", "\"stage\": \"end\""))
                    .containsExactly("ERROR answer-sheet.unknown-stage answer-sheet/s /stage");
        }
    }

    @Nested
    class UnknownQuestion {

        @Test
        void isFoundInAnswersAndRevisions() {
            assertThat(findings("\"words\": {", "\"word\": {"))
                    .containsExactly("ERROR answer-sheet.unknown-question answer-sheet/s /answers/word");
            assertThat(findings("\"question\": \"level\"", "\"question\": \"levels\""))
                    .containsExactly("ERROR answer-sheet.unknown-question answer-sheet/s /revisions/0/answer");
        }
    }

    @Nested
    class NotAsked {

        @Test
        void isAQuestionWhoseConditionNoLongerHolds() {
            assertThat(findings("\"chosen\": [\"yes\"]", "\"chosen\": [\"no\"]"))
                    .containsExactly("WARNING answer-sheet.not-asked answer-sheet/s /answers");
        }
    }

    @Nested
    class OutOfOrder {

        @Test
        void isALaterAnswerOfAnEarlierMoment() {
            assertThat(findings("\"at\": \"2022-01-11T15:30:00Z\"", "\"at\": \"2022-01-04T15:29:00Z\""))
                    .containsExactly("ERROR answer-sheet.out-of-order answer-sheet/s /revisions/0/at");
        }
    }

    @Nested
    class ConsentWithdrawn {

        @Test
        void beforeTheFirstAnswersOrARevision() {
            assertThat(findings(
                            "\"2022-01-04T15:00:00Z\"]",
                            "\"2022-01-04T15:00:00Z\"], \"withdrawn\": [\"2022-01-04T15:10:00Z\"]"))
                    .containsExactly(
                            "ERROR answer-sheet.consent-withdrawn answer-sheet/s /at",
                            "ERROR answer-sheet.consent-withdrawn answer-sheet/s /revisions/0/at");
            assertThat(findings(
                            "\"2022-01-04T15:00:00Z\"]",
                            "\"2022-01-04T15:00:00Z\"], \"withdrawn\": [\"2022-01-05T00:00:00Z\"]"))
                    .containsExactly("ERROR answer-sheet.consent-withdrawn answer-sheet/s /revisions/0/at");
        }

        @Test
        void isNotSaidWhereItWasGivenAgain() {
            assertThat(
                            findings(
                                    "[\"2022-01-04T15:00:00Z\"]",
                                    "[\"2022-01-04T15:00:00Z\", \"2022-01-06T00:00:00Z\"], \"withdrawn\": [\"2022-01-05T00:00:00Z\"]"))
                    .isEmpty();
        }
    }

    @Nested
    class Twice {

        @Test
        void isASecondSheetOfOnePersonAtOneStage() {
            assertThat(Written.findings(QUESTIONNAIRE, SHEET, SHEET.replace("\"id\": \"s\"", "\"id\": \"t\"")))
                    .containsExactly("WARNING answer-sheet.twice answer-sheet/t /person");
        }

        @Test
        void isNoneAboutAnotherSession() {
            String one = about(SHEET, 1);
            String two = about(SHEET.replace("\"id\": \"s\"", "\"id\": \"t\""), 2);

            assertThat(Written.findings(QUESTIONNAIRE, one, two)).isEmpty();
        }
    }

    @Nested
    class AboutNothing {

        @Test
        void isAnOccasionThatIsNotThere() {
            assertThat(Written.findings(QUESTIONNAIRE, about(SHEET, 1).replace("questionnaire/q", "cohort/gone")))
                    .containsExactly("ERROR reference.dangling answer-sheet/s /occasion/document");
        }
    }

    private static String about(String sheet, int session) {
        return sheet.replace(
                "\"at\": \"2022-01-04T15:30:00Z\"",
                "\"occasion\": {\"document\": \"questionnaire/q\", \"session\": " + session
                        + "}, \"at\": \"2022-01-04T15:30:00Z\"");
    }

    @Nested
    class WithdrawnHereOnly {

        private static final String OTHER_STAGE =
                SHEET.replace("\"id\": \"s\"", "\"id\": \"t\"").replace("\"stage\": \"start\", ", "");

        @Test
        void isAConsentThatStandsInAnotherSheetOfThePerson() {
            assertThat(Written.findings(QUESTIONNAIRE, withdrawn(SHEET), OTHER_STAGE))
                    .containsExactly("WARNING answer-sheet.withdrawn-here-only answer-sheet/s /consents/own-learning");
        }

        @Test
        void isNoneThatIsWithdrawnInBothOrOfAnotherPerson() {
            assertThat(Written.findings(QUESTIONNAIRE, withdrawn(SHEET), withdrawn(OTHER_STAGE)))
                    .isEmpty();
            assertThat(Written.findings(QUESTIONNAIRE, withdrawn(SHEET), OTHER_STAGE.replace("p-1", "p-2")))
                    .isEmpty();
        }

        private static String withdrawn(String sheet) {
            return sheet.replace(
                    "[\"2022-01-04T15:00:00Z\"]",
                    "[\"2022-01-04T15:00:00Z\"], \"withdrawn\": [\"2022-02-01T00:00:00Z\"]");
        }
    }

    private static List<String> findings(String... changes) {
        String sheet = SHEET;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(sheet).contains(changes[i]);
            sheet = sheet.replace(changes[i], changes[i + 1]);
        }
        return Written.findings(QUESTIONNAIRE, sheet);
    }
}
