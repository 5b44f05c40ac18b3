package org.kith.course.certificate;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a certificate, such as {@code birmingham-2022-7}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CertificateId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CertificateId> KIND = Kinds.id("certificate-id", CertificateId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CertificateId> REFERENCE = KIND.referringTo("certificate");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CertificateId {
        Id.check(value, "certificate id");
    }

    /** {@return the name} */
    public static CertificateId of(String value) {
        return new CertificateId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
