package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an enrolment log, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record EnrolmentLogId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<EnrolmentLogId> KIND = Kinds.id("enrolment-log-id", EnrolmentLogId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<EnrolmentLogId> REFERENCE = KIND.referringTo("enrolment-log");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public EnrolmentLogId {
        Id.check(value, "enrolment log id");
    }

    /** {@return the name} */
    public static EnrolmentLogId of(String value) {
        return new EnrolmentLogId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
