package org.kith.course.grouping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.privacy.PersonRef;

/**
 * Where somebody sits. Immutable.
 *
 * @param set the number of the set, from 1
 * @param person who
 * @param reasons why: the team first, if there is one, then the rules that speak of the person, in their order; empty if the sizes
 *     of the sets and the lot alone decided
 */
public record Seat(int set, PersonRef person, List<SeatReason> reasons) {

    /** Makes a seat. */
    public Seat {
        reasons = ImmutableList.copyOf(reasons);
    }
}
