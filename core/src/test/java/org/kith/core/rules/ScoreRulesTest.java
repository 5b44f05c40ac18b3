package org.kith.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;

/** Each code of the rules of scores, from documents as they are written down. */
class ScoreRulesTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final String COUNTS =
            "\"counts\": {\"rated\": 1, \"notApplicable\": 0, \"dontKnow\": 0, \"unanswered\": 0}";
    private static final String FRAMEWORK = """
            {"kith": "1.0", "type": "framework", "id": "f", "version": "1", "title": "F", "profileOnly": false,
             "scales": [{"key": "s", "title": "S", "levels": [{"key": "no", "value": 0, "title": "No"}, {"key": "yes", "value": 1, "title": "Yes"}]}],
             "criteria": [{"key": "a", "title": "A", "scale": "s"}]}""";
    private static final String ASSESSMENT = """
            {"kith": "1.0", "type": "assessment", "id": "x", "title": "X", "framework": {"id": "f", "version": "1"}, "date": "2022-03-14",
             "rater": {"kind": "team"}, "answers": {"a": {"kind": "rated", "level": "yes", "evidence": [{"summary": "Seen"}]}}}""";
    private static final String LEVEL = "\"level\": {\"key\": \"silver\", \"value\": 2, \"title\": \"Silver\"}";

    @Nested
    class ReasonsMissing {

        @Test
        void whereALevelDiffersFromTheAdvice() {
            assertThat(decided("\"level\": \"gold\""))
                    .containsExactly("WARNING decision.reasons-missing decision/d /reasons");
        }

        @Test
        void whereNoLevelWasGiven() {
            assertThat(decided("\"body\": \"b\""))
                    .containsExactly("WARNING decision.reasons-missing decision/d /reasons");
        }

        @Test
        void notWhereTheyAreGiven() {
            assertThat(decided("\"level\": \"gold\", \"reasons\": [\"Seen on a visit\"]"))
                    .isEmpty();
        }

        @Test
        void notWhereTheDecisionFollowsTheAdvice() {
            assertThat(decided("\"level\": \"silver\"")).isEmpty();
        }
    }

    @Nested
    class OtherScheme {

        @Test
        void isWhatAnotherMethodScored() {
            assertThat(checked(decision("moons", "2022-03-14", "\"level\": \"gold\"")))
                    .containsExactly("ERROR decision.other-scheme decision/d /card");
        }
    }

    @Nested
    class OtherSubject {

        @Test
        void isAnotherPlaceBodyOrTeamThanThatOfTheCard() {
            assertThat(
                            findings(
                                    FRAMEWORK,
                                    ASSESSMENT,
                                    "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"p\", \"name\": \"P\", \"kind\": \"town\"}",
                                    "{\"kith\": \"1.0\", \"type\": \"body\", \"id\": \"b\", \"name\": \"B\"}",
                                    "{\"kith\": \"1.0\", \"type\": \"team\", \"id\": \"t\", \"title\": \"T\", \"kind\": \"steering-group\"}",
                                    document(node("2", "3", part("1", "2", "3"))),
                                    decision(
                                            "stars",
                                            "2022-03-14",
                                            "\"level\": \"silver\", \"place\": \"p\", \"aboutBody\": \"b\", \"aboutTeam\": \"t\"")))
                    .containsOnlyOnce(
                            "ERROR decision.other-subject decision/d /aboutBody",
                            "ERROR decision.other-subject decision/d /aboutTeam",
                            "ERROR decision.other-subject decision/d /place");
        }

        @Test
        void isNotWhatIsNotNamed() {
            assertThat(decided("\"level\": \"silver\"")).isEmpty();
        }

        @Test
        void isNotTheBodyThatDecided() {
            assertThat(decided("\"level\": \"silver\", \"body\": \"b\"")).isEmpty();
        }
    }

    @Nested
    class SchemeUnknown {

        private static final String DECISION =
                "{\"kith\": \"1.0\", \"type\": \"decision\", \"id\": \"d\", \"scheme\": \"stars\", \"date\": \"2022-03-14\"}";

        @Test
        void isANameThatNothingScoresBy() {
            assertThat(findings(DECISION)).containsExactly("WARNING decision.scheme-unknown decision/d /scheme");
        }

        @Test
        void isNotTheSchemeOfItsCard() {
            assertThat(decided("\"level\": \"silver\"")).isEmpty();
        }
    }

    @Nested
    class BeforeTheCard {

        @Test
        void isADecisionOfAnEarlierDay() {
            assertThat(checked(decision("stars", "2022-03-13", "\"level\": \"silver\"")))
                    .containsExactly("WARNING decision.before-card decision/d /date");
        }

        @Test
        void isNotADecisionOfTheSameDay() {
            assertThat(decided("\"level\": \"silver\"")).isEmpty();
        }
    }

    @Nested
    class DoesNotAddUp {

        @Test
        void whereThePointsAreOthers() {
            assertThat(card(node("4", "9/2", part("3/2", "2", "3"))))
                    .containsExactly("ERROR score.does-not-add-up score-card/c /root/points");
        }

        @Test
        void wherePossiblePointsAreOthers() {
            assertThat(card(node("3", "5", part("3/2", "2", "3"))))
                    .containsExactly("ERROR score.does-not-add-up score-card/c /root/possible");
        }

        @Test
        void deepInTheTree() {
            String inner = node("1", "3", part("1", "2", "3")).replace("\"key\": \"c\"", "\"key\": \"inner\"");

            assertThat(card(node("1", "3", inner)))
                    .containsExactly("ERROR score.does-not-add-up score-card/c /root/parts/0/points");
        }

        @Test
        void whereNoPartHasANumber() {
            assertThat(card(node("0", "3"))).hasSize(2);
        }

        @Test
        void notWhereItDoes() {
            assertThat(card(node("5", "15/2", part("3/2", "2", "3"), part("1", "2", "3"))))
                    .isEmpty();
        }

        @Test
        void notWhereTheRuleIsAnother() {
            assertThat(card(node("4", "9/2", part("3/2", "2", "3")).replace("weighted-sum", "mean")))
                    .isEmpty();
        }
    }

    @Nested
    class ObservationOfAnotherVersion {

        @Test
        void doesNotCompare() {
            assertThat(observed("2", "2022-03-14"))
                    .containsExactly("WARNING observation.other-version observation/o /version");
        }

        @Test
        void isFineOtherwise() {
            assertThat(observed("1", "2022-03-14")).isEmpty();
        }
    }

    @Nested
    class ObservationToCome {

        @Test
        void isAfterTheDayOfTheCheck() {
            assertThat(observed("1", "2022-03-15")).containsExactly("INFO observation.later observation/o /date");
        }
    }

    @Nested
    class RatedTwice {

        private static final String AGAIN = ASSESSMENT.replace("\"id\": \"x\"", "\"id\": \"y\"");

        @Test
        void isOneCriterionByOneRaterOnOneDay() {
            assertThat(findings(FRAMEWORK, ASSESSMENT, AGAIN))
                    .containsExactly("ERROR assessment.rated-twice assessment/y /answers/a");
        }

        @Test
        void isNotAnotherDay() {
            assertThat(findings(FRAMEWORK, ASSESSMENT, AGAIN.replace("2022-03-14", "2022-03-15")))
                    .isEmpty();
        }

        @Test
        void isNotAnotherRater() {
            assertThat(findings(FRAMEWORK, ASSESSMENT, AGAIN.replace("\"team\"", "\"panel\"")))
                    .isEmpty();
        }

        @Test
        void isNotAnotherPlace() {
            String place =
                    "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"p\", \"name\": \"P\", \"kind\": \"town\"}";

            assertThat(findings(FRAMEWORK, ASSESSMENT, place, AGAIN.replace("\"date\"", "\"place\": \"p\", \"date\"")))
                    .isEmpty();
        }

        @Test
        void isNotACriterionThatOnlyOneOfThemRates() {
            String open = AGAIN.replace(
                    "\"rated\", \"level\": \"yes\", \"evidence\": [{\"summary\": \"Seen\"}]", "\"dont-know\"");

            assertThat(findings(FRAMEWORK, ASSESSMENT, open)).isEmpty();
        }

        @Test
        void isNotTwoResidentsWithoutAName() {
            assertThat(findings(
                            FRAMEWORK,
                            ASSESSMENT.replace("\"team\"", "\"community\""),
                            AGAIN.replace("\"team\"", "\"community\"")))
                    .isEmpty();
        }

        @Test
        void isOneResidentTwice() {
            assertThat(findings(FRAMEWORK, named(ASSESSMENT), named(AGAIN)))
                    .containsExactly("ERROR assessment.rated-twice assessment/y /answers/a");
        }

        private static String named(String assessment) {
            return assessment.replace("\"team\"", "\"community\", \"person\": \"p-1\"");
        }
    }

    private static List<String> decided(String fields) {
        return checked(decision("stars", "2022-03-14", fields));
    }

    private static String decision(String scheme, String date, String fields) {
        return "{\"kith\": \"1.0\", \"type\": \"decision\", \"id\": \"d\", \"scheme\": \"%s\", \"card\": \"c\", \"date\": \"%s\", %s}"
                .formatted(scheme, date, fields);
    }

    private static List<String> checked(String decision) {
        String body = "{\"kith\": \"1.0\", \"type\": \"body\", \"id\": \"b\", \"name\": \"B\"}";
        return findings(FRAMEWORK, ASSESSMENT, body, document(node("2", "3", part("1", "2", "3"))), decision);
    }

    private static List<String> card(String root) {
        return findings(FRAMEWORK, ASSESSMENT, document(root));
    }

    private static String document(String root) {
        return """
                {"kith": "1.0", "type": "score-card", "id": "c", "assessment": "x", "framework": {"id": "f", "version": "1"},
                 "method": {"name": "stars", "version": "1", "summary": "Stars."}, "asOf": "2022-03-14", "root": %s}""".formatted(root);
    }

    private static String node(String points, String possible, String... parts) {
        return """
                {"key": "c", "title": "C", "rule": "weighted-sum", "weight": "1", "points": "%s", "possible": "%s", %s,
                 "provisional": false, %s, "parts": [%s]}""".formatted(points, possible, LEVEL, COUNTS, String.join(", ", parts));
    }

    private static String part(String weight, String points, String possible) {
        return """
                {"key": "a", "title": "A", "rule": "rating", "weight": "%s", "points": "%s", "possible": "%s", "provisional": false, %s}""".formatted(weight, points, possible, COUNTS);
    }

    private static List<String> observed(String version, String date) {
        return findings(
                "{\"kith\": \"1.0\", \"type\": \"indicator\", \"id\": \"i\", \"version\": \"1\", \"title\": \"I\", \"direction\": \"higher-is-better\"}",
                """
                {"kith": "1.0", "type": "observation", "id": "o", "indicator": "i", "version": "%s", "date": "%s", "value": "7",
                 "fidelity": "as-defined"}""".formatted(version, date));
    }

    private static List<String> findings(String... documents) {
        List<Entry<?>> entries = new ArrayList<>();
        for (String document : documents) {
            entries.add(KITH.readDocument("x.json", document.getBytes(UTF_8)).orElseThrow());
        }
        return KITH.check(Dossier.ofEntries(entries), DAY).stream()
                .peek(finding -> assertThat(finding.location()).isPresent())
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.document().orElseThrow() + " " + finding.pointer())
                .toList();
    }
}
