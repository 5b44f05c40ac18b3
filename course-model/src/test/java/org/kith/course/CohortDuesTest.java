package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Due;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;

class CohortDuesTest {

    private static final Cohort COHORT =
            Everything.of("cohort").all(Cohort.TYPE).get(0);

    @Nested
    class Closing {

        @Test
        void isDueByTheLastDayOfEachWindow() {
            assertThat(shown("2022-03-14", COHORT))
                    .containsExactly(
                            "2022-03-31 cohort/sketch-2022#closing:interest",
                            "2022-04-30 cohort/sketch-2022#closing:enrolment",
                            "2022-05-01 cohort/sketch-2022#closing:cancellation");
        }

        @Test
        void tellsWhatItIsAboutAndWhenItOpened() {
            Due due = Dues.of("closing", "2022-03-14", Everything.of("cohort")).get(0);

            assertThat(due.title()).isEqualTo(Text.of("The first run"));
            assertThat(due.opens()).contains(LocalDate.of(2022, 1, 1));
            assertThat(due.pointer()).hasToString("/interest/until");
        }

        @Test
        void isNotLateButOver() {
            assertThat(shown("2022-03-31", COHORT)).hasSize(3);
            assertThat(shown("2022-04-01", COHORT)).hasSize(2);
        }

        @Test
        void atMidnightIsOnTheDayBefore() {
            Cohort midnight = Samples.cohort()
                    .interest(Window.before(Instant.parse("2022-01-01T00:00:00Z")))
                    .build();

            assertThat(shown("2021-12-01", midnight))
                    .containsExactly("2021-12-31 cohort/birmingham-2022#closing:interest");
        }

        @Test
        void isOnTheClocksOfTheCohort() {
            assertThat(shown("2021-12-01", Samples.cohort().build()))
                    .containsExactly("2021-12-31 cohort/birmingham-2022#closing:interest");
        }

        @Test
        void isNotDueOfACohortThatWasCalledOffOrHasNoWindows() {
            CallOff off = CallOff.of(LocalDate.of(2022, 3, 1), Text.of("Ice"));

            assertThat(shown("2022-03-14", COHORT.withCalledOff(off))).isEmpty();
            assertThat(shown(
                            "2021-12-01",
                            Samples.cohort().interest(Optional.empty()).build()))
                    .isEmpty();
        }

        @Test
        void keepsItsNameWhenTheDayMoves() {
            Cohort longer = COHORT.withInterest(Window.before(Instant.parse("2022-04-15T00:00:00Z")));

            assertThat(shown("2022-03-14", longer)).contains("2022-04-15 cohort/sketch-2022#closing:interest");
        }

        private static List<String> shown(String asOf, Document document) {
            return Dues.shown("closing", asOf, document);
        }
    }
}
