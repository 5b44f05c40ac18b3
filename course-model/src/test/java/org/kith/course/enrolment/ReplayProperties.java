package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kith.core.community.PlaceId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;
import org.kith.course.Window;
import org.kith.course.enrolment.Participation.Tenure;

/** Lists of events that nobody has decided on, in any order and from any moments. */
class ReplayProperties {

    private static final EnrolmentPolicy POLICY = Samples.policy(2).build();
    private static final List<Move> MOVES = List.of(
            Move.WITHDRAW, Move.ACCEPT, Move.ACCEPT, Move.DECLINE, Move.EXPIRE, Move.CANCEL, Move.CANCEL, Move.NO_SHOW);

    @Property(tries = 400)
    void everyEventCountsOrIsReported(@ForAll("events") List<Event> events) {
        Outcome<Enrolments> replay = Enrolments.replay(POLICY, events);

        assertThat(replay.value()).isPresent();
        assertThat(replay.findings().count(Severity.ERROR))
                .isEqualTo(events.size() - (int) replay.value().orElseThrow().revision());
    }

    @Property(tries = 400)
    void aLaterPolicyReportsNoErrorThatTheFirstDidNot(@ForAll("events") List<Event> events) {
        EnrolmentPolicy later = Samples.policy(0)
                .selection(true)
                .waitingList(false)
                .order(new PromotionOrder.ByLot("later"))
                .interest(Window.before(Instant.MIN))
                .addQuota(Quota.builder()
                        .id(QuotaId.of("north"))
                        .place(PlaceId.of("north"))
                        .seats(0)
                        .build())
                .build();

        assertThat(errors(Enrolments.replay(later, events))).isEqualTo(errors(Enrolments.replay(POLICY, events)));
    }

    @Property(tries = 200)
    void seatsAreThoseOfTheReplay(@ForAll("events") List<Event> events) {
        for (int i = 0; i < 3; i++) {
            PersonRef person = PersonRef.of("p" + i);

            assertThat(log(events).seats(person)).isEqualTo(slowly(events, person));
        }
    }

    /** Replays the events up to each one, and looks how the person stands. */
    private static List<Tenure> slowly(List<Event> events, PersonRef person) {
        List<Tenure> seats = new ArrayList<>();
        Instant since = null;
        for (int i = 1; i <= events.size(); i++) {
            Standing standing = log(events.subList(0, i))
                    .replay(POLICY)
                    .value()
                    .orElseThrow()
                    .standing(person);
            boolean has = standing == Standing.ACCEPTED || standing == Standing.ENROLLED;
            if (has && since == null) {
                since = events.get(i - 1).at();
            } else if (!has && since != null) {
                seats.add(new Tenure(since, Optional.of(events.get(i - 1).at())));
                since = null;
            }
        }
        if (since != null) {
            seats.add(new Tenure(since, Optional.empty()));
        }
        return seats;
    }

    private static List<Finding> errors(Outcome<Enrolments> replay) {
        return replay.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static EnrolmentLog log(List<Event> events) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("log"))
                .policy(POLICY.id())
                .events(events)
                .build();
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Instant> moments = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(0, 3).map(ReplayProperties::hour)),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, MOVES.size() - 1),
                        moments)
                .as(ReplayProperties::event)
                .list()
                .ofMaxSize(40);
    }

    private static Event event(int kind, int person, int move, Instant at) {
        PersonRef ref = PersonRef.of("p" + person);
        Terms terms = POLICY.terms().get(0);
        return switch (kind) {
            case 0, 1, 2 -> new Event.Interested(Applicant.of(ref, at), at);
            case 3 -> new Event.InterestedInLater(Applicant.of(ref, at), at);
            case 4 -> new Event.Received(Applicant.of(ref, at), Samples.NEXT_COHORT, at);
            case 5 -> new Event.Shortlisted(ref, Samples.selection(move), at);
            case 6, 7, 8 -> new Event.Offered(ref, Optional.of(at).filter(until -> move % 2 == 0), at);
            case 9 -> new Event.Enrolled(ref, terms, at);
            case 10 -> new Event.TrackChosen(ref, new TrackChoice(terms, Optional.empty()), at);
            case 11 -> new Event.Transferred(ref, Samples.NEXT_COHORT, at);
            case 12 -> new Event.CarriedOver(ref, Samples.NEXT_COHORT, at);
            case 13 -> new Event.CapacityChanged(Capacity.of(QuotaId.of("north"), move), 0, at);
            case 14 -> new Event.CapacityChanged(Capacity.of(move), 0, at);
            case 15 -> move % 2 == 0 ? new Event.Closed(at) : new Event.Reopened(at);
            default -> new Event.Moved(ref, MOVES.get(move), at);
        };
    }

    private static Instant hour(int hour) {
        return Samples.DECEMBER.plusSeconds(3_600L * hour);
    }
}
