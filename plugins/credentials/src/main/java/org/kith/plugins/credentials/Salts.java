package org.kith.plugins.credentials;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import org.kith.core.shape.Scalar;
import org.kith.course.certificate.Certificate;

/**
 * Makes the salts of recipients: for each certificate its own, the same every time.
 *
 * @param secret what only the host knows; empty if there is none, and then everybody can tell the salt from the certificate
 */
record Salts(String secret) {

    /** Made from certificates alone. */
    static final Salts OPEN = new Salts("");

    /** The kind of the option. */
    static final Scalar<Salts> KIND = Scalar.string(
                    "salt-secret", "a secret of at least 16 characters", Salts::new, Salts::secret)
            .done();

    private static final int LEAST = 16;
    private static final int LENGTH = 32;

    Salts {
        checkArgument(secret.isEmpty() || secret.length() >= LEAST, "a secret has at least 16 characters");
    }

    String of(Certificate certificate) {
        HashFunction hash = secret.isEmpty() ? Hashing.sha256() : Hashing.hmacSha256(secret.getBytes(UTF_8));
        return hash.hashString(certificate.id() + "\n" + certificate.serial(), UTF_8)
                .toString()
                .substring(0, LENGTH);
    }

    /** {@return nothing of the secret} */
    @Override
    public String toString() {
        return "Salts";
    }
}
