package org.kith.course.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/**
 * All that is known after some events. Immutable.
 *
 * @param revision how many events there were
 * @param last when the last of them was; the earliest moment of all before the first
 * @param closed whether the list is closed
 * @param interests how many interests were accepted
 * @param line those who wait
 * @param offers the open offers that lapse
 */
record State(
        long revision,
        Instant last,
        boolean closed,
        int interests,
        Seats seats,
        People people,
        Line line,
        Offers offers) {

    static State of(Rulebook rules) {
        return new State(
                0,
                Instant.MIN,
                false,
                0,
                Seats.of(rules.policy()),
                People.NOBODY,
                Line.of(rules.quotas().groups()),
                Offers.NONE);
    }

    @Nullable
    Registration find(PersonRef person) {
        return people.find(person);
    }

    State withClosed(boolean now, Instant at) {
        return new State(revision + 1, at, now, interests, seats, people, line, offers);
    }

    State withSeats(Seats now, Instant at) {
        return new State(revision + 1, at, closed, interests, now, people, line, offers);
    }

    /** {@return this with a registration in place of the one that its person had, if any} */
    State with(@Nullable Registration old, Registration now, Event.OfPerson event, Rulebook rules) {
        People changed = people.with(now);
        return new State(
                revision + 1,
                event.at(),
                closed,
                event.move().joins() ? interests + 1 : interests,
                seats(old, now, rules.quotas()),
                changed,
                line(old, now, changed, rules),
                offers(old, now, changed));
    }

    private Seats seats(@Nullable Registration old, Registration now, Quotas quotas) {
        boolean had = old != null && old.standing().holdsSeat();
        boolean has = now.standing().holdsSeat();
        return had == has ? seats : seats.plus(has ? 1 : -1, quotas.of(now.group()));
    }

    private Line line(@Nullable Registration old, Registration now, People changed, Rulebook rules) {
        boolean waited = old != null && rules.waits(old.standing());
        boolean waits = rules.waits(now.standing());
        if (old != null && waited && waits && old.turn().is(now.turn())) {
            return line;
        }
        Line longer = waits ? line.plus(now.group(), now.turn()) : line;
        return waited ? longer.minusOne(now.group(), changed, rules) : longer;
    }

    private Offers offers(@Nullable Registration old, Registration now, People changed) {
        Instant lapse = now.lapse();
        Offers more = lapse == null ? offers : offers.plus(lapse, now.turn());
        return old != null && old.lapse() != null ? more.minusOne(changed) : more;
    }

    /** {@return whether the same is known; the line and the offers follow from the people} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State that
                && revision == that.revision
                && last.equals(that.last)
                && closed == that.closed
                && interests == that.interests
                && seats.equals(that.seats)
                && people.equals(that.people);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(revision);
    }
}
