package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code of the rules of actions, from a plan that is sound but for one thing. */
class ActionRulesTest {

    private static final String BODY = "{\"kith\": \"1.0\", \"type\": \"body\", \"id\": \"x\", \"name\": \"X\"}";
    private static final String SOUND =
            "\"serves\": [\"a\"], \"owner\": \"x\", \"due\": \"2022-05-01\", \"nextReview\": \"2022-04-01\"";

    @Test
    void nothingIsFoundInAnActionThatIsSound() {
        assertThat(action(SOUND)).isEmpty();
    }

    @Nested
    class Purpose {

        @Test
        void isNotJustAnyCollaboration() {
            assertThat(action(SOUND.replace("\"serves\": [\"a\"], ", "")))
                    .containsExactly("WARNING plan.action-serves-nothing action-plan/x /actions/0");
        }

        @Test
        void isAPriorityWhereThereAreSome() {
            String priority =
                    "\"proposals\": [{\"id\": \"q\", \"title\": \"Q\", \"date\": \"2022-01-20\", \"origins\": [\"resident\"]}],"
                            + " \"priorities\": [{\"id\": \"p\", \"title\": \"P\", \"proposals\": [\"q\"]}],";

            assertThat(plan(priority, SOUND))
                    .contains("INFO plan.action-without-priority action-plan/x /actions/0/priority");
            assertThat(plan(priority, "\"priority\": \"p\", " + SOUND))
                    .noneMatch(finding -> finding.contains("plan.action-without-priority"));
        }
    }

    @Nested
    class Owner {

        @Test
        void isABodyOrAtLeastARole() {
            assertThat(action(SOUND.replace("\"owner\": \"x\", ", "")))
                    .containsExactly("WARNING plan.action-without-owner action-plan/x /actions/0/owner");
            assertThat(action(SOUND.replace("\"owner\": \"x\"", "\"ownerRole\": \"Librarian\"")))
                    .isEmpty();
        }

        @Test
        void isSomebodyWhoIsThere() {
            assertThat(action(SOUND.replace("\"owner\": \"x\"", "\"owner\": \"nobody\"")))
                    .containsExactly("ERROR reference.dangling action-plan/x /actions/0/owner");
        }
    }

    @Nested
    class Dates {

        @Test
        void sayByWhen() {
            assertThat(action(SOUND.replace("\"due\": \"2022-05-01\", ", "")))
                    .containsExactly("WARNING plan.action-without-due-date action-plan/x /actions/0/due");
        }

        @Test
        void sayWhenSomebodyLooksAgain() {
            assertThat(action(SOUND.replace(", \"nextReview\": \"2022-04-01\"", "")))
                    .containsExactly("INFO plan.action-without-review action-plan/x /actions/0/nextReview");
        }

        @Test
        void areInTheirOrder() {
            assertThat(action(SOUND + ", \"start\": \"2022-05-02\""))
                    .containsExactly("ERROR plan.due-before-start action-plan/x /actions/0/due");
        }

        @Test
        void ofReviewsAreAppended() {
            assertThat(action(SOUND + ", \"reviews\": [{\"date\": \"2022-03-02\", \"note\": \"N\"},"
                            + " {\"date\": \"2022-03-01\", \"note\": \"N\"}]"))
                    .containsExactly("WARNING plan.out-of-order action-plan/x /actions/0/reviews/1/date");
        }
    }

    @Nested
    class LateActions {

        private static final String LATE = SOUND.replace("2022-05-01", "2022-03-13");

        @Test
        void areNamedAndGiveAReason() {
            assertThat(action(LATE))
                    .containsExactly(
                            "WARNING plan.action-late action-plan/x /actions/0/due",
                            "WARNING plan.action-without-reason action-plan/x /actions/0/reason");
            assertThat(action(LATE + ", \"reason\": \"One answer is missing\""))
                    .containsExactly("WARNING plan.action-late action-plan/x /actions/0/due");
        }

        @Test
        void areNotLateWhileThePlanRests() {
            String pauses = "\"pauses\": [{\"start\": \"2022-03-10\", \"reason\": \"No staff\"}],";

            assertThat(plan(pauses, LATE)).isEmpty();
        }

        @Test
        void orStoppedOnesSayWhy() {
            assertThat(action(SOUND.replace("\"due\"", "\"reason\": \"No money\", \"due\""), "stopped"))
                    .isEmpty();
            assertThat(action(SOUND, "stopped"))
                    .containsExactly("WARNING plan.action-without-reason action-plan/x /actions/0/reason");
        }
    }

    @Test
    void harmIsMet() {
        assertThat(action(SOUND + ", \"harm\": {\"harm\": \"Grief is stirred up\", \"met\": \"A listener stays\"}"))
                .isEmpty();
        assertThat(action(SOUND + ", \"harm\": {\"harm\": \"Grief is stirred up\"}"))
                .containsExactly("WARNING plan.harm-not-met action-plan/x /actions/0/harm/met");
    }

    @Nested
    class Dependencies {

        @Test
        void leadToActionsOfThePlan() {
            assertThat(action(SOUND + ", \"dependsOn\": [\"z\"]"))
                    .containsExactly("ERROR plan.unknown-action action-plan/x /actions/0/dependsOn/0");
        }

        @Test
        void ofObjectivesDoSoHoweverDeep() {
            assertThat(plan("""
                            "objectives": [{"id": "o", "title": "O", "objectives": [{"id": "p", "title": "P", "actions": ["a", "z"]}]}],""", SOUND))
                    .containsExactly("ERROR plan.unknown-action action-plan/x /objectives/0/objectives/0/actions/1");
        }

        @Test
        void doNotLeadBack() {
            assertThat(waits("b", "c", "a"))
                    .containsExactly("ERROR plan.dependency-cycle action-plan/x /actions/0/dependsOn");
            assertThat(waitsText("b", "c", "a"))
                    .containsExactly("Actions wait for each other in a circle, so that none can be complete: a, b, c.");
        }

        @ParameterizedTest
        @CsvSource({"a, a, a, 0", "b, b, a, 1", "b, a, a, 0", "b, c, b, 1"})
        void nameTheCircleAlone(String a, String b, String c, int first) {
            assertThat(waits(a, b, c))
                    .containsExactly("ERROR plan.dependency-cycle action-plan/x /actions/" + first + "/dependsOn");
        }

        @Test
        void areDueInTurn() {
            assertThat(two("2022-05-02", "in-progress"))
                    .containsExactly("WARNING plan.due-before-dependency action-plan/x /actions/0/due");
            assertThat(two("2022-05-01", "in-progress")).isEmpty();
        }

        @Test
        void areNotOnWhatWillNotBeDone() {
            assertThat(two("2022-05-01", "stopped"))
                    .containsExactly("WARNING plan.depends-on-stopped action-plan/x /actions/0/dependsOn");
        }

        private static List<String> two(String due, String progress) {
            return plan(
                    "",
                    SOUND + ", \"dependsOn\": [\"b\"]}, {\"id\": \"b\", \"title\": \"B\", \"reason\": \"R\","
                            + " \"progress\": \"" + progress + "\", " + SOUND.replace("2022-05-01", due));
        }

        private static List<String> waits(String... needed) {
            return Written.findings(BODY, document(needed));
        }

        private static List<String> waitsText(String... needed) {
            return Written.texts(BODY, document(needed));
        }

        private static String document(String... needed) {
            return planText(
                    "",
                    SOUND + ", \"dependsOn\": [\"" + needed[0] + "\"]},"
                            + " {\"id\": \"b\", \"title\": \"B\", \"progress\": \"in-progress\", \"dependsOn\": [\""
                            + needed[1] + "\"], " + SOUND + "},"
                            + " {\"id\": \"c\", \"title\": \"C\", \"progress\": \"in-progress\", \"dependsOn\": [\""
                            + needed[2] + "\"], " + SOUND);
        }
    }

    private static List<String> action(String fields) {
        return plan("", fields);
    }

    private static List<String> action(String fields, String progress) {
        return Written.findings(BODY, planText("", fields).replace("in-progress", progress));
    }

    private static List<String> plan(String above, String fields) {
        return Written.findings(BODY, planText(above, fields));
    }

    private static String planText(String above, String fields) {
        return """
                {"kith": "1.0", "type": "action-plan", "id": "x", "title": "X", "reportBackDays": 28, %s
                 "askings": [{"kind": "listening", "date": "2022-04-01", "community": "All"}],
                 "actions": [{"id": "a", "title": "A", "progress": "in-progress", %s}]}""".formatted(above, fields);
    }
}
