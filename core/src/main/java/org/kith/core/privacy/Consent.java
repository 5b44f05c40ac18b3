package org.kith.core.privacy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A consent to one {@link Purpose}: every moment at which it was given or withdrawn.
 *
 * <p>Moments are only ever added. Consent holds from the moment at which it is given until that at which it is withdrawn; of two at
 * one moment the withdrawal counts. Immutable.
 *
 * @param given when it was given, in rising order and each moment once
 * @param withdrawn when it was withdrawn, in rising order and each moment once
 */
public record Consent(List<Instant> given, List<Instant> withdrawn) {

    /** What a consent looks like. */
    public static final Shape<Consent> SHAPE = Shape.of(
            Consent.class,
            "consent",
            Part.list("given", Kinds.INSTANT, Consent::given),
            Part.list("withdrawn", Kinds.INSTANT, Consent::withdrawn),
            Consent::new);

    /** The consent of somebody who was never asked, or never gave it. */
    public static final Consent NONE = new Consent(List.of(), List.of());

    /** Makes a consent, from moments in any order. */
    public Consent {
        given = ImmutableSortedSet.copyOf(given).asList();
        withdrawn = ImmutableSortedSet.copyOf(withdrawn).asList();
    }

    /** {@return a consent that was given at a moment} */
    public static Consent from(Instant moment) {
        return NONE.givenAt(moment);
    }

    /** {@return this consent, given at one more moment} */
    public Consent givenAt(Instant moment) {
        return new Consent(with(given, moment), withdrawn);
    }

    /** {@return this consent, withdrawn at one more moment} */
    public Consent withdrawnAt(Instant moment) {
        return new Consent(given, with(withdrawn, moment));
    }

    private static List<Instant> with(List<Instant> moments, Instant moment) {
        return Stream.concat(moments.stream(), Stream.of(moment)).toList();
    }

    /**
     * {@return whether it holds after all that is known}
     *
     * <p>Every moment is taken for one of the past, as nothing here reads a clock: one that is still to come counts already. Ask
     * {@link #holdsAt} where the moment is known.
     */
    public boolean holds() {
        return holdsAt(Instant.MAX);
    }

    /** {@return whether it holds at a moment} */
    public boolean holdsAt(Instant moment) {
        Optional<Instant> yes = last(given, moment);
        Optional<Instant> no = last(withdrawn, moment);
        return yes.isPresent() && no.filter(taken -> !taken.isBefore(yes.get())).isEmpty();
    }

    private static Optional<Instant> last(List<Instant> moments, Instant until) {
        return moments.stream().filter(moment -> !moment.isAfter(until)).reduce((earlier, later) -> later);
    }
}
