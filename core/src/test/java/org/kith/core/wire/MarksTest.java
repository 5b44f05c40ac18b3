package org.kith.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 200})
    void areNewOnce(int position) {
        Marks marks = new Marks();

        assertThat(marks.mark(position)).isTrue();
        assertThat(marks.mark(position)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 200})
    void standOnOneFieldAlone(int position) {
        Marks marks = marks(position);

        assertThat(marks.isMarked(position)).isTrue();
        assertThat(marks.isMarked(position + 1)).isFalse();
        assertThat(marks.isMarked(position + 64)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 200})
    void coverWhatTheyHold(int position) {
        assertThat(marks(position, 5, 70).covers(marks(position))).isTrue();
        assertThat(marks(5, 70).covers(marks(position))).isFalse();
        assertThat(marks(5).covers(marks(5, position))).isFalse();
    }

    private static Marks marks(int... positions) {
        Marks marks = new Marks();
        for (int position : positions) {
            marks.mark(position);
        }
        return marks;
    }
}
