package org.kith.course.certificate;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Scalar;

/**
 * A short code by which the giver of a certificate can tell whether one is real, such as {@code 7h4k-0pzq-x2md}.
 *
 * <p>Twelve digits of Crockford's base 32 in groups of four: the first 60 bits of an HMAC-SHA-256. The same input gives the same code;
 * without the key nobody can make one, so the key stays with the host, who checks a code by making it again. Nothing of the person can be read
 * from it. Immutable.
 *
 * @param value the code, in lower case
 */
public record VerificationCode(String value) {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern SYNTAX = Pattern.compile("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}");

    /** The kind of fields that hold a code. */
    public static final Scalar<VerificationCode> KIND = Scalar.string(
                    "verification-code",
                    "a code such as 7h4k-0pzq-x2md",
                    VerificationCode::new,
                    VerificationCode::value)
            .constraint("pattern", "^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$")
            .done();

    /**
     * Makes a code from its text.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public VerificationCode {
        checkArgument(
                SYNTAX.matcher(value).matches(), "Not a verification code: three groups of four digits and letters");
    }

    /**
     * {@return the code of a certificate}
     *
     * @param key the secret of whoever gives it; at least 16 bytes
     * @throws IllegalArgumentException if the key is too short
     */
    public static VerificationCode of(byte[] key, String serial, PersonRef person, LocalDate issued) {
        checkArgument(key.length >= 16, "a key has at least 16 bytes");
        String text = serial + '\n' + person.value() + '\n' + issued;
        long bits = Long.reverseBytes(
                Hashing.hmacSha256(key).hashString(text, UTF_8).asLong());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        }
        return new VerificationCode(code.toString());
    }

    /** {@return whether what somebody typed is this code: letters of any case, o for 0, i or l for 1, with or without dashes} */
    public boolean matches(String typed) {
        String read = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return read.equals(value.replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
