package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;

class ParticipationTest {

    private static final Instant NINE = Samples.DECEMBER;

    /** Interest at 9:00, and so an offer; accepted at 9:01, enrolled at 9:02. */
    private final Story story = Story.of(Samples.policy(1), 1)
            .then(Command.Accept::new, 1)
            .then((person, at) -> new Command.Enrol(person, Samples.TRACK, at), 1);

    @Nested
    class LaterTrack {

        private final Story later = Story.of(
                        Samples.policy(1)
                                .addTerm(
                                        Samples.terms(Samples.WITH, "GBP 50.00").withChosenAfter(Samples.TRACK)),
                        1)
                .then(Command.Accept::new, 1)
                .then((person, at) -> new Command.Enrol(person, Samples.TRACK, at), 1)
                .then((person, at) -> new Command.ChooseTrack(person, Samples.WITH, at), 1);

        @Test
        void isTheOneThatCounts() {
            assertThat(log(later).track(Samples.person(1))).contains(Samples.WITH);
        }

        @Test
        void leavesTheSeatAsItWas() {
            assertThat(log(later).seats(Samples.person(1)))
                    .containsExactly(new Participation.Tenure(minute(1), Optional.empty()));
        }

        @Test
        void doesNotCountForSomebodyWhoWasNotEnrolled() {
            List<Event> events = later.events();
            EnrolmentLog broken = log(later).withEvents(events.get(0), events.get(events.size() - 1));

            assertThat(broken.track(Samples.person(1))).isEmpty();
        }
    }

    @Nested
    class Seats {

        @Test
        void beginWithTheAcceptanceAndHaveNoEndBeforeTheyAreGivenBack() {
            assertThat(seats(1)).containsExactly(new Participation.Tenure(minute(1), Optional.empty()));
        }

        @Test
        void endWithACancellation() {
            story.then(Command.Cancel::new, 1);

            assertThat(seats(1)).containsExactly(new Participation.Tenure(minute(1), Optional.of(minute(3))));
        }

        @Test
        void beginAgainWhenSomebodyComesBack() {
            story.then(Command.Cancel::new, 1)
                    .then(Command.ExpressInterest::of, 1)
                    .then(Command.Accept::new, 1);

            assertThat(seats(1))
                    .containsExactly(
                            new Participation.Tenure(minute(1), Optional.of(minute(3))),
                            new Participation.Tenure(minute(5), Optional.empty()));
        }

        @Test
        void endWithinTheMomentInWhichTheyBegan() {
            story.then(Command.Cancel::new, 1)
                    .then(Command.ExpressInterest::of, 1)
                    .then(Command.Accept::new, 1)
                    .at(minute(5))
                    .then(Command.Cancel::new, 1);

            Participation.Tenure last = seats(1).get(1);

            assertThat(last).isEqualTo(new Participation.Tenure(minute(5), Optional.of(minute(5))));
            assertThat(last.contains(minute(5))).isFalse();
        }

        @Test
        void doNotEndBeforeTheyBegin() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Participation.Tenure(minute(1), Optional.of(minute(0))))
                    .withMessage("a seat is given up after it was accepted");
        }

        @Test
        void areNoneWhileSomebodyWaitsOrIsNotKnown() {
            story.then(Command.ExpressInterest::of, 2);

            assertThat(seats(2)).isEmpty();
            assertThat(seats(3)).isEmpty();
        }

        private List<Participation.Tenure> seats(int person) {
            return log().seats(Samples.person(person));
        }
    }

    @Nested
    class Participations {

        @Test
        void sayWhatTheLogSaysAboutOnePerson() {
            Participation participation =
                    Participation.of(ParticipationId.of("seat-1"), Samples.person(1), Samples.COHORT, log());

            assertThat(participation.track()).contains(Samples.TRACK);
            assertThat(participation.seats()).isEqualTo(log().seats(Samples.person(1)));
        }

        @Test
        void areForThePersonWhomTheLogIsKeptFrom() {
            Participation participation =
                    Participation.of(ParticipationId.of("seat-1"), Samples.person(1), Samples.COHORT, log());
            Dossier dossier = Dossier.of(participation, log());

            assertThat(Redacted.of(dossier, Audience.SELF).dossier().documents())
                    .containsExactly(participation);
            assertThat(Redacted.of(dossier, Audience.PARTICIPANTS).dossier().documents())
                    .isEmpty();
        }
    }

    private EnrolmentLog log() {
        return log(story);
    }

    private static EnrolmentLog log(Story story) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("birmingham-2022"))
                .policy(EnrolmentPolicyId.of("birmingham-2022"))
                .addAllEvents(story.events())
                .build();
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}
