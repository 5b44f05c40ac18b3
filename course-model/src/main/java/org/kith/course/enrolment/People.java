package org.kith.course.enrolment;

import io.vavr.collection.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/**
 * Everybody who was ever heard of. Immutable; a changed copy shares nearly all with this one.
 *
 * <p>Each person has a slot for good, and only the slot changes with most commands: that is far cheaper than a change of a map.
 */
final class People {

    static final People NOBODY = new People(Index.EMPTY, Vector.empty());

    private final Index index;
    private final Vector<Registration> registrations;

    private People(Index index, Vector<Registration> registrations) {
        this.index = index;
        this.registrations = registrations;
    }

    @Nullable
    Registration find(PersonRef person) {
        int hash = hash(person);
        int[] bucket = index.bucket(hash);
        for (int i = 0; i < bucket.length; i += 2) {
            if (bucket[i] == hash) {
                Registration registration = registrations.get(bucket[i + 1]);
                if (registration.person().equals(person)) {
                    return registration;
                }
            }
        }
        return null;
    }

    /**
     * {@return what {@link #find} gives for each, except that it may miss somebody}
     *
     * <p>One step for all before the next: where the next step waits for memory, it then waits for all of them at the same time, and
     * not for one after the other.
     */
    @Nullable
    Registration[] findAll(@Nullable PersonRef[] persons) {
        int[] hashes = new int[persons.length];
        for (int i = 0; i < persons.length; i++) {
            hashes[i] = hash(persons[i]);
        }
        int[] slots = slots(hashes);
        @Nullable Registration[] found = new Registration[persons.length];
        for (int i = 0; i < persons.length; i++) {
            found[i] = slots[i] < 0 ? null : registrations.get(slots[i]);
        }
        for (int i = 0; i < persons.length; i++) {
            Registration known = found[i];
            found[i] = known != null && known.person().equals(persons[i]) ? known : null;
        }
        return found;
    }

    /** {@return the last slot of each hash; -1 where there is none} */
    private int[] slots(int[] hashes) {
        int[][] buckets = new int[hashes.length][];
        for (int i = 0; i < hashes.length; i++) {
            buckets[i] = index.bucket(hashes[i]);
        }
        int[] slots = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            slots[i] = slot(hashes[i], buckets[i]);
        }
        return slots;
    }

    private static int slot(int hash, int[] bucket) {
        int slot = -1;
        for (int i = 0; i < bucket.length; i += 2) {
            slot = bucket[i] == hash ? bucket[i + 1] : slot;
        }
        return slot;
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
                ? new People(index, registrations.update(slot, registration))
                : new People(index.plus(hash(registration.person()), slot), registrations.append(registration));
    }

    /** {@return all, in the order in which they were first heard of} */
    List<Registration> all() {
        return registrations.asJava();
    }

    private static int hash(@Nullable PersonRef person) {
        return person == null ? 0 : Index.spread(person.value().hashCode());
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
