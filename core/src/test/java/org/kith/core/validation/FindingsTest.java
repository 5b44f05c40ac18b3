package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Messages;

class FindingsTest {

    private static final Finding INFO = finding(Severity.INFO, "a.info");
    private static final Finding WARNING = finding(Severity.WARNING, "a.warning");
    private static final Finding ERROR = finding(Severity.ERROR, "a.error");

    @Nested
    class Making {

        @Test
        void keepsTheOrder() {
            assertThat(Findings.of(ERROR, INFO, ERROR)).containsExactly(ERROR, INFO, ERROR);
        }

        @Test
        void isTheSameFromAllSides() {
            assertThat(Findings.of(ERROR, INFO))
                    .isEqualTo(Findings.copyOf(List.of(ERROR, INFO)))
                    .isEqualTo(Stream.of(ERROR, INFO).collect(Findings.toFindings()))
                    .isEqualTo(
                            Findings.builder().add(ERROR).addAll(List.of(INFO)).build())
                    .hasSameHashCodeAs(Findings.of(ERROR, INFO));
        }

        @Test
        void ofNothingIsNone() {
            assertThat(Findings.of()).isSameAs(Findings.NONE);
            assertThat(Findings.builder().build()).isSameAs(Findings.NONE);
        }

        @Test
        void doesNotFollowItsBuilder() {
            Findings.Builder builder = Findings.builder().add(INFO);
            Findings built = builder.build();
            builder.add(ERROR);

            assertThat(built).containsExactly(INFO);
        }
    }

    @Nested
    class Plus {

        @Test
        void putsTheNewOneLast() {
            assertThat(Findings.of(ERROR).plus(INFO)).containsExactly(ERROR, INFO);
        }

        @Test
        void putsTheOthersLast() {
            assertThat(Findings.of(ERROR).plus(Findings.of(WARNING, INFO))).containsExactly(ERROR, WARNING, INFO);
        }

        @Test
        void withNoneChangesNothing() {
            assertThat(Findings.of(ERROR).plus(Findings.NONE)).containsExactly(ERROR);
            assertThat(Findings.NONE.plus(Findings.of(ERROR))).containsExactly(ERROR);
        }
    }

    @Nested
    class Sorted {

        @Test
        void goesByDocumentThenPointerThenCode() {
            Finding nowhere = finding(Severity.INFO, "z.z");
            Finding ninth =
                    finding(Severity.INFO, "b.b").withDocument("course/a").at(Pointer.parse("/x/9"));
            Finding tenth =
                    finding(Severity.INFO, "a.a").withDocument("course/a").at(Pointer.parse("/x/10"));
            Finding tenthToo =
                    finding(Severity.INFO, "a.b").withDocument("course/a").at(Pointer.parse("/x/10"));
            Finding elsewhere = finding(Severity.INFO, "a.a").withDocument("course/b");

            assertThat(Findings.of(elsewhere, tenthToo, tenth, ninth, nowhere).sorted())
                    .containsExactly(nowhere, ninth, tenth, tenthToo, elsewhere);
        }

        @Test
        void keepsTheOrderOfEquals() {
            Finding first = Finding.of(Severity.INFO, "a.a", Messages.none(), "z");
            Finding second = Finding.of(Severity.ERROR, "a.a", Messages.none(), "a");

            assertThat(Findings.of(first, second).sorted()).containsExactly(first, second);
        }
    }

    @Nested
    class Severities {

        @Test
        void areOrdered() {
            assertThat(Findings.of(INFO, ERROR, WARNING).worst()).contains(Severity.ERROR);
            assertThat(Findings.of(WARNING, INFO).worst()).contains(Severity.WARNING);
            assertThat(Findings.NONE.worst()).isEmpty();
        }

        @Test
        void areCounted() {
            Findings findings = Findings.of(INFO, ERROR, INFO);

            assertThat(findings.count(Severity.INFO)).isEqualTo(2);
            assertThat(findings.count(Severity.WARNING)).isZero();
        }

        @Test
        void tellErrorsApart() {
            assertThat(Findings.of(INFO, ERROR).hasErrors()).isTrue();
            assertThat(Findings.of(INFO, WARNING).hasErrors()).isFalse();
        }
    }

    @Test
    void hasASize() {
        assertThat(Findings.of(INFO, INFO).size()).isEqualTo(2);
        assertThat(Findings.of(INFO).isEmpty()).isFalse();
        assertThat(Findings.NONE.isEmpty()).isTrue();
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Findings.of(INFO).asList().clear());
    }

    @Test
    void isToldOneALine() {
        assertThat(Findings.of(INFO, ERROR).toString()).isEqualTo(INFO + "\n" + ERROR);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(severity, code, Messages.none());
    }
}
