package org.kith.course.enrolment;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/**
 * Everybody who was ever heard of. Immutable; a changed copy shares nearly all with this one.
 *
 * <p>Each person has a slot for good, and only the slot changes with most commands: that is far cheaper than a change of the map.
 */
final class People {

    static final People NOBODY = new People(HashMap.empty(), Vector.empty());

    private static final Integer NO_SLOT = -1;

    private final HashMap<PersonRef, Integer> slots;
    private final Vector<Registration> registrations;

    private People(HashMap<PersonRef, Integer> slots, Vector<Registration> registrations) {
        this.slots = slots;
        this.registrations = registrations;
    }

    @Nullable
    Registration find(PersonRef person) {
        int slot = slots.getOrElse(person, NO_SLOT);
        return slot < 0 ? null : registrations.get(slot);
    }

    Registration at(int slot) {
        return registrations.get(slot);
    }

    int size() {
        return registrations.length();
    }

    /** {@return these, with a registration in its slot: that of somebody known, or the next one} */
    People with(Registration registration) {
        int slot = registration.slot();
        return slot < size()
                ? new People(slots, registrations.update(slot, registration))
                : new People(slots.put(registration.person(), slot), registrations.append(registration));
    }

    /** {@return all, in the order in which they were first heard of} */
    List<Registration> all() {
        return registrations.asJava();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof People that && registrations.equals(that.registrations);
    }

    @Override
    public int hashCode() {
        return size();
    }
}
