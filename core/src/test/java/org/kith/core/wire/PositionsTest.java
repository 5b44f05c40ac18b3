package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void countCodePoints() {
        assertThat(at(new Positions("ä😀x\r\ny".getBytes(UTF_8)), 6)).isEqualTo("1:3");
        assertThat(at(new Positions("ä😀x\r\ny".getBytes(UTF_8)), 9)).isEqualTo("2:1");
    }

    @Property(tries = 200)
    void areTheSameInAnyOrder(@ForAll @IntRange(max = 20_000) int one, @ForAll @IntRange(max = 20_000) int other) {
        byte[] text = "Größe 😀\nund mehr\r\n".repeat(1_000).getBytes(UTF_8);
        Positions jumping = new Positions(text);
        at(jumping, other);

        assertThat(at(jumping, one)).isEqualTo(at(new Positions(text), one));
    }

    private static String at(Positions positions, int offset) {
        positions.moveTo(offset);
        return positions.line() + ":" + positions.column();
    }
}
