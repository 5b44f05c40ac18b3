package org.kith.plugins.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.util.Map;
import org.kith.course.certificate.Certificate;

/** Whom a credential is for, as a salted hash that only those can check who know the person. */
final class Recipient {

    private static final int SALT_LENGTH = 32;

    private Recipient() {}

    /**
     * {@return the identity of a learner, with a salt of the certificate's own, so that two credentials of a person do not match}
     *
     * @param known what the host's directory tells: an e-mail address if it has an at sign, otherwise a name
     */
    static Map<String, ?> identity(Certificate certificate, String known) {
        String salt = sha256(certificate.id() + "\n" + certificate.serial()).substring(0, SALT_LENGTH);
        return ImmutableMap.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityHash",
                "sha256$" + sha256(known + salt),
                "identityType",
                known.contains("@") ? "emailAddress" : "name",
                "salt",
                salt);
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, UTF_8).toString();
    }
}
