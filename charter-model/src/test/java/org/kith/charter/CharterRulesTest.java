package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Samples.charter;
import static org.kith.charter.Samples.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.validation.Severity;

class CharterRulesTest {

    @Test
    void aCompleteCharterHasNoFindings() {
        Charter charter = charter().build();

        assertThat(check(charter)).isEmpty();
        assertThat(charter.steps()).allSatisfy(step -> assertThat(check(step)).isEmpty());
    }

    @Nested
    class StepsUnknown {

        @Test
        void isToldOfACharterThatListsNone() {
            Charter charter = charter().stepCount(13).steps(List.of()).build();

            assertThat(check(charter))
                    .containsExactly(new Found(Severity.INFO, "charter.steps-unknown", "", List.of("village", "13")));
        }
    }

    @Nested
    class StepOutOfOrder {

        @Test
        void isReportedAtTheNumberOfEachStep() {
            Charter charter = charter()
                    .steps(List.of(step("schools", 1).build(), step("faith", 3).build()))
                    .build();

            assertThat(check(charter))
                    .containsExactly(new Found(
                            Severity.WARNING,
                            "charter.step-out-of-order",
                            "/steps/1/number",
                            List.of("faith", "3", "2")));
        }

        @Test
        void isToldInWords() {
            Charter charter = charter()
                    .steps(List.of(step("schools", 1).build(), step("faith", 3).build()))
                    .build();

            assertThat(check(charter))
                    .extracting(Found::text)
                    .containsExactly("The step faith has the number 3 but stands at position 2.");
        }
    }

    @Nested
    class SupersedesItself {

        @Test
        void isAnError() {
            Charter charter = charter().supersedes(CharterId.of("village")).build();

            assertThat(check(charter))
                    .containsExactly(
                            new Found(Severity.ERROR, "charter.supersedes-itself", "/supersedes", List.of("village")));
        }

        @Test
        void isNotReportedForAnotherCharter() {
            assertThat(check(
                            charter().supersedes(Charters.COMPASSIONATE_CITY_12).build()))
                    .isEmpty();
        }
    }

    @Nested
    class NoSource {

        @Test
        void isReportedForACharter() {
            Charter charter = charter().build().withSources();

            assertThat(check(charter))
                    .containsExactly(new Found(Severity.WARNING, "charter.no-source", "", List.of("village")));
        }

        @Test
        void isReportedForAStep() {
            CharterStep step = step("schools", 1).source(Optional.empty()).build();

            assertThat(check(step))
                    .containsExactly(new Found(Severity.WARNING, "charter.step-no-source", "", List.of("schools")));
        }
    }

    private static List<Found> check(Charter charter) {
        return Found.in(Charter.class, charter, CharterRules.ALL, Found.AS_OF, Dossier.EMPTY);
    }

    private static List<Found> check(CharterStep step) {
        return Found.in(CharterStep.class, step, CharterRules.ALL, Found.AS_OF, Dossier.EMPTY);
    }
}
