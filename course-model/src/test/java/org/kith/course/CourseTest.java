package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.course.Samples.foundation;
import static org.kith.course.Samples.session;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.text.Text;

class CourseTest {

    @Nested
    class Sessions {

        @Test
        void areFoundByNumber() {
            assertThat(foundation().build().session(7)).contains(session(7, 120));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 8})
        void areNotFoundBeyondTheCourse(int number) {
            assertThat(foundation().build().session(number)).isEmpty();
        }

        @Test
        void mayHaveNoTopic() {
            assertThat(session(1, 90).topic()).isEmpty();
        }

        @Test
        void mustBeNumberedWithoutGaps() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> foundation()
                            .sessions(List.of(session(1, 90), session(3, 90)))
                            .build())
                    .withMessage("the sessions must be numbered 1, 2, 3 and so on");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1_441})
        void mustHaveALengthOfAtMostADay(int minutes) {
            assertThatIllegalArgumentException().isThrownBy(() -> session(1, minutes));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1_001})
        void mustHaveANumberInBounds(int number) {
            assertThatIllegalArgumentException().isThrownBy(() -> session(number, 90));
        }
    }

    @Nested
    class ContactHours {

        @Test
        void areElevenForTheFoundationCertificate() {
            Optional<Fraction> hours = foundation().build().contactHours();

            assertThat(hours).contains(Fraction.of(11));
            assertThat(hours.map(exact -> exact.toDecimal(1, RoundingMode.UNNECESSARY)))
                    .contains("11.0");
        }

        @Test
        void areTenAndAHalfForSevenEqualSessions() {
            Course programme = foundation().build().withSessions(sevenEqual());

            assertThat(programme.contactHours()).contains(Fraction.of(21, 2));
        }

        @Test
        void areZeroWithoutSessions() {
            assertThat(foundation().build().withSessions().contactHours()).contains(Fraction.ZERO);
        }

        @Test
        void areUnknownWhereOneLengthIs() {
            CourseSession unknown = CourseSession.builder().number(1).build();

            assertThat(foundation().build().withSessions(unknown).contactHours())
                    .isEmpty();
        }

        private static List<CourseSession> sevenEqual() {
            return List.of(1, 2, 3, 4, 5, 6, 7).stream()
                    .map(number -> session(number, 90))
                    .toList();
        }
    }

    @Nested
    class Fee {

        @Test
        void isThatOfTheCourseAloneWithoutCertificate() {
            assertThat(foundation().build().fee(Samples.WITHOUT)).contains(Money.parse("GBP 250.00"));
        }

        @Test
        void isTheSumOfItsLinesWithCertificate() {
            assertThat(foundation().build().fee(Samples.WITH)).contains(Money.parse("GBP 300.00"));
        }

        @Test
        void isAbsentForAnUnknownTrack() {
            assertThat(foundation().build().fee(TrackId.of("evening"))).isEmpty();
        }
    }

    @Nested
    class Tracks {

        @Test
        void needIdsOfTheirOwn() {
            Track track = Samples.track(Samples.WITH);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> foundation().addTrack(track).build())
                    .withMessage("each track needs an id of its own");
        }
    }

    @Nested
    class Address {

        @Test
        void namesTypeAndId() {
            assertThat(foundation().build().address()).isEqualTo("course/foundation-certificate");
        }
    }

    @Nested
    class Strings {

        @Test
        void tellNoWords() {
            Course course = foundation().title(Text.of("Words of a document")).build();

            assertThat(course.toString()).doesNotContain("Words of a document");
        }
    }
}
