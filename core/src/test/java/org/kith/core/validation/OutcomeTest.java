package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Messages;

class OutcomeTest {

    private static final Messages MESSAGES = Messages.of(Map.of("a.error", "secret"));
    private static final Finding WARNING = Finding.of(Severity.WARNING, "a.warning", MESSAGES);
    private static final Finding ERROR = Finding.of(Severity.ERROR, "a.error", MESSAGES);

    @Nested
    class WithAValue {

        @Test
        void hasIt() {
            assertThat(Outcome.of(3).value()).contains(3);
            assertThat(Outcome.of(3).isPresent()).isTrue();
            assertThat(Outcome.of(3).orElseThrow()).isEqualTo(3);
        }

        @Test
        void hasNoFindingsByItself() {
            assertThat(Outcome.of(3).findings()).isEmpty();
        }

        @Test
        void mayHaveErrorsToo() {
            assertThat(Outcome.of(3, Findings.of(ERROR)).findings()).containsExactly(ERROR);
        }
    }

    @Nested
    class Failed {

        @Test
        void hasNoValue() {
            assertThat(failed().value()).isEmpty();
            assertThat(failed().isPresent()).isFalse();
        }

        @Test
        void needsAnError() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcome.failed(Findings.of(WARNING)))
                    .withMessage("an outcome without a value needs at least one error among its findings");
        }

        @Test
        void throwsWithCodesAndPointersButNoTexts() {
            Outcome<Integer> outcome = Outcome.failed(Findings.of(ERROR, ERROR.at(Pointer.parse("/a/1"))));

            assertThatIllegalStateException()
                    .isThrownBy(outcome::orElseThrow)
                    .withMessage("there is no value because of a.error, a.error at /a/1");
        }

        @Test
        void doesNotListThousands() {
            Outcome<Integer> outcome = Outcome.failed(Findings.copyOf(Collections.nCopies(1000, ERROR)));

            assertThatIllegalStateException()
                    .isThrownBy(outcome::orElseThrow)
                    .withMessageEndingWith("a.error and 980 more");
        }
    }

    @Nested
    class Mapped {

        @Test
        void keepsItsFindings() {
            assertThat(Outcome.of(3, Findings.of(WARNING)).map(three -> three + 1))
                    .isEqualTo(Outcome.of(4, Findings.of(WARNING)));
        }

        @Test
        void staysFailed() {
            assertThat(failed().map(three -> three + 1)).isEqualTo(failed());
        }

        @Test
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Outcome.of(3).map(three -> null));
        }
    }

    @Nested
    class FlatMapped {

        @Test
        void joinsTheFindings() {
            Outcome<String> outcome =
                    Outcome.of(3, Findings.of(WARNING)).flatMap(three -> Outcome.of("x", Findings.of(ERROR)));

            assertThat(outcome).isEqualTo(Outcome.of("x", Findings.of(WARNING, ERROR)));
        }

        @Test
        void mayFail() {
            assertThat(Outcome.of(3, Findings.of(WARNING)).flatMap(three -> failed()))
                    .isEqualTo(Outcome.failed(Findings.of(WARNING, ERROR)));
        }

        @Test
        void staysFailed() {
            assertThat(failed().flatMap(Outcome::of)).isEqualTo(failed());
        }

        @Test
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Outcome.of(3).flatMap(three -> null));
        }
    }

    @Test
    void takesMoreFindings() {
        assertThat(Outcome.of(3, Findings.of(WARNING)).plus(Findings.of(ERROR)).findings())
                .containsExactly(WARNING, ERROR);
    }

    @Test
    void doesNotTellItsValue() {
        assertThat(Outcome.of("secret", Findings.of(WARNING))).hasToString("Outcome(value, 1 findings)");
        assertThat(failed()).hasToString("Outcome(no value, 1 findings)");
    }

    private static Outcome<Integer> failed() {
        return Outcome.failed(Findings.of(ERROR));
    }
}
