package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an enrolment policy, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record EnrolmentPolicyId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<EnrolmentPolicyId> KIND = Kinds.id("enrolment-policy-id", EnrolmentPolicyId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<EnrolmentPolicyId> REFERENCE = KIND.referringTo("enrolment-policy");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public EnrolmentPolicyId {
        Id.check(value, "enrolment policy id");
    }

    /** {@return the name} */
    public static EnrolmentPolicyId of(String value) {
        return new EnrolmentPolicyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
