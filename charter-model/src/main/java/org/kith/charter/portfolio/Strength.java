package org.kith.charter.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.kith.charter.Fulfilment;
import org.kith.core.number.Fraction;
import org.kith.core.number.Share;

/** Which of two standings is the stronger. Every order here is total, so that a list depends on nothing but its places. */
final class Strength {

    private static final ImmutableList<Fulfilment> FROM_THE_WEAKEST = ImmutableList.of(
            Fulfilment.UNMET, Fulfilment.LAPSED, Fulfilment.PARTLY_MET, Fulfilment.DUE, Fulfilment.MET);

    /** The larger share, then that of more; where nothing is counted comes last. */
    private static final Comparator<Optional<Share>> LARGEST_SHARE_FIRST = coverage(Comparator.reverseOrder());

    /** The smaller share, then that of more; where nothing is counted comes last. */
    private static final Comparator<Optional<Share>> SMALLEST_SHARE_FIRST = coverage(Comparator.naturalOrder());

    private static final Comparator<PlaceStep> BY_NAME = Comparator.comparing(
                    (PlaceStep one) -> one.place().value())
            .thenComparing(one -> one.programme().value())
            .thenComparing(one -> one.step().value());

    static final Comparator<PlaceStep> STRONGEST_FIRST = Comparator.comparing(
                    (PlaceStep one) -> of(one.fulfilment()), Comparator.reverseOrder())
            .thenComparing(PlaceStep::coverage, LARGEST_SHARE_FIRST)
            .thenComparing(BY_NAME);

    static final Comparator<PlaceStep> WEAKEST_FIRST = Comparator.comparing((PlaceStep one) -> of(one.fulfilment()))
            .thenComparing(PlaceStep::coverage, SMALLEST_SHARE_FIRST)
            .thenComparing(BY_NAME);

    static final Comparator<StepMove> GREATEST_RISE_FIRST = Comparator.comparing(
                    Strength::rise, Comparator.reverseOrder())
            .thenComparing(StepMove::after, STRONGEST_FIRST)
            .thenComparing(StepMove::before, STRONGEST_FIRST);

    static final Comparator<StepMove> GREATEST_FALL_FIRST = Comparator.comparing(Strength::rise)
            .thenComparing(StepMove::after, WEAKEST_FIRST)
            .thenComparing(StepMove::before, WEAKEST_FIRST);

    private Strength() {}

    private static Comparator<Optional<Share>> coverage(Comparator<Fraction> order) {
        return Comparator.comparing(
                        (Optional<Share> share) -> share.flatMap(Share::fraction),
                        Comparator.comparing(Optional<Fraction>::isEmpty)
                                .thenComparing(fraction -> fraction.orElse(Fraction.ZERO), order))
                .thenComparing(share -> share.map(Share::whole).orElse(-1L), Comparator.reverseOrder());
    }

    /** {@return the rank of a standing, higher if stronger; -1 for one that cannot be compared} */
    static int of(Fulfilment fulfilment) {
        return FROM_THE_WEAKEST.indexOf(fulfilment);
    }

    static boolean isKnown(Fulfilment fulfilment) {
        return of(fulfilment) >= 0;
    }

    static boolean isWeak(Fulfilment fulfilment) {
        return isKnown(fulfilment) && of(fulfilment) < of(Fulfilment.DUE);
    }

    static boolean isRise(Fulfilment before, Fulfilment after) {
        return isKnown(before) && of(after) > of(before);
    }

    /** A step that is due again has not fallen: what is asked for was there, and there is still time. */
    static boolean isFall(Fulfilment before, Fulfilment after) {
        return isKnown(before) && isWeak(after) && of(after) < of(before);
    }

    private static int rise(StepMove move) {
        return of(move.after().fulfilment()) - of(move.before().fulfilment());
    }
}
