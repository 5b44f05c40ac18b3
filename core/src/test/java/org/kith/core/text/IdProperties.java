package org.kith.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdProperties {

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,98}[a-z0-9])?");

    @Property
    void isValidAsItsSyntaxSays(@ForAll("nearlyIds") String value) {
        assertThat(Id.isValid(value)).isEqualTo(SYNTAX.matcher(value).matches());
    }

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings()
                .withChars("az09._-")
                .withChars('/', ':', '`', '{', 'A', ' ')
                .ofMaxLength(8);
    }
}
