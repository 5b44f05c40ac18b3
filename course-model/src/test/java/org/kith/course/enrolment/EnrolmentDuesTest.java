package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.Dues;
import org.kith.course.Everything;
import org.kith.course.Window;

class EnrolmentDuesTest {

    private static final Dossier COHORT = Everything.of("enrolment-policy", "enrolment-log", "cohort");
    private static final EnrolmentLog LOG = COHORT.all(EnrolmentLog.TYPE).get(0);
    private static final EnrolmentPolicy POLICY =
            COHORT.all(EnrolmentPolicy.TYPE).get(0);

    @Nested
    class Offers {

        @Test
        void areDueOnTheLastDayOnWhichTheyStandByTheNumberOfTheInterest() {
            assertThat(Dues.shown("offer", "2022-03-14", COHORT))
                    .containsExactly("2022-03-19 enrolment-log/sketch-2022#offer:2");
        }

        @Test
        void areLateUntilSomebodyLetsThemLapse() {
            assertThat(Dues.shown("offer", "2022-03-21", COHORT)).hasSize(1);
            assertThat(Dues.shown("offer", "2022-03-21", after(moved("p2", Move.EXPIRE))))
                    .isEmpty();
        }

        @Test
        void areNotDueOnceAnswered() {
            assertThat(Dues.shown("offer", "2022-03-14", after(moved("p2", Move.DECLINE))))
                    .isEmpty();
        }
    }

    @Nested
    class Interest {

        @Test
        void isToBeAnsweredByTheEndOfTheEnrolment() {
            assertThat(Dues.shown("interest", "2022-03-14", COHORT))
                    .containsExactly("2022-04-30 enrolment-log/sketch-2022#interest/events");
        }

        @Test
        void isToBeAnsweredByTheFirstSessionWhereTheEnrolmentHasNoEnd() {
            Window open = Window.ALWAYS;

            assertThat(Dues.shown("interest", "2022-03-14", COHORT.plus(POLICY.withEnrolment(open))))
                    .containsExactly("2022-05-03 enrolment-log/sketch-2022#interest/events");
        }

        @Test
        void isNotDueOnceNobodyWaits() {
            assertThat(Dues.shown("interest", "2022-03-14", after(moved("p3", Move.WITHDRAW))))
                    .isEmpty();
        }
    }

    @Nested
    class Appraisals {

        @Test
        void areDueByTheLastSession() {
            assertThat(Dues.shown("appraisal", "2022-03-14", COHORT))
                    .containsExactly("2022-05-17 enrolment-log/sketch-2022#appraisal/events");
        }

        @Test
        void areNotDueOnceCertificatesAreGiven() {
            Dossier given = COHORT.plus(Everything.of("certificate").entries().get(0));

            assertThat(Dues.shown("appraisal", "2022-03-14", given)).isEmpty();
        }

        @Test
        void areNotDueWhereNobodyWasPromisedOne() {
            assertThat(Dues.shown("appraisal", "2022-03-14", after(moved("p1", Move.CANCEL))))
                    .isEmpty();
        }
    }

    @Test
    void nameTheCohortAndNobody() {
        assertThat(List.of("offer", "interest", "appraisal"))
                .flatExtracting(kind -> Dues.of(kind, "2022-03-14", COHORT))
                .extracting(Due::title)
                .containsOnly(Text.of("The first run"))
                .hasSize(3);
    }

    @Test
    void areUnknownWithoutTheCohortOrThePolicy() {
        assertThat(Dues.shown("offer", "2022-03-14", Dossier.of(LOG, POLICY))).isEmpty();
        assertThat(Dues.shown("offer", "2022-03-14", Dossier.of(LOG))).isEmpty();
    }

    private static Event moved(String person, Move move) {
        return new Event.Moved(PersonRef.of(person), move, Instant.parse("2022-03-20T00:00:00Z"));
    }

    private static Dossier after(Event event) {
        List<Event> events = new ArrayList<>(LOG.events());
        events.add(event);
        return COHORT.plus(LOG.withEvents(events));
    }
}
