package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each code of the rules of evidence requests. */
class RequestRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final String BODY = """
            {"kith": "1.0", "type": "body", "id": "b", "name": "B"}""";
    private static final String REQUEST = """
            {"kith": "1.0", "type": "evidence-request", "id": "r", "wanted": "The policy", "of": "b", "serves": ["schools"],
             "asked": ["2021-09-01", "2021-10-01", "2021-10-01"], "due": "2021-12-31",
             "reply": {"date": "2021-11-05", "kind": "given", "evidence": {"summary": "A policy of two pages"}}}""";

    @Test
    void thatAreKeptGiveNoFindings() {
        assertThat(request("", "")).isEmpty();
    }

    @Nested
    class AsksOutOfOrder {

        @Test
        void areFoundWhereTheyStand() {
            assertThat(request("2021-09-01", "2021-10-02"))
                    .containsExactly("ERROR evidence-request.asks-out-of-order evidence-request/r /asked/1");
        }
    }

    @Nested
    class DueBeforeAsked {

        @Test
        void isAMistake() {
            assertThat(request("2021-12-31", "2021-08-31"))
                    .containsExactly("ERROR evidence-request.due-before-asked evidence-request/r /due");
        }

        @Test
        void isNotSaidOfOneThatIsAskedAgainLater() {
            assertThat(request("2021-12-31", "2021-09-15")).isEmpty();
        }
    }

    @Nested
    class AnsweredBeforeAsked {

        @Test
        void isAMistake() {
            assertThat(request("2021-11-05", "2021-08-31"))
                    .containsExactly("ERROR evidence-request.answered-before-asked evidence-request/r /reply/date");
        }

        @Test
        void isAReplyToNoQuestion() {
            assertThat(request("\"2021-09-01\", \"2021-10-01\", \"2021-10-01\"", ""))
                    .containsExactly("ERROR evidence-request.answered-before-asked evidence-request/r /reply/date");
        }
    }

    @Nested
    class GivenWithoutEvidence {

        @Test
        void wantsItKept() {
            assertThat(request(", \"evidence\": {\"summary\": \"A policy of two pages\"}", ""))
                    .containsExactly(
                            "WARNING evidence-request.given-without-evidence evidence-request/r /reply/evidence");
        }

        @Test
        void isNotSaidWhereThereIsNone() {
            assertThat(request(
                            "\"given\", \"evidence\": {\"summary\": \"A policy of two pages\"}",
                            "\"none\", \"note\": \"Not this year\""))
                    .isEmpty();
        }
    }

    private static List<String> request(String part, String other) {
        return Checking.findings(DAY, BODY, REQUEST.replace(part, other));
    }
}
