package org.kith.examples.mainjob;

import java.util.Optional;
import org.kith.core.privacy.Directory;
import org.kith.core.privacy.PersonRef;

/** Stands for the directory of a host: a name for each person of the input, and none of them anybody's. */
final class MadeUpNames implements Directory {

    @Override
    public Optional<String> nameOf(PersonRef person) {
        return Optional.of("Learner " + person.value() + " (made up)");
    }
}
