package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.recognition.Samples.england;
import static org.kith.charter.recognition.Samples.place;
import static org.kith.charter.recognition.Samples.recognition;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.charter.Charters;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;

class FirstTest {

    private static final LocalDate BY = LocalDate.of(2022, 12, 31);

    /** Three claims that are published, each on terms of its own; all three hold at once. */
    @Nested
    class ClaimsThatAllHold {

        @Test
        void plymouthWasTheFirstInEngland() {
            First first =
                    First.among(england(), terms().within(PlaceId.of("england")).build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.FIRST);
            assertThat(first.places()).containsExactly(PlaceId.of("plymouth"));
            assertThat(first.compared()).hasSize(4);
        }

        @Test
        void plymouthWasTheFirstOfItsAwardingBody() {
            First first = First.among(
                    england(), terms().awardingBody(BodyId.of("phpci")).build());

            assertThat(first.places()).containsExactly(PlaceId.of("plymouth"));
            assertThat(first.compared()).containsExactly(RecognitionId.of("plymouth-phpci"));
        }

        @Test
        void birminghamWasTheFirstCityOfAnotherBody() {
            FirstTerms terms = terms().addKinds(PlaceKind.CITY)
                    .awardingBody(BodyId.of("cc-uk"))
                    .build();

            First first = First.among(england(), terms);

            assertThat(first.verdict()).isEqualTo(FirstVerdict.FIRST);
            assertThat(first.places()).containsExactly(PlaceId.of("birmingham"));
            assertThat(first.terms()).isEqualTo(terms);
        }

        @Test
        void breretonAndRavenhillWasTheFirstCommunityOfThatBody() {
            First first = First.among(england(), terms().scheme(Samples.AWARD).build());

            assertThat(first.places()).containsExactly(PlaceId.of("brereton-ravenhill"));
            assertThat(first.compared())
                    .extracting(RecognitionId::value)
                    .containsExactly("birmingham-cc-uk", "brereton-ravenhill-cc-uk", "whittington-fisherwick-cc-uk");
        }

        @Test
        void dependsOnTheDayUpToWhichOneLooks() {
            FirstTerms cities = terms().addKinds(PlaceKind.CITY)
                    .awardingBody(BodyId.of("cc-uk"))
                    .by(LocalDate.of(2022, 3, 13))
                    .build();

            assertThat(First.among(england(), cities).verdict()).isEqualTo(FirstVerdict.NOBODY);
            assertThat(First.among(england(), cities.withBy(LocalDate.of(2022, 3, 14)))
                            .verdict())
                    .isEqualTo(FirstVerdict.FIRST);
        }
    }

    @Nested
    class DatesKnownInPart {

        /** Of Cannock Chase only 23 May is known: it may have come before Brereton & Ravenhill. */
        @Test
        void leaveAClaimOpenThatTheyCouldDecide() {
            Dossier withCannock = england()
                    .plus(place("cannock-chase", PlaceKind.DISTRICT, "england"))
                    .plus(recognition("cannock-chase", "XXXX-05-23").build());

            First first = First.among(
                    withCannock, terms().awardingBody(BodyId.of("cc-uk")).build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.UNCLEAR);
            assertThat(first.places())
                    .extracting(PlaceId::value)
                    .containsExactly("brereton-ravenhill", "cannock-chase");
            assertThat(first.unclear())
                    .contains(new Unclear(RecognitionId.of("cannock-chase-cc-uk"), Unclear.Reason.NO_DATE));
        }

        @Test
        void doNotMatterToAClaimTheyCannotDecide() {
            Dossier withCannock = england()
                    .plus(place("cannock-chase", PlaceKind.DISTRICT, "england"))
                    .plus(recognition("cannock-chase", "XXXX-05-23").build());

            assertThat(First.among(
                                    withCannock,
                                    terms().awardingBody(BodyId.of("cc-uk"))
                                            .addKinds(PlaceKind.PARISH)
                                            .build())
                            .places())
                    .containsExactly(PlaceId.of("brereton-ravenhill"));
        }

        @Test
        void thatOverlapLeaveItOpenAndSaySo() {
            Dossier months = Dossier.of(
                    recognition("a", "2021-09").build(),
                    recognition("b", "2021-09-22").build());

            First first = First.among(months, terms().build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.UNCLEAR);
            assertThat(first.unclear())
                    .extracting(Unclear::reason)
                    .containsExactly(Unclear.Reason.DATE_IN_PART, Unclear.Reason.DATE_IN_PART);
        }

        @Test
        void thatMayLieAfterTheLastDayLeaveItOpen() {
            First first = First.among(
                    Dossier.of(recognition("a", "2022").build()),
                    terms().by(LocalDate.of(2022, 6, 30)).build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.UNCLEAR);
            assertThat(first.unclear()).extracting(Unclear::reason).containsExactly(Unclear.Reason.DATE_IN_PART);
        }

        @Test
        void countWithTheLastOfTheirDays() {
            First first = First.among(
                    Dossier.of(recognition("a", "2022-06").build()),
                    terms().by(LocalDate.of(2022, 6, 30)).build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.FIRST);
        }

        @Test
        void ofOnePlaceLeaveNothingOpen() {
            Recognition one = recognition("a", "2021-09").build();

            assertThat(First.among(
                                    Dossier.of(
                                            one,
                                            one.withId(RecognitionId.of("again"))
                                                    .withAwardingBody(BodyId.of("phpci"))),
                                    terms().build())
                            .verdict())
                    .isEqualTo(FirstVerdict.FIRST);
        }
    }

    @Nested
    class WhatIsNotKnown {

        @Test
        void ofAPlaceLeavesItOpen() {
            First first = First.among(
                    Dossier.of(recognition("a", "2021-09-22").build()),
                    terms().addKinds(PlaceKind.CITY).build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.UNCLEAR);
            assertThat(first.unclear()).extracting(Unclear::reason).containsExactly(Unclear.Reason.PLACE);
        }

        @Test
        void ofTheLargerPlaceLeavesItOpen() {
            Dossier nowhere = Dossier.of(
                    place("a", PlaceKind.CITY, ""),
                    recognition("a", "2021-09-22").build());

            assertThat(First.among(
                                    nowhere,
                                    terms().within(PlaceId.of("england")).build())
                            .unclear())
                    .extracting(Unclear::reason)
                    .containsExactly(Unclear.Reason.PLACE);
        }

        @Test
        void ofTheVersionsLeavesItOpen() {
            Dossier one = Dossier.of(recognition("a", "2021-09-22").build());

            assertThat(First.among(one, terms().version("2").build()).unclear())
                    .extracting(Unclear::reason)
                    .containsExactly(Unclear.Reason.VERSION);
            assertThat(First.among(
                                    one,
                                    terms().charter(Charters.COMPASSIONATE_CITY_2020)
                                            .build())
                            .unclear())
                    .extracting(Unclear::reason)
                    .containsExactly(Unclear.Reason.CHARTER);
        }

        @Test
        void doesNotMatterIfItIsLater() {
            Dossier two = Dossier.of(
                    place("a", PlaceKind.CITY, ""),
                    recognition("a", "2021-09-22").build(),
                    recognition("b", "2022-01-01").build());

            assertThat(First.among(two, terms().addKinds(PlaceKind.CITY).build())
                            .places())
                    .containsExactly(PlaceId.of("a"));
        }
    }

    @Nested
    class OnTheSameDay {

        @Test
        void twoPlacesTie() {
            Dossier two = Dossier.of(
                    recognition("a", "2021-09-22").build(),
                    recognition("b", "2021-09-22").build(),
                    recognition("c", "2021-09-23").build());

            First first = First.among(two, terms().build());

            assertThat(first.verdict()).isEqualTo(FirstVerdict.TIE);
            assertThat(first.places()).extracting(PlaceId::value).containsExactly("a", "b");
            assertThat(first.unclear()).isEmpty();
        }
    }

    @Nested
    class OutsideTheTerms {

        @Test
        void aPlaceOfAnotherCountryIsNotCompared() {
            Dossier two = Dossier.of(
                    place("wales", PlaceKind.COUNTRY, ""),
                    place("a", PlaceKind.CITY, "wales"),
                    recognition("a", "2015").build());

            assertThat(First.among(two, terms().within(PlaceId.of("england")).build())
                            .verdict())
                    .isEqualTo(FirstVerdict.NOBODY);
        }

        @Test
        void placesThatLieInOneAnotherAreNotLookedAtForEver() {
            Dossier loop = Dossier.of(
                    place("a", PlaceKind.CITY, "b"),
                    place("b", PlaceKind.REGION, "a"),
                    recognition("a", "2015").build());

            assertThat(First.among(loop, terms().within(PlaceId.of("england")).build())
                            .verdict())
                    .isEqualTo(FirstVerdict.UNCLEAR);
        }

        @Test
        void aRecognitionWithoutAGrantIsPassedOver() {
            Recognition never = recognition("a", "2015").changes(List.of()).build();

            assertThat(First.among(Dossier.of(never), terms().build()).compared())
                    .isEmpty();
        }

        @Test
        void aDayMustBeOfAYearThatCanBeWritten() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> terms().by(LocalDate.MAX).build())
                    .withMessage("the year must be one from 1 to 9998");
        }
    }

    private static FirstTerms.Builder terms() {
        return FirstTerms.builder().by(BY);
    }
}
