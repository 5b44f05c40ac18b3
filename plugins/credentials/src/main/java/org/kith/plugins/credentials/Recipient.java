package org.kith.plugins.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.util.Map;

/** Whom a credential is for, as a salted hash: it hides the person from those who do not guess, not from those who do. */
final class Recipient {

    private Recipient() {}

    /** {@return whether what the directory tells is only a name, which can be guessed by trying} */
    static boolean isName(String known) {
        return !known.contains("@");
    }

    /**
     * {@return the identity of a learner}
     *
     * @param known what the host's directory tells: an e-mail address if it has an at sign, otherwise a name
     * @param salt the salt of the certificate, so that two credentials of a person do not match
     */
    static Map<String, ?> identity(String known, String salt) {
        String hash = Hashing.sha256().hashString(known + salt, UTF_8).toString();
        return ImmutableMap.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityHash",
                "sha256$" + hash,
                "identityType",
                isName(known) ? "name" : "emailAddress",
                "salt",
                salt);
    }
}
