package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a track within its course, such as {@code with-certificate}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record TrackId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<TrackId> KIND = Kinds.id("track-id", TrackId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public TrackId {
        Id.check(value, "track id");
    }

    /** {@return the name} */
    public static TrackId of(String value) {
        return new TrackId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
