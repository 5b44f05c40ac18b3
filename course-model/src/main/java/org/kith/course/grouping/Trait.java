package org.kith.course.grouping;

import java.util.Optional;
import org.kith.core.text.Id;

/** What people of a set may have in common. */
public enum Trait {
    /** The place that they come from. */
    PLACE,
    /** The sector that they work in. */
    SECTOR,
    /** The body that they work for. */
    BODY;

    /** {@return the trait of somebody, if it is known} */
    public Optional<? extends Id> of(Participant participant) {
        return switch (this) {
            case PLACE -> participant.place();
            case SECTOR -> participant.sector();
            case BODY -> participant.body();
        };
    }
}
