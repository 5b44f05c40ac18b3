package org.kith.course.interest;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.kith.core.community.PlaceId;
import org.kith.core.privacy.PersonRef;

/**
 * People who are interested in the same thing and come from the same place. Immutable.
 *
 * @param place the place
 * @param people who they are, at least two, in the order of the register
 */
public record PlaceMatch(PlaceId place, Set<PersonRef> people) {

    /** Makes a match. */
    public PlaceMatch {
        people = ImmutableSet.copyOf(people);
    }

    /** {@return the place, and how many they are} */
    @Override
    public String toString() {
        return place + " " + people.size();
    }
}
