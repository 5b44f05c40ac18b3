package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a course, such as {@code foundation-certificate}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CourseId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CourseId> KIND = Kinds.id("course-id", CourseId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CourseId> REFERENCE = KIND.referringTo("course");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CourseId {
        Id.check(value, "course id");
    }

    /** {@return the name} */
    public static CourseId of(String value) {
        return new CourseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
