package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.Samples.charter;
import static org.kith.charter.Samples.step;
import static org.kith.charter.Samples.steps;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.framework.CriterionKey;

class CharterTest {

    @Nested
    class Steps {

        @Test
        void keepTheirOrder() {
            CharterStep first = step("schools", 2).build();
            CharterStep second = step("faith", 1).build();

            assertThat(charter().steps(List.of(first, second)).build().steps()).containsExactly(first, second);
        }

        @Test
        void mayBeUnknown() {
            Charter charter = charter().stepCount(13).steps(List.of()).build();

            assertThat(charter.hasKnownSteps()).isFalse();
            assertThat(charter.stepCount()).isEqualTo(13);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 3})
        void areAllListedOrNone(int listed) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> charter().stepCount(2).steps(steps(listed)).build())
                    .withMessage("a charter lists all of its 2 steps or none, was " + listed);
        }

        @Test
        void haveKeysOfTheirOwn() {
            List<CharterStep> twice =
                    List.of(step("schools", 1).build(), step("schools", 2).build());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> charter().steps(twice).build())
                    .withMessage("each step needs a key of its own");
        }

        @Test
        void haveNumbersOfTheirOwn() {
            List<CharterStep> twice =
                    List.of(step("schools", 1).build(), step("faith", 1).build());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> charter().steps(twice).build())
                    .withMessage("each step needs a number of its own");
        }
    }

    @Nested
    class StepOfAKey {

        @Test
        void isFound() {
            assertThat(charter().build().step(CriterionKey.of("s2")))
                    .hasValueSatisfying(step -> assertThat(step.number()).isEqualTo(2));
        }

        @Test
        void isEmptyForAKeyThatTheCharterLacks() {
            assertThat(charter().build().step(CriterionKey.of("memorial"))).isEmpty();
        }
    }

    @Nested
    class Pauses {

        @Test
        void stopTheClocksUnlessTheCharterSaysOtherwise() {
            assertThat(charter().build().stopsClocksInPauses()).isTrue();
            assertThat(charter().pauses(PauseEffect.CLOCKS_RUN).build().stopsClocksInPauses())
                    .isFalse();
        }
    }

    @Nested
    class StepCount {

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void isAtLeastOne(int count) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> charter().stepCount(count).steps(List.of()).build())
                    .withMessage("a charter has at least 1 step, was " + count);
        }
    }

    @Nested
    class Year {

        @ParameterizedTest
        @ValueSource(ints = {1, 2020, 9999})
        void isKept(int year) {
            assertThat(charter().year(year).build().year()).contains(year);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 10_000})
        void hasBounds(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> charter().year(year).build())
                    .withMessage("the year must be one from 1 to 9999");
        }
    }

    @Nested
    class Version {

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void mustNotBeBlank(String blank) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> charter().version(blank).build())
                    .withMessage("the version of a charter must not be blank");
        }
    }

    @Nested
    class NumberOfAStep {

        @Test
        void isAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> step("schools", 0).build())
                    .withMessage("the number of a step must be at least 1, was 0");
        }
    }

    @Nested
    class Copies {

        @Test
        void keepTheId() {
            Charter charter = charter().build();

            assertThat(charter.withVersion("3").id()).isEqualTo(charter.id());
            assertThat(Charter.builder().from(charter).build()).isEqualTo(charter);
        }
    }
}
