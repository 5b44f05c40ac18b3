package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code of the rules of measures; the figures are those of the schools of Plymouth, 8 served and 25 waiting. */
class MeasureRulesTest {

    private static final String WHERE = " action-plan/x /actions/0/measures/0/";

    @Test
    void nothingIsFoundInAMeasureThatIsSound() {
        assertThat(measure("\"indicator\": \"schools\", \"unit\": \"Schools\", \"baseline\": \"8\","
                        + " \"target\": {\"kind\": \"absolute\", \"value\": \"at least 33\", \"unit\": \"schools\"}"))
                .isEmpty();
    }

    @Nested
    class Units {

        @Test
        void areThoseOfTheIndicator() {
            assertThat(measure("\"indicator\": \"schools\", \"unit\": \"pupils\""))
                    .containsExactly("WARNING measure.other-unit" + WHERE + "unit");
        }

        @Test
        void ofTheTargetAreThoseOfTheBaseline() {
            assertThat(measure("\"title\": \"T\", \"unit\": \"schools\", \"baseline\": \"8\","
                            + " \"target\": {\"kind\": \"absolute\", \"value\": \"5\", \"unit\": \"pupils\"}"))
                    .containsExactly("ERROR measure.target-in-other-unit" + WHERE + "target/unit");
        }

        @Test
        void ofTheTargetAreElseThoseOfTheIndicator() {
            assertThat(measure("\"indicator\": \"schools\","
                            + " \"target\": {\"kind\": \"absolute\", \"value\": \"360\", \"unit\": \"pupils\"}"))
                    .containsExactly("ERROR measure.target-in-other-unit" + WHERE + "target/unit");
        }
    }

    @Test
    void theDirectionIsThatOfTheIndicator() {
        assertThat(measure("\"indicator\": \"schools\"", "lower-is-better"))
                .containsExactly("WARNING measure.other-direction" + WHERE + "direction");
    }

    @Test
    void aMultipleNeedsABaseline() {
        assertThat(measure("\"title\": \"T\", \"target\": {\"kind\": \"relative\", \"timesBaseline\": \"11/10\"}"))
                .containsExactly("WARNING measure.no-baseline" + WHERE + "baseline");
    }

    @Nested
    class Targets {

        @ParameterizedTest(name = "{0} to {1}, {2}: {3}")
        @CsvSource({
            "8, 33, higher-is-better, false",
            "8, 7, higher-is-better, true",
            "8, 8, higher-is-better, false",
            "25, 0, lower-is-better, false",
            "25, 26, lower-is-better, true",
            "25, 26, neutral, false",
            "over 40, over 90, higher-is-better, false",
            "over 90, over 40, higher-is-better, false",
            "over 90, 40, higher-is-better, true",
            "about 30, 10, higher-is-better, false",
        })
        void areNotWorseThanTheBaselineAsFarAsCanBeTold(
                String baseline, String target, String direction, boolean worse) {
            assertThat(measure(
                            "\"title\": \"T\", \"baseline\": \"" + baseline + "\","
                                    + " \"target\": {\"kind\": \"absolute\", \"value\": \"" + target + "\"}",
                            direction))
                    .isEqualTo(
                            worse ? List.of("WARNING measure.target-against-direction" + WHERE + "target") : List.of());
        }

        @ParameterizedTest(name = "{1} times {0}, {2}: {3}")
        @CsvSource({
            "8, 11/10, higher-is-better, false",
            "8, 9/10, higher-is-better, true",
            "over 40, 1/2, higher-is-better, true",
            "25, 1, lower-is-better, false",
            "25, 2, lower-is-better, true",
            "0, 1/2, higher-is-better, false",
        })
        void mayBeMultiplesOfIt(String baseline, String times, String direction, boolean worse) {
            assertThat(measure(
                            "\"title\": \"T\", \"baseline\": \"" + baseline + "\","
                                    + " \"target\": {\"kind\": \"relative\", \"timesBaseline\": \"" + times + "\"}",
                            direction))
                    .isEqualTo(
                            worse ? List.of("WARNING measure.target-against-direction" + WHERE + "target") : List.of());
        }
    }

    private static List<String> measure(String fields) {
        return measure(fields, "higher-is-better");
    }

    private static List<String> measure(String fields, String direction) {
        return Written.findings("""
                {"kith": "1.0", "type": "indicator", "id": "schools", "version": "1", "title": "Schools on the programme",
                 "unit": "schools", "direction": "higher-is-better"}""", """
                {"kith": "1.0", "type": "action-plan", "id": "x", "title": "X", "reportBackDays": 28,
                 "askings": [{"kind": "listening", "date": "2022-04-01", "community": "All"}],
                 "actions": [{"id": "a", "title": "A", "serves": ["s"], "ownerRole": "Head teacher", "due": "2022-06-01",
                  "nextReview": "2022-04-01", "measures": [{%s, "direction": "%s"}], "progress": "in-progress"}]}""".formatted(fields, direction));
    }
}
