package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    class OneCharacter {

        @Test
        void isFoundAnywhere() {
            for (int i = 0; i <= PLAIN.length(); i++) {
                assertThat(scan(with("\\", i)).has('\\')).isTrue();
            }
        }

        @Test
        void isNotFoundInOthers() {
            assertThat(scan("").has('\\')).isFalse();
            assertThat(scan(PLAIN + "[]\u00dc\u011c").has('\\')).isFalse();
        }
    }

    @Nested
    class TheEndOfWhatIsPlain {

        @ParameterizedTest
        @ValueSource(strings = {"\"", "\\", "\n", "\u0000", "\u001f", "é", "😀"})
        void isTheFirstByteThatIsNot(String other) {
            for (int i = 0; i <= PLAIN.length(); i++) {
                String text = with(other, i) + "\"";

                assertThat(scan(text).plainEnd(0)).isEqualTo(i);
            }
        }

        @Test
        void isTheEndOfTheBytesIfAllArePlain() {
            assertThat(scan(PLAIN + "\u007f").plainEnd(3)).isEqualTo(PLAIN.length() + 1);
        }

        @Test
        void isLookedForFromTheStartOn() {
            assertThat(scan("\"" + PLAIN + "\"").plainEnd(1)).isEqualTo(PLAIN.length() + 1);
        }
    }

    private static String with(String other, int position) {
        return PLAIN.substring(0, position) + other + PLAIN.substring(position);
    }

    private static Scan scan(String text) {
        return new Scan(text.getBytes(UTF_8));
    }
}
