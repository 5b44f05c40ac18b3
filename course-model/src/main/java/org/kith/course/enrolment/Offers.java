package org.kith.course.enrolment;

import java.time.Instant;
import java.util.List;

/** The open offers that lapse, the first to lapse first. Immutable; a changed copy shares nearly all with this one. */
final class Offers {

    static final Offers NONE = new Offers(Queue.of(Ordered.by(Offer::compare)));

    private final Queue<Offer> offers;

    private Offers(Queue<Offer> offers) {
        this.offers = offers;
    }

    /** An offer to whoever has a turn, and when it lapses. */
    private record Offer(Instant until, Turn turn) implements Ranked {

        @Override
        public long rank() {
            return until.getEpochSecond();
        }

        int compare(Offer other) {
            int order = until.compareTo(other.until);
            return order != 0 ? order : Integer.compare(turn.number(), other.turn.number());
        }

        boolean isOpen(People people) {
            Registration registration = people.at(turn.slot());
            return registration.turn().is(turn) && registration.lapse() != null;
        }
    }

    Offers plus(Instant until, Turn turn) {
        return new Offers(offers.plus(new Offer(until, turn)));
    }

    /** {@return these after one of them was answered} */
    Offers minusOne(People people) {
        return new Offers(offers.minusOne(offer -> offer.isOpen(people)));
    }

    /** {@return the turns of those whose offers have lapsed by a moment, the first first} */
    List<Turn> lapsedBy(Instant moment, People people) {
        return offers.takeWhile(offer -> !offer.until().isAfter(moment), offer -> offer.isOpen(people)).stream()
                .map(Offer::turn)
                .toList();
    }
}
