package org.kith.core.spi;

import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.Directory;
import org.kith.core.privacy.PersonRef;

/**
 * A directory that tells names to the team and those above it, and to nobody else. Its text shows nothing of the host's.
 *
 * @param audience who asks
 * @param names the host's directory
 */
record GuardedDirectory(Audience audience, Directory names) implements Directory {

    /** {@return a directory for an audience, whoever the same directory was for before} */
    static GuardedDirectory of(Audience audience, Directory directory) {
        Directory names = directory instanceof GuardedDirectory guarded ? guarded.names : directory;
        return new GuardedDirectory(audience, names);
    }

    @Override
    public Optional<String> nameOf(PersonRef person) {
        return Audience.TEAM.isAtOrBelow(audience) ? names.nameOf(person) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Directory";
    }
}
