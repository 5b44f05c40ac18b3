package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScanTest {

    /** Long enough that a byte can stand in a whole word of eight and behind the last one. */
    private static final String PLAIN = "abcdefgh ijklmnop !~";

    @Nested
    class Ascii {

        @Test
        void isWhatHasNoHighBytes() {
            assertThat(scan("").isAscii()).isTrue();
            assertThat(scan(PLAIN + "\n\u007f").isAscii()).isTrue();
        }

        @Test
        void isNotWhatHasOneAnywhere() {
            for (int i = 0; i <= PLAIN.length(); i++) {
                assertThat(scan(with("é", i)).isAscii()).isFalse();
            }
        }
    }

    @Nested
    class Backslash {

        @Test
        void isFoundAnywhere() {
            for (int i = 0; i <= PLAIN.length(); i++) {
                assertThat(scan(with("\\", i)).hasBackslash()).isTrue();
            }
        }

        @Test
        void isNotFoundInOthers() {
            assertThat(scan("").hasBackslash()).isFalse();
            assertThat(scan(PLAIN + "[]\u00dc\u011c").hasBackslash()).isFalse();
        }
    }

    private static String with(String other, int position) {
        return PLAIN.substring(0, position) + other + PLAIN.substring(position);
    }

    private static Scan scan(String text) {
        return Scan.of(text.getBytes(UTF_8));
    }
}
