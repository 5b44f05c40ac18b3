package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.community.PlaceId;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.course.enrolment.Participation.Tenure;

class ReplayTest {

    private static final Instant NINE = Samples.DECEMBER;

    @Nested
    class Moves {

        @ParameterizedTest
        @EnumSource(
                value = Move.class,
                names = {"WITHDRAW", "ACCEPT", "DECLINE", "EXPIRE", "CANCEL", "NO_SHOW"},
                mode = EnumSource.Mode.EXCLUDE)
        void withAnEventOfTheirOwnAreNoneOfTheOthers(Move move) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Event.Moved(Samples.person(1), move, NINE));
        }
    }

    @Nested
    class Seats {

        @Test
        void areNotTouchedByAnEventFromBeforeTheLastOne() {
            List<Event> events = List.of(interested(1, 0), offered(1, 0), accepted(1, 5), cancelled(1, 3));

            assertThat(seats(events, 1)).containsExactly(new Tenure(hour(5), Optional.empty()));
            assertThat(replay(events).standing(Samples.person(1))).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void areNotTouchedByAnEventFromBeforeTheLastOneOfSomebodyElse() {
            List<Event> events =
                    List.of(interested(1, 0), offered(1, 0), accepted(1, 5), interested(2, 7), cancelled(1, 6));

            assertThat(seats(events, 1)).containsExactly(new Tenure(hour(5), Optional.empty()));
        }

        @Test
        void areNotOfferedToThoseWhoWaitForALaterCohort() {
            List<Event> events = List.of(
                    new Event.InterestedInLater(Applicant.of(Samples.person(1), NINE), NINE),
                    offered(1, 1),
                    accepted(1, 2));

            assertThat(seats(events, 1)).isEmpty();
            assertThat(replay(events).standing(Samples.person(1))).isEqualTo(Standing.LATER);
        }
    }

    @Nested
    class LaterEditsOfThePolicy {

        private final Quota north = Quota.builder()
                .id(QuotaId.of("north"))
                .place(PlaceId.of("north"))
                .seats(1)
                .build();
        private final Story story = Story.of(Samples.policy(1).addQuota(north), 2)
                .then(at -> new Command.ChangeCapacity(Capacity.of(north.id(), 3), at));

        @Test
        void doNotTakeBackThatAQuotaWasChanged() {
            Outcome<Enrolments> replay = Enrolments.replay(Samples.policy(1).build(), story.events());

            assertThat(replay.findings()).extracting(Finding::code).containsExactly("enrolment.event-unknown-quota");
            assertThat(replay.findings().hasErrors()).isFalse();
            assertThat(replay.orElseThrow().revision())
                    .isEqualTo(story.enrolments().revision());
            assertThat(replay.orElseThrow().seats()).isEqualTo(1);
        }

        @Test
        void leaveSeatsThatArePromised() {
            EnrolmentPolicy none = Samples.policy(0).selection(true).build();

            assertThat(Enrolments.replay(none, story.events()).orElseThrow().standing(Samples.person(1)))
                    .isEqualTo(Standing.OFFERED);
        }
    }

    private static Enrolments replay(List<Event> events) {
        return Enrolments.replay(Samples.policy(1).build(), events).value().orElseThrow();
    }

    private static List<Tenure> seats(List<Event> events, int person) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("log"))
                .policy(EnrolmentPolicyId.of("policy"))
                .events(events)
                .build()
                .seats(Samples.person(person));
    }

    private static Event interested(int person, int hour) {
        return new Event.Interested(Applicant.of(Samples.person(person), hour(hour)), hour(hour));
    }

    private static Event offered(int person, int hour) {
        return new Event.Offered(Samples.person(person), Optional.empty(), hour(hour));
    }

    private static Event accepted(int person, int hour) {
        return new Event.Moved(Samples.person(person), Move.ACCEPT, hour(hour));
    }

    private static Event cancelled(int person, int hour) {
        return new Event.Moved(Samples.person(person), Move.CANCEL, hour(hour));
    }

    private static Instant hour(int hour) {
        return NINE.plusSeconds(3_600L * hour);
    }
}
