package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Samples.recognition;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Severity;

class RecognitionRulesTest {

    @Test
    void aCompleteRecognitionHasNoFindings() {
        assertThat(check(recognition().build())).isEmpty();
    }

    @Nested
    class NoSource {

        @Test
        void isReported() {
            assertThat(check(recognition().source(Optional.empty()).build()))
                    .containsExactly(
                            new Found(Severity.WARNING, "recognition.no-source", "", List.of("birmingham-2022")));
        }
    }

    @Nested
    class NoDate {

        @Test
        void isTold() {
            assertThat(check(recognition().date(Optional.empty()).build()))
                    .containsExactly(new Found(Severity.INFO, "recognition.no-date", "", List.of("birmingham-2022")));
        }
    }

    @Nested
    class InTheFuture {

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-15", "2022-04", "2023", "2022-03-15/.."})
        void isReportedIfTheFirstDayIsAfterTheDayLookedAt(String date) {
            assertThat(check(on(date)))
                    .extracting(Found::severity, Found::code, Found::path)
                    .containsExactly(tuple(Severity.WARNING, "recognition.in-the-future", "/date"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-14", "2022-03", "2022", "../2030", "2022-03-14/..", "XXXX-05-23"})
        void isNotReportedIfThePastIsNotRuledOut(String date) {
            assertThat(check(on(date))).isEmpty();
        }

        @Test
        void isToldInWords() {
            assertThat(check(on("2022-04")))
                    .extracting(Found::text)
                    .containsExactly(
                            "The recognition was given on 2022-04-01 at the earliest, which is after 2022-03-14,"
                                    + " the day looked at.");
        }

        private static Recognition on(String date) {
            return recognition().date(PartialDate.parse(date)).build();
        }
    }

    @Nested
    class ToldTwice {

        private final Recognition first =
                recognition().id(RecognitionId.of("a")).build();
        private final Recognition second = first.withId(RecognitionId.of("b"));

        @Test
        void isReportedForTheLaterIdOnly() {
            Dossier dossier = Dossier.of(first, second);

            assertThat(check(first, dossier)).isEmpty();
            assertThat(check(second, dossier))
                    .containsExactly(new Found(Severity.WARNING, "recognition.told-twice", "", List.of("b", "a")));
        }

        @Test
        void isNotReportedForAnotherPlace() {
            Recognition other = second.withPlace(PlaceId.of("plymouth"));

            assertThat(check(other, Dossier.of(first, other))).isEmpty();
        }

        @Test
        void isNotReportedForAnotherBody() {
            Recognition other = second.withAwardingBody(BodyId.of("phpci"));

            assertThat(check(other, Dossier.of(first, other))).isEmpty();
        }

        @Test
        void isNotReportedForAnotherCharter() {
            Recognition other = second.withCharter(Charters.COMPASSIONATE_CITY_13);

            assertThat(check(other, Dossier.of(first, other))).isEmpty();
        }

        @Test
        void isNotReportedForARenewal() {
            Recognition other = second.withState(RecognitionState.RENEWED);

            assertThat(check(other, Dossier.of(first, other))).isEmpty();
        }

        @Test
        void isNotReportedWhereNoDateIsKnown() {
            Recognition one = first.withDate(Optional.empty());
            Recognition other = second.withDate(Optional.empty());

            assertThat(check(other, Dossier.of(one, other)))
                    .extracting(Found::code)
                    .containsExactly("recognition.no-date");
        }
    }

    private static List<Found> check(Recognition recognition) {
        return check(recognition, Dossier.of(recognition));
    }

    private static List<Found> check(Recognition recognition, Dossier dossier) {
        return Found.in(Recognition.class, recognition, RecognitionRules.ALL, Found.AS_OF, dossier);
    }
}
