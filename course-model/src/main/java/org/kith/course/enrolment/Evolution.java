package org.kith.course.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/** What events do to a state. They are facts: nothing is asked of the windows and seats of the policy. Immutable. */
final class Evolution {

    private final Rulebook rules;

    Evolution(Rulebook rules) {
        this.rules = rules;
    }

    /** {@return the state after an event that {@link #follows}} */
    State after(State state, Event event) {
        if (event instanceof Event.OfPerson move) {
            return after(state, state.find(move.person()), move);
        }
        return event instanceof Event.CapacityChanged change
                ? state.withSeats(seats(state.seats(), change.capacity()), event.at())
                : state.withClosed(event instanceof Event.Closed, event.at());
    }

    /** {@return the state after an event about a person} */
    State after(State state, @Nullable Registration old, Event.OfPerson event) {
        return state.with(old, moved(state, old, event), event, rules);
    }

    /** {@return whether an event can come next, whatever the policy} */
    static boolean follows(State state, Event event) {
        return follows(event, state.last(), state.closed(), person -> standing(state.find(person)));
    }

    /**
     * {@return whether an event can come next}
     *
     * @param last when the one before was
     * @param closed whether the list is closed
     * @param standings how everybody stands
     */
    static boolean follows(Event event, Instant last, boolean closed, Function<PersonRef, Standing> standings) {
        if (event.at().isBefore(last)) {
            return false;
        }
        if (event instanceof Event.OfPerson move) {
            return standings.apply(move.person()).after(move.move()).isPresent();
        }
        return event instanceof Event.CapacityChanged || closed == event instanceof Event.Reopened;
    }

    /** {@return how somebody stands after an event that {@link #follows}} */
    static Standing after(Standing standing, Event.OfPerson event) {
        return event instanceof Event.InterestedInLater
                ? Standing.LATER
                : requireNonNull(Transitions.after(standing, event.move()));
    }

    static Standing standing(@Nullable Registration registration) {
        return registration == null ? Standing.NONE : registration.standing();
    }

    private Registration moved(State state, @Nullable Registration old, Event.OfPerson event) {
        Standing next = after(standing(old), event);
        if (old == null || event.move().joins()) {
            return joined(state, old, event, next);
        }
        return switch (event.move()) {
            case SHORTLIST ->
                old.shortlisted(((Event.Shortlisted) event).selection().priority());
            case OFFER -> old.offered(((Event.Offered) event).until().orElse(null));
            case ENROL -> old.enrolled(((Event.Enrolled) event).terms());
            case CHOOSE_TRACK ->
                old.enrolled(((Event.TrackChosen) event).choice().terms());
            case TRANSFER -> old.gone(next, ((Event.Transferred) event).to());
            case CARRY_OVER -> old.gone(next, ((Event.CarriedOver) event).to());
            default -> old.with(next);
        };
    }

    private Registration joined(State state, @Nullable Registration old, Event.OfPerson event, Standing next) {
        if (event instanceof Event.Interested interested) {
            return joined(state, old, interested.applicant(), next);
        }
        return event instanceof Event.Received received
                ? joined(state, old, received.applicant(), next)
                : joined(state, old, ((Event.InterestedInLater) event).applicant(), next);
    }

    private Registration joined(State state, @Nullable Registration old, Applicant applicant, Standing standing) {
        int slot = old == null ? state.people().size() : old.slot();
        Turn turn = Turn.of(applicant, rules.policy().order(), state.interests() + 1, slot);
        return Registration.of(rules.quotas().groupOf(applicant), turn, standing);
    }

    /** What is said of a quota that the policy no longer has changes no number. */
    private Seats seats(Seats seats, Capacity capacity) {
        if (capacity.quota().isEmpty()) {
            return seats.withSeats(capacity.seats());
        }
        return capacity.quota()
                .flatMap(rules.quotas()::position)
                .map(quota -> seats.withSeats(quota, capacity.seats()))
                .orElse(seats);
    }
}
