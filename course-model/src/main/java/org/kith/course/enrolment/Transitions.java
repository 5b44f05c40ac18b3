package org.kith.course.enrolment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From which standings to which one each move leads. */
final class Transitions {

    private static final ImmutableSet<Standing> OUTSIDE = Sets.immutableEnumSet(
            Standing.NONE,
            Standing.LATER,
            Standing.WITHDRAWN,
            Standing.DECLINED,
            Standing.EXPIRED,
            Standing.CANCELLED,
            Standing.TRANSFERRED,
            Standing.CARRIED_OVER);

    /** Interest that comes too late leads to {@link Standing#LATER} instead. */
    static final ImmutableMap<Move, Transition> TABLE = Maps.immutableEnumMap(ImmutableMap.<Move, Transition>builder()
            .put(Move.EXPRESS_INTEREST, new Transition(OUTSIDE, Standing.INTERESTED))
            .put(Move.SHORTLIST, to(Standing.SHORTLISTED, Standing.INTERESTED, Standing.SHORTLISTED))
            .put(Move.OFFER, to(Standing.OFFERED, Standing.INTERESTED, Standing.SHORTLISTED))
            .put(Move.ACCEPT, to(Standing.ACCEPTED, Standing.OFFERED))
            .put(Move.DECLINE, to(Standing.DECLINED, Standing.OFFERED))
            .put(Move.EXPIRE, to(Standing.EXPIRED, Standing.OFFERED))
            .put(Move.ENROL, to(Standing.ENROLLED, Standing.ACCEPTED))
            .put(Move.CHOOSE_TRACK, to(Standing.ENROLLED, Standing.ENROLLED))
            .put(Move.CANCEL, to(Standing.CANCELLED, Standing.ACCEPTED, Standing.ENROLLED))
            .put(Move.NO_SHOW, to(Standing.NO_SHOW, Standing.ENROLLED))
            .put(Move.TRANSFER, to(Standing.TRANSFERRED, Standing.ACCEPTED, Standing.ENROLLED))
            .put(Move.RECEIVE, new Transition(OUTSIDE, Standing.ACCEPTED))
            .put(
                    Move.WITHDRAW,
                    to(Standing.WITHDRAWN, Standing.INTERESTED, Standing.LATER, Standing.SHORTLISTED, Standing.OFFERED))
            .put(Move.CARRY_OVER, to(Standing.CARRIED_OVER, Standing.INTERESTED, Standing.LATER, Standing.SHORTLISTED))
            .buildOrThrow());

    private Transitions() {}

    /** Where a move leads, and from where. */
    record Transition(ImmutableSet<Standing> from, Standing to) {}

    static @Nullable Standing after(Standing standing, Move move) {
        Transition transition = TABLE.get(move);
        return transition != null && transition.from().contains(standing) ? transition.to() : null;
    }

    private static Transition to(Standing to, Standing... from) {
        return new Transition(Sets.immutableEnumSet(Arrays.asList(from)), to);
    }
}
