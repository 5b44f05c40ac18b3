package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

class PluginCallsTest {

    private static final Finding TROUBLE = Finding.of(Severity.ERROR, "test.trouble", Messages.none());

    static Stream<Arguments> failures() {
        return Stream.of(
                argumentSet("runtime exception", new IllegalStateException("Jane Doe")),
                argumentSet("linkage error", new NoSuchMethodError("Jane Doe")),
                argumentSet("endless recursion", new StackOverflowError("Jane Doe")),
                argumentSet("assertion", new AssertionError("Jane Doe")),
                argumentSet("broken services of its own", new ServiceConfigurationError("Jane Doe")),
                argumentSet("undeclared exception", new InterruptedException("Jane Doe")));
    }

    private static <T> Supplier<T> throwing(Throwable failure) {
        return () -> {
            throw SneakyThrow.of(failure);
        };
    }

    private static void isFailure(Findings findings, Throwable failure) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("plugin.failed");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.arguments())
                    .containsExactly("mean", "score", failure.getClass().getName());
            assertThat(finding.message()).doesNotContain("Jane Doe");
            assertThat(finding.advice()).isPresent();
        });
    }

    @Nested
    class Value {

        @Test
        void isWhatThePluginAnswers() {
            assertThat(PluginCalls.value("mean", "score", () -> 7)).isEqualTo(Outcome.of(7));
        }

        @ParameterizedTest
        @MethodSource("org.kith.core.registry.PluginCallsTest#failures")
        void isAbsentIfThePluginFails(Throwable failure) {
            Outcome<String> outcome = PluginCalls.value("mean", "score", throwing(failure));

            assertThat(outcome.value()).isEmpty();
            isFailure(outcome.findings(), failure);
        }

        @Test
        void isAbsentIfThePluginAnswersNothing() {
            isFailure(PluginCalls.value("mean", "score", () -> null).findings(), new NullPointerException());
        }

        @Test
        void doesNotHideThatMemoryIsShort() {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> PluginCalls.value("mean", "score", throwing(new OutOfMemoryError())));
        }
    }

    @Nested
    class AnOutcome {

        @Test
        void isHandedOnAsItIs() {
            Outcome<Integer> answer = Outcome.of(7, Findings.of(TROUBLE));

            assertThat(PluginCalls.outcome("mean", "score", () -> answer)).isEqualTo(answer);
        }

        @ParameterizedTest
        @MethodSource("org.kith.core.registry.PluginCallsTest#failures")
        void isMadeIfThePluginFails(Throwable failure) {
            isFailure(PluginCalls.outcome("mean", "score", throwing(failure)).findings(), failure);
        }
    }

    @Nested
    class Writing {

        @Test
        void handsOnWhatCouldNotBeWritten() throws IOException {
            assertThat(PluginCalls.writing("mean", "score", () -> Findings.of(TROUBLE)))
                    .containsExactly(TROUBLE);
        }

        @ParameterizedTest
        @MethodSource("org.kith.core.registry.PluginCallsTest#failures")
        void givesAFindingIfThePluginFails(Throwable failure) throws IOException {
            isFailure(
                    PluginCalls.writing(
                            "mean",
                            "score",
                            () -> PluginCallsTest.<Findings>throwing(failure).get()),
                    failure);
        }

        @Test
        void givesAFindingIfThePluginAnswersNothing() throws IOException {
            isFailure(PluginCalls.writing("mean", "score", () -> null), new NullPointerException());
        }

        @Test
        void leavesTheHostsExceptionAlone() {
            IOException full = new IOException("disk full");

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> PluginCalls.writing("mean", "score", () -> {
                        throw full;
                    }))
                    .isSameAs(full);
        }
    }
}
