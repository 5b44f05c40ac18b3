package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code of the rules of the life of a plan. */
class PlanLifeRulesTest {

    @Nested
    class Iterations {

        @Test
        void ofAWholeLifeAreSound() {
            assertThat(turns(
                            "draft 2021-01-10",
                            "agreed 2021-03-01",
                            "under-review 2022-01-10",
                            "draft 2022-02-01",
                            "closed 2022-03-01"))
                    .isEmpty();
        }

        @Test
        void sayWhatPromptedThem() {
            assertThat(plan("x", "\"iterations\": [{\"state\": \"agreed\", \"from\": \"2021-03-01\"}],"))
                    .containsExactly("WARNING plan.iteration-without-prompt action-plan/x /iterations/0/prompt");
        }

        @ParameterizedTest
        @ValueSource(strings = {"under-review 2021-01-10", "closed 2021-01-10"})
        void beginWithADraftOrAgreed(String first) {
            assertThat(turns(first)).contains("ERROR plan.first-state action-plan/x /iterations/0/state");
        }

        @ParameterizedTest
        @ValueSource(strings = {"under-review 2021-02-01", "draft 2021-02-01"})
        void goOnOnlyAsTheyMay(String second) {
            assertThat(turns("draft 2021-01-10", second))
                    .containsExactly("ERROR plan.next-state action-plan/x /iterations/1/state");
        }

        @Test
        void areAppended() {
            assertThat(turns("draft 2021-01-10", "agreed 2021-01-09"))
                    .containsExactly("WARNING plan.out-of-order action-plan/x /iterations/1/from");
        }

        private static List<String> turns(String... turns) {
            List<String> written = Stream.of(turns)
                    .map(turn -> turn.split(" "))
                    .map(turn ->
                            "{\"state\": \"" + turn[0] + "\", \"from\": \"" + turn[1] + "\", \"prompt\": \"The year\"}")
                    .toList();
            return plan("x", "\"iterations\": [" + String.join(", ", written) + "],");
        }
    }

    @Nested
    class PlansBefore {

        @Test
        void areOthers() {
            assertThat(Written.findings(planText("x", "\"follows\": \"y\","), planText("y", "\"follows\": \"x\",")))
                    .containsExactly(
                            "ERROR plan.follows-itself action-plan/x /follows",
                            "ERROR plan.follows-itself action-plan/y /follows");
            assertThat(Written.findings(planText("x", "\"follows\": \"y\","), planText("y", "")))
                    .isEmpty();
        }

        @Test
        void areThere() {
            assertThat(carried("z", "a"))
                    .containsExactly("ERROR reference.dangling action-plan/x /actions/0/carriedFrom/plan");
        }

        @Test
        void haveTheActionThatGoesOn() {
            assertThat(carried("y", "b"))
                    .containsExactly(
                            "ERROR plan.carried-from-unknown-action action-plan/x /actions/0/carriedFrom/action");
            assertThat(carried("y", "a")).isEmpty();
            assertThat(carried("x", "a"))
                    .containsExactly("ERROR plan.carried-from-itself action-plan/x /actions/0/carriedFrom/plan");
        }

        private static List<String> carried(String plan, String action) {
            String actions =
                    "\"actions\": [{\"id\": \"a\", \"title\": \"A\", \"serves\": [\"s\"], \"ownerRole\": \"Librarian\","
                            + " \"due\": \"2022-06-01\", \"nextReview\": \"2022-04-01\", \"progress\": \"in-progress\"%s}],";
            String link = ", \"carriedFrom\": {\"plan\": \"" + plan + "\", \"action\": \"" + action + "\"}";
            return Written.findings(planText("x", actions.formatted(link)), planText("y", actions.formatted("")));
        }
    }

    @Nested
    class Pauses {

        @Test
        void haveNoDayInCommon() {
            assertThat(plan("x", pauses("2021-05-01", "2021-06-01", "2021-05-31", "2021-07-01")))
                    .containsExactly("WARNING plan.pauses-overlap action-plan/x /pauses/1");
            assertThat(plan("x", pauses("2021-05-01", "2021-06-01", "2021-06-01", "2021-07-01")))
                    .isEmpty();
        }

        private static String pauses(String start, String end, String secondStart, String secondEnd) {
            String pause = "{\"start\": \"%s\", \"endExclusive\": \"%s\", \"reason\": \"No staff\"}";
            return "\"pauses\": [" + pause.formatted(start, end) + ", " + pause.formatted(secondStart, secondEnd)
                    + "],";
        }
    }

    private static List<String> plan(String id, String fields) {
        return Written.findings(planText(id, fields));
    }

    private static String planText(String id, String fields) {
        return """
                {"kith": "1.0", "type": "action-plan", "id": "%s", "title": "X", %s "reportBackDays": 28,
                 "askings": [{"kind": "listening", "date": "2022-04-01", "community": "All"}]}""".formatted(id, fields);
    }
}
