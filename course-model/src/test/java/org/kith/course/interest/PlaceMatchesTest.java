package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.interest.Samples.ANGUS;
import static org.kith.course.interest.Samples.DUNDEE;
import static org.kith.course.interest.Samples.NO;
import static org.kith.course.interest.Samples.YES;
import static org.kith.course.interest.Samples.comingFrom;
import static org.kith.course.interest.Samples.interest;
import static org.kith.course.interest.Samples.person;
import static org.kith.course.interest.Samples.register;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.privacy.Consent;

class PlaceMatchesTest {

    @Nested
    class All {

        @Test
        void arePlacesOfAtLeastTwoPeople() {
            PlaceMatches matches = PlaceMatches.of(register(
                    comingFrom(DUNDEE, 1),
                    comingFrom(ANGUS, 2),
                    comingFrom(ANGUS, 3),
                    interest(4).build()));

            assertThat(matches.all()).containsExactly(new PlaceMatch(ANGUS, Set.of(person(2), person(3))));
        }

        @Test
        void doNotMatchSomebodyWithHimself() {
            assertThat(PlaceMatches.of(register(comingFrom(ANGUS, 1), comingFrom(ANGUS, 1)))
                            .all())
                    .isEmpty();
        }
    }

    @Nested
    class Introductions {

        @Test
        void areMadeOnceBothHaveSaidYes() {
            PlaceMatches matches = PlaceMatches.of(
                    register(saying(1), comingFrom(ANGUS, 1).withIntroduction(YES), agreeing(2), agreeing(3)));

            assertThat(matches.introducedTo(person(2))).containsExactly(person(1), person(3));
            assertThat(matches.introductions())
                    .containsExactly(new PlaceMatch(ANGUS, Set.of(person(1), person(2), person(3))));
        }

        @Test
        void areNotMadeOnOneConsentAlone() {
            PlaceMatches matches = PlaceMatches.of(register(agreeing(1), saying(2)));

            assertThat(matches.introducedTo(person(1))).isEmpty();
            assertThat(matches.introducedTo(person(2))).isEmpty();
            assertThat(matches.introductions()).isEmpty();
        }

        @Test
        void endWhenAConsentIsTakenBack() {
            PlaceMatches matches =
                    PlaceMatches.of(register(agreeing(1), saying(2).withIntroduction(NO)));

            assertThat(matches.introducedTo(person(1))).isEmpty();
            assertThat(matches.introducedTo(person(2))).isEmpty();
        }

        @Test
        void areNotMadeFromOnePlaceToAnother() {
            PlaceMatches matches =
                    PlaceMatches.of(register(agreeing(1), comingFrom(DUNDEE, 2).withIntroduction(YES)));

            assertThat(matches.introducedTo(person(1))).isEmpty();
        }

        @Test
        void areNoneForSomebodyUnknown() {
            assertThat(PlaceMatches.of(register(agreeing(1), agreeing(2))).introducedTo(person(9)))
                    .isEmpty();
        }
    }

    @Nested
    class ToAsk {

        @Test
        void areThoseOfAMatchWhoWereNeverAsked() {
            PlaceMatches matches = PlaceMatches.of(register(
                    agreeing(1),
                    saying(2),
                    saying(3).withIntroduction(NO),
                    saying(5).withIntroduction(Consent.NONE),
                    comingFrom(DUNDEE, 4)));

            assertThat(matches.toAsk()).containsExactly(person(2));
        }
    }

    @Nested
    class Strings {

        @Test
        void tellNobody() {
            PlaceMatches matches = PlaceMatches.of(register(agreeing(1), agreeing(2)));

            assertThat(matches).hasToString("PlaceMatches(1)");
            assertThat(matches.all().get(0)).hasToString("angus 2");
        }
    }

    private static ExpressionOfInterest saying(int person) {
        return comingFrom(ANGUS, person);
    }

    private static ExpressionOfInterest agreeing(int person) {
        return comingFrom(ANGUS, person).withIntroduction(YES);
    }
}
