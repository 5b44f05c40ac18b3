package org.kith.core.privacy;

import java.util.Optional;

/**
 * Tells the names of people; the host has it, and no document ever holds what it says.
 *
 * <p>Asked only for audiences that may know the names. Must be thread-safe and give the same name for the same person as long
 * as one export runs.
 */
@FunctionalInterface
public interface Directory {

    /** Knows nobody. */
    Directory EMPTY = person -> Optional.empty();

    /** {@return the name of a person, if the host knows it and is willing to tell} */
    Optional<String> nameOf(PersonRef person);
}
