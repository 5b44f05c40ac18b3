package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.recognition.RecognitionState.GRANTED;
import static org.kith.charter.recognition.RecognitionState.RENEWED;
import static org.kith.charter.recognition.Samples.birmingham;
import static org.kith.charter.recognition.Samples.change;
import static org.kith.charter.recognition.Samples.day;
import static org.kith.charter.recognition.Samples.recognition;
import static org.kith.charter.recognition.Samples.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class RecognitionDuesTest {

    @Nested
    class Renewal {

        @Test
        void isDueByTheLastDayOfItsWindow() {
            assertThat(dues("2022-03-14", scheme().build(), birmingham().build()))
                    .containsExactly(Due.builder()
                            .kind(DueKind.RENEWAL)
                            .by(day("2025-01-13"))
                            .opens(day("2024-03-14"))
                            .document("recognition/birmingham-cc-uk")
                            .pointer(Pointer.ROOT.child("changes"))
                            .title(Text.of("Charter award for places"))
                            .build());
        }

        @Test
        void isDueByTheDayThatWasToldWhereNoSchemeIsThere() {
            Recognition told = birmingham()
                    .changes(List.of(change(GRANTED, "2022-03-14").withUntil(day("2024-02-29"))))
                    .build();

            assertThat(dues("2022-03-14", told))
                    .extracting(Due::by, Due::opens, due -> due.title().value())
                    .containsExactly(tuple(day("2024-02-29"), Optional.empty(), "cc-uk-charter-award"));
        }

        @Test
        void isNotDueOfARecognitionForGood() {
            assertThat(dues("2022-03-14", birmingham().build())).isEmpty();
        }

        @Test
        void isNotDueBeforeTheGrant() {
            assertThat(dues("2022-03-13", scheme().build(), birmingham().build()))
                    .isEmpty();
        }

        @Test
        void isLateOnceItHasLapsedOfItself() {
            assertThat(dues("2026-01-01", scheme().build(), birmingham().build()))
                    .extracting(due -> due.isLate(day("2026-01-01")))
                    .containsExactly(true);
        }

        @ParameterizedTest
        @EnumSource(
                value = RecognitionState.class,
                names = {"LAPSED", "WITHDRAWN", "SCHEME_CLOSED"})
        void isNotDueOfARecognitionThatSomebodyEnded(RecognitionState state) {
            assertThat(dues(
                            "2023-01-01",
                            scheme().build(),
                            birmingham().addChanges(change(state, "2022-12-31")).build()))
                    .isEmpty();
        }

        @Test
        void isNotDueOnceTheSchemeIsClosed() {
            assertThat(dues(
                            "2024-01-01",
                            scheme().closed(day("2023-12-31")).build(),
                            birmingham().build()))
                    .isEmpty();
        }

        @Test
        void isNotDueOfARecognitionThatEndsWithItsScheme() {
            assertThat(dues(
                            "2023-01-01",
                            scheme().closed(day("2023-12-31")).build(),
                            birmingham().build()))
                    .isEmpty();
        }

        @Test
        void isDueAnewOnceItWasRenewed() {
            assertThat(dues(
                            "2024-06-01",
                            scheme().build(),
                            birmingham()
                                    .addChanges(change(RENEWED, "2024-06-01"))
                                    .build()))
                    .extracting(Due::by)
                    .containsExactly(day("2028-01-13"));
        }

        @Test
        void isNotDueOfOneThatAnotherDocumentTellsForLonger() {
            Recognition longer = recognition("birmingham", "2024-01-01")
                    .id(RecognitionId.of("birmingham-2024"))
                    .build();

            assertThat(dues("2024-01-01", scheme().build(), birmingham().build(), longer))
                    .extracting(Due::document)
                    .containsExactly("recognition/birmingham-2024");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31, 1", "2026-02-01, 0", "2040-01-01, 0"})
        void isNotDueOfOneThatAnotherDocumentTellsForGood(String asOf, int dues) {
            RecognitionScheme first = scheme().version("1").build();
            Recognition good = recognition("birmingham", "2026-02-01")
                    .id(RecognitionId.of("birmingham-2026"))
                    .scheme(SchemeRef.of(Samples.AWARD, "2"))
                    .build();

            assertThat(dues(asOf, first, firstVersion(), good)).hasSize(dues);
        }

        @Test
        void isDueAgainIfTheOtherWasWithdrawn() {
            Recognition withdrawn = recognition("birmingham", "2023-02-01")
                    .id(RecognitionId.of("birmingham-2023"))
                    .scheme(SchemeRef.of(Samples.AWARD, "2"))
                    .addChanges(change(RecognitionState.WITHDRAWN, "2023-03-01"))
                    .build();

            assertThat(dues("2023-03-01", scheme().version("1").build(), firstVersion(), withdrawn))
                    .hasSize(1);
        }

        private static Recognition firstVersion() {
            return birmingham().scheme(SchemeRef.of(Samples.AWARD, "1")).build();
        }
    }

    @Nested
    class Terms {

        @ParameterizedTest
        @CsvSource({"0,,", "12,13,", "12,0,", "12,6,6", "12,,12", "12,6,0"})
        void mustFitOneAnother(int months, Integer opens, Integer closes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new RenewalTerms(months, Optional.ofNullable(opens), Optional.ofNullable(closes)));
        }

        @ParameterizedTest
        @CsvSource({"1,,", "12,12,", "12,6,5", "12,,11"})
        void mayUseAllOfTheTime(int months, Integer opens, Integer closes) {
            assertThat(new RenewalTerms(months, Optional.ofNullable(opens), Optional.ofNullable(closes)).months())
                    .isEqualTo(months);
        }
    }

    private static List<Due> dues(String asOf, Document... documents) {
        return Samples.KITH
                .due(Dossier.of(documents), LocalDate.parse(asOf), Period.ofYears(10))
                .orElseThrow()
                .items();
    }
}
