package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RawTextTest {

    /** Some characters of one byte each. */
    private static final String PLAIN = "abcdefgh ijklmnop !~";

    @Nested
    class Ascii {

        @Test
        void isWhatHasNoHighBytes() {
            assertThat(raw("").isAscii()).isTrue();
            assertThat(raw(PLAIN + "\n\u007f").isAscii()).isTrue();
        }

        @Test
        void isNotWhatHasOneAnywhere() {
            for (int i = 0; i <= PLAIN.length(); i++) {
                assertThat(raw(with("é", i)).isAscii()).isFalse();
            }
        }
    }

    @Nested
    class Bytes {

        @Test
        void comeBackAsTheyWere() {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            assertThat(RawText.of(all).bytes()).isEqualTo(all);
        }

        @Test
        void areCopies() {
            byte[] bytes = PLAIN.getBytes(UTF_8);
            RawText raw = RawText.of(bytes);
            bytes[0] = '?';
            raw.bytes()[1] = '?';
            assertThat(raw.bytes()).isEqualTo(PLAIN.getBytes(UTF_8));
        }
    }

    private static String with(String other, int position) {
        return PLAIN.substring(0, position) + other + PLAIN.substring(position);
    }

    private static RawText raw(String text) {
        return RawText.of(text.getBytes(UTF_8));
    }
}
