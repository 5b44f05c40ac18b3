package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.Samples.recognition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Kith;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class RecognitionDuesTest {

    private static final LocalDate LAST = LocalDate.of(2024, 2, 29);
    private static final Kith KITH = Kith.load();

    @Nested
    class Renewal {

        @Test
        void isDueByTheLastDayAndCanBeAskedForBefore() {
            assertThat(dues(recognition()
                            .validUntil(LAST)
                            .renewalOpens(LAST.minusMonths(12))
                            .build()))
                    .containsExactly(Due.builder()
                            .kind(DueKind.RENEWAL)
                            .by(LAST)
                            .opens(LAST.minusMonths(12))
                            .document("recognition/birmingham-2022")
                            .pointer(Pointer.ROOT.child("validUntil"))
                            .title(Text.of("Charter award"))
                            .build());
        }

        @Test
        void isNotDueOfARecognitionForGood() {
            assertThat(dues(recognition().build())).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = RecognitionState.class,
                names = {"LAPSED", "WITHDRAWN", "SCHEME_CLOSED"})
        void isNotDueOfARecognitionThatCountsNoMore(RecognitionState state) {
            assertThat(dues(recognition().validUntil(LAST).state(state).build()))
                    .isEmpty();
        }

        @Test
        void isNotDueOnceThereIsALongerRecognition() {
            Recognition longer = recognition()
                    .id(RecognitionId.of("birmingham-2024"))
                    .validUntil(LAST.plusYears(2))
                    .build();

            assertThat(dues(recognition().validUntil(LAST).build(), longer))
                    .extracting(Due::by)
                    .containsExactly(longer.validUntil().orElseThrow());
        }

        @Test
        void isDueAllTheSameIfTheLongerOneIsOfAnotherBody() {
            Recognition other = recognition()
                    .id(RecognitionId.of("birmingham-2024"))
                    .awardingBody(BodyId.of("phpci"))
                    .validUntil(LAST.plusYears(2))
                    .build();

            assertThat(dues(recognition().validUntil(LAST).build(), other)).hasSize(2);
        }
    }

    @Nested
    class RenewalThatOpens {

        @Test
        void mayOpenOnTheLastDay() {
            assertThat(dues(recognition().validUntil(LAST).renewalOpens(LAST).build()))
                    .hasSize(1);
        }

        @Test
        void mustNotOpenLater() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> recognition()
                            .validUntil(LAST)
                            .renewalOpens(LAST.plusDays(1))
                            .build())
                    .withMessage("the renewal of a recognition must open before it ends");
        }
    }

    private static List<Due> dues(Document... documents) {
        return KITH.due(Dossier.of(documents), LocalDate.of(2022, 3, 14), Period.ofYears(10))
                .orElseThrow()
                .items();
    }
}
