package org.kith.core.assessment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an evidence request, such as {@code school-policies}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record EvidenceRequestId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<EvidenceRequestId> KIND = Kinds.id("evidence-request-id", EvidenceRequestId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<EvidenceRequestId> REFERENCE = KIND.referringTo("evidence-request");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public EvidenceRequestId {
        Id.check(value, "evidence request id");
    }

    /** {@return the name} */
    public static EvidenceRequestId of(String value) {
        return new EvidenceRequestId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
