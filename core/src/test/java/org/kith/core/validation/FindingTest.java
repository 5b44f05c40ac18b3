package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.text.Messages;

class FindingTest {

    private static final Messages MESSAGES = Messages.of(Map.of(
            "cohort.overbooked",
            "{0} people on {1} seats",
            "cohort.overbooked.try",
            "move {0} people to a waiting list"));

    @Nested
    class Code {

        @ParameterizedTest
        @ValueSource(strings = {"cohort.overbooked", "course.no-sessions", "a.b", "x-1.y2.z"})
        void isDottedAndLowerCase(String code) {
            assertThat(Finding.of(Severity.INFO, code, MESSAGES).code()).isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "course", ".a", "a.", "a..b", "a.-b", "a-.b", "a.b-", "A.b", "a.b_c", "a b.c", "a.é", "a.b.try"
                })
        void isNothingElse(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Finding.of(Severity.INFO, code, MESSAGES))
                    .withMessage("Not a finding code: lower-case words with dots or dashes between them, such as"
                            + " course.no-sessions, at least one dot, at most 100 characters, not ending in .try");
        }

        @Test
        void isBounded() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Finding.of(Severity.INFO, "a." + "b".repeat(99), MESSAGES));
        }
    }

    @Nested
    class Message {

        @Test
        void isFilledIn() {
            assertThat(overbooked().message()).isEqualTo("90 people on 80 seats");
        }

        @Test
        void isTheBareCodeIfThereIsNoText() {
            assertThat(Finding.of(Severity.INFO, "a.b", MESSAGES).message()).isEqualTo("a.b");
        }

        @Test
        void hasTheArgumentsIfThereIsNoText() {
            assertThat(Finding.of(Severity.INFO, "a.b", MESSAGES, 1, "x").message())
                    .isEqualTo("a.b (1, x)");
        }
    }

    @Nested
    class Advice {

        @Test
        void isFilledIn() {
            assertThat(overbooked().advice()).contains("move 90 people to a waiting list");
        }

        @Test
        void mayBeMissing() {
            assertThat(Finding.of(Severity.INFO, "a.b", MESSAGES).advice()).isEmpty();
        }
    }

    @Nested
    class Arguments {

        @Test
        void areTextsWithoutALocale() {
            Finding finding = Finding.of(
                    Severity.INFO, "a.b", MESSAGES, 1234567, new BigDecimal("1E+3"), LocalDate.of(2021, 5, 3), 'x');

            assertThat(finding.arguments()).containsExactly("1234567", "1000", "2021-05-03", "x");
        }

        @Test
        void mustNotBeNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Finding.of(Severity.INFO, "a.b", MESSAGES, "x", null))
                    .withMessage("an argument of a finding must not be null");
        }

        @Test
        void cannotBeChangedFromOutside() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> overbooked().arguments().clear());
        }
    }

    @Nested
    class Document {

        @Test
        void isTypeAndId() {
            assertThat(overbooked().withDocument("course/voice-1").document()).contains("course/voice-1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "course", "course/", "/voice-1", "course/voice/1", "course/Voice 1"})
        void isNothingElse(String document) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> overbooked().withDocument(document))
                    .withMessage("Not the name of a document: its type, a slash and its id, such as course/voice-1");
            assertThatIllegalArgumentException().isThrownBy(() -> Finding.about(document));
        }

        @Test
        void mayBeGivenOnceForManyFindings() {
            Pointer seats = Pointer.ROOT.child("seats");

            assertThat(Finding.about("course/voice-1")
                            .at(seats, Severity.WARNING, "cohort.overbooked", MESSAGES, 90, 80))
                    .isEqualTo(overbooked().withDocument("course/voice-1").at(seats));
        }
    }

    @Nested
    class Place {

        @Test
        void isTheWholeOfNoDocumentAtFirst() {
            assertThat(overbooked().pointer()).isEqualTo(Pointer.ROOT);
            assertThat(overbooked().document()).isEmpty();
            assertThat(overbooked().location()).isEmpty();
        }

        @Test
        void isReplaced() {
            Finding finding = overbooked().at(Pointer.parse("/a")).at(Pointer.parse("/b"));

            assertThat(finding.pointer()).isEqualTo(Pointer.parse("/b"));
        }

        @Test
        void mayBeInAFile() {
            assertThat(overbooked().at(Location.ofFile("plan.json")).location()).contains(Location.ofFile("plan.json"));
        }
    }

    @Nested
    class Line {

        @Test
        void tellsAllButTheAdvice() {
            Finding finding = overbooked()
                    .withDocument("course/voice-1")
                    .at(Pointer.parse("/cohorts/2"))
                    .at(Location.of("plan.json", 12, 7));

            assertThat(finding)
                    .hasToString("WARNING cohort.overbooked course/voice-1 /cohorts/2 (plan.json:12:7):"
                            + " 90 people on 80 seats");
        }

        @Test
        void leavesOutWhatIsNotKnown() {
            assertThat(overbooked()).hasToString("WARNING cohort.overbooked: 90 people on 80 seats");
        }

        @Test
        void isOneLine() {
            Finding finding =
                    Finding.of(Severity.ERROR, "a.b", MESSAGES, "x\ny\r\u2028z").at(Pointer.ROOT.child("\n"));

            assertThat(finding).hasToString("ERROR a.b / : a.b (x y  z)");
        }
    }

    @Test
    void isRestoredFromItsParts() {
        Finding finding = overbooked()
                .withDocument("course/voice-1")
                .at(Pointer.parse("/cohorts/2"))
                .at(Location.of("plan.json", 12, 7));

        Finding restored = Finding.restore(
                Severity.WARNING,
                "cohort.overbooked",
                List.of("90", "80"),
                "90 people on 80 seats",
                Optional.of("move 90 people to a waiting list"),
                Optional.of("course/voice-1"),
                Pointer.parse("/cohorts/2"),
                Optional.of(Location.of("plan.json", 12, 7)));

        assertThat(restored).isEqualTo(finding).hasSameHashCodeAs(finding).isNotEqualTo(overbooked());
    }

    private static Finding overbooked() {
        return Finding.of(Severity.WARNING, "cohort.overbooked", MESSAGES, 90, 80);
    }
}
