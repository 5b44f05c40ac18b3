package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.recognition.RecognitionState.GRANTED;
import static org.kith.charter.recognition.RecognitionState.LAPSED;
import static org.kith.charter.recognition.RecognitionState.RENEWED;
import static org.kith.charter.recognition.RecognitionState.WITHDRAWN;
import static org.kith.charter.recognition.Samples.AS_OF;
import static org.kith.charter.recognition.Samples.birmingham;
import static org.kith.charter.recognition.Samples.change;
import static org.kith.charter.recognition.Samples.day;
import static org.kith.charter.recognition.Samples.recognition;
import static org.kith.charter.recognition.Samples.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.charter.Charters;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class RecognitionRulesTest {

    /** A day on which all that the tests tell has happened. */
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void completeRecognitionsHaveNoFindings() {
        assertThat(told(AS_OF, scheme().build(), birmingham().build(), Samples.plymouth()))
                .isEmpty();
    }

    @Nested
    class NoSource {

        @Test
        void isReported() {
            assertThat(told(AS_OF, birmingham().source(Optional.empty()).build()))
                    .containsExactly("WARNING recognition.no-source ");
        }

        @Test
        void isReportedOfASchemeToo() {
            assertThat(Samples.told(
                            "recognition-scheme",
                            AS_OF,
                            scheme().sources(List.of()).build()))
                    .containsExactly("WARNING recognition-scheme.no-source ");
        }
    }

    @Nested
    class NoDate {

        @Test
        void isTold() {
            RecognitionChange granted = change(GRANTED, "2022").withOn(Optional.empty());

            assertThat(told(AS_OF, birmingham().changes(List.of(granted)).build()))
                    .containsExactly("INFO recognition.no-date /changes");
        }
    }

    @Nested
    class InTheFuture {

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-15", "2022-04", "2023", "2022-03-15/.."})
        void isReportedIfTheFirstDayIsAfterTheDayLookedAt(String date) {
            assertThat(told(AS_OF, recognition("birmingham", date).build()))
                    .containsExactly("WARNING recognition.in-the-future /changes/0/on");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-14", "2022-03", "2022", "../2030", "2022-03-14/..", "XXXX-05-23"})
        void isNotReportedIfThePastIsNotRuledOut(String date) {
            assertThat(told(AS_OF, recognition("birmingham", date).build())).isEmpty();
        }

        @Test
        void isToldInWords() {
            assertThat(Samples.findings(
                            AS_OF, recognition("birmingham", "2022-04").build()))
                    .filteredOn(finding -> finding.code().startsWith("recognition."))
                    .extracting(Finding::message)
                    .containsExactly("A change of the recognition is of 2022-04-01 at the earliest, which is after"
                            + " 2022-03-14, the day looked at, and does not count yet.");
        }
    }

    @Nested
    class ToldTwice {

        private final Recognition first = birmingham().id(RecognitionId.of("a")).build();
        private final Recognition second = first.withId(RecognitionId.of("b"));

        @Test
        void isReportedForTheLaterIdOnly() {
            assertThat(Samples.findings(AS_OF, first, second))
                    .filteredOn(finding -> finding.code().startsWith("recognition."))
                    .extracting(Finding::code, finding -> finding.document().orElse(""))
                    .containsExactly(tuple("recognition.told-twice", "recognition/b"));
        }

        @Test
        void isNotReportedForAnotherPlaceOrBody() {
            assertThat(told(AS_OF, first, second.withPlace(PlaceId.of("plymouth"))))
                    .isEmpty();
            assertThat(told(
                            AS_OF,
                            first,
                            second.withAwardingBody(BodyId.of("phpci")).withScheme(SchemeRef.of(Samples.PHPCI))))
                    .isEmpty();
        }

        @Test
        void isNotReportedWhereNoDateIsKnown() {
            Recognition undated = first.withChanges(change(GRANTED, "2022").withOn(Optional.empty()));

            assertThat(told(AS_OF, undated, undated.withId(RecognitionId.of("b"))))
                    .doesNotContain("WARNING recognition.told-twice ");
        }
    }

    @Nested
    class Overlapping {

        private final Recognition first = birmingham().id(RecognitionId.of("a")).build();

        @Test
        void recognitionsOfOneSchemeAreReported() {
            Recognition second = recognition("birmingham", "2024-01-01").build();

            assertThat(told(LATER, scheme().build(), first, second))
                    .containsExactly("WARNING recognition.overlaps /changes");
        }

        @Test
        void recognitionsThatFollowOneAnotherAreNot() {
            Recognition second = recognition("birmingham", "2025-03-14").build();

            assertThat(told(LATER, scheme().build(), first, second)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"phpci-recognition, ''", "cc-uk-charter-award, 2"})
        void recognitionsOfTwoSchemesOrVersionsAreNot(String scheme, String version) {
            Recognition second = recognition("birmingham", "2024-01-01")
                    .scheme(new SchemeRef(
                            RecognitionSchemeId.of(scheme), Optional.of(version).filter(text -> !text.isEmpty())))
                    .build();

            assertThat(told(LATER, first, second)).isEmpty();
        }

        @Test
        void recognitionsOfTwoPlacesAreNot() {
            assertThat(told(
                            LATER,
                            recognition("brereton-ravenhill", "2021-09-22").build(),
                            recognition("whittington-fisherwick", "2021-11-01").build()))
                    .isEmpty();
        }
    }

    @Nested
    class Changes {

        @Test
        void withoutAGrantAreReported() {
            assertThat(told(
                            LATER,
                            birmingham()
                                    .changes(List.of(change(RENEWED, "2022")))
                                    .build()))
                    .containsExactly("ERROR recognition.not-granted /changes");
        }

        @Test
        void beforeTheGrantAreReported() {
            assertThat(told(
                            LATER,
                            birmingham()
                                    .addChanges(change(RENEWED, "2021-01-01"))
                                    .build()))
                    .containsExactly("ERROR recognition.before-grant /changes/1/on");
        }

        @Test
        void thatMayNotFollowAreReportedWithThoseThatMay() {
            Document withdrawn = birmingham()
                    .addChanges(
                            change(WITHDRAWN, "2023-01-01").withReason(Text.of("It was asked for")),
                            change(RENEWED, "2024-01-01"))
                    .build();

            assertThat(told(LATER, withdrawn)).containsExactly("ERROR recognition.illegal-change /changes/2/state");
            assertThat(Samples.findings(LATER, withdrawn))
                    .filteredOn(finding -> finding.code().equals("recognition.illegal-change"))
                    .extracting(Finding::message)
                    .containsExactly("After withdrawn a recognition cannot be renewed.");
        }

        @Test
        void byWhichItIsTakenBackNeedAReason() {
            assertThat(told(
                            LATER,
                            birmingham()
                                    .addChanges(change(WITHDRAWN, "2023-01-01"))
                                    .build()))
                    .containsExactly("WARNING recognition.withdrawn-without-reason /changes/1");
        }

        @Test
        void endAfterTheyBegin() {
            assertThat(told(
                            LATER,
                            birmingham()
                                    .changes(List.of(
                                            change(GRANTED, "2022-03-14").withUntil(day("2022-03-13"))))
                                    .build()))
                    .containsExactly("ERROR recognition.ends-before-it-begins /changes/0/until");
        }

        @Test
        void byWhichItIsRenewedAfterItHadLapsedAreTold() {
            assertThat(told(
                            LATER,
                            scheme().build(),
                            birmingham()
                                    .addChanges(change(RENEWED, "2025-03-15"))
                                    .build()))
                    .containsExactly("INFO recognition.renewed-after-lapse /changes/1/on");
            assertThat(told(
                            LATER,
                            birmingham()
                                    .addChanges(change(LAPSED, "2024-01-01"), change(RENEWED, "2024-01-02"))
                                    .build()))
                    .containsExactly("INFO recognition.renewed-after-lapse /changes/2/on");
        }

        /** A change of which only part of the day is known, or no year, is reckoned from some day, and breaks nothing. */
        @ParameterizedTest
        @EnumSource(RecognitionState.class)
        void mayBeOfAnyDayKnownInPart(RecognitionState state) {
            for (String date : List.of("XXXX-02-29", "../0001", "9999/..", "9999-12-31", "0001-01-01", "2022~")) {
                Document odd = birmingham()
                        .changes(List.of(
                                change(GRANTED, date),
                                change(state, date)
                                        .withReason(Text.of("As told"))
                                        .withUntil(day("9999-12-31"))))
                        .build();

                assertThat(Samples.findings(LATER, scheme().build(), odd)).isNotEmpty();
            }
        }

        @Test
        void byWhichItIsRenewedInTimeAreNot() {
            assertThat(told(
                            LATER,
                            scheme().build(),
                            birmingham()
                                    .addChanges(change(RENEWED, "2025-03-14"))
                                    .build()))
                    .isEmpty();
        }
    }

    @Nested
    class Scheme {

        @Test
        void ofAnotherBodyIsReported() {
            assertThat(told(
                            AS_OF,
                            scheme().owner(BodyId.of("phpci")).build(),
                            birmingham().build()))
                    .containsExactly("ERROR recognition-scheme.of-another-body /awardingBody");
        }

        @Test
        void ofAnotherBodyThatLetsThisOneAwardItIsNot() {
            assertThat(told(
                            AS_OF,
                            scheme().owner(BodyId.of("phpci"))
                                    .addAwardedBy(BodyId.of("cc-uk"))
                                    .build(),
                            birmingham().build()))
                    .isEmpty();
        }

        @Test
        void inAnotherVersionIsReportedAndItsTermsAreNotApplied() {
            assertThat(told(
                            LATER,
                            scheme().version("3").owner(BodyId.of("phpci")).build(),
                            birmingham()
                                    .scheme(SchemeRef.of(Samples.AWARD, "2"))
                                    .build()))
                    .containsExactly("WARNING recognition-scheme.other-version /scheme/version");
        }

        @Test
        void thatDoesNotGoByTheVersionOfTheCharterIsReported() {
            Document thirteen =
                    scheme().addCharters(Charters.COMPASSIONATE_CITY_13).build();

            assertThat(told(
                            AS_OF,
                            thirteen,
                            birmingham()
                                    .charter(Charters.COMPASSIONATE_CITY_2020)
                                    .build()))
                    .containsExactly("ERROR recognition.charter-not-of-scheme /charter");
            assertThat(told(
                            AS_OF,
                            thirteen,
                            birmingham().charter(Charters.COMPASSIONATE_CITY_13).build()))
                    .isEmpty();
        }

        @Test
        void thatItsOwnerHadClosedIsReported() {
            assertThat(told(
                            AS_OF,
                            scheme().closed(day("2022-03-14")).build(),
                            birmingham().build()))
                    .containsExactly("ERROR recognition.after-scheme-closed /changes/0/on");
        }
    }

    private static List<String> told(LocalDate asOf, Document... documents) {
        return Samples.told("recognition", asOf, documents);
    }
}
