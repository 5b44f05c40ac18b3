package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void isOpenWhereSomethingIsPossibleAndNotCertain() {
        Known<String> known = new Known<>(Set.of("a"), Set.of("a", "b"));

        assertThat(known.open()).containsExactly("b");
        assertThat(known.isSettled()).isFalse();
        assertThat(new Known<>(Set.of("a"), Set.of("a")).isSettled()).isTrue();
    }

    @Test
    void doesNotHoldSomethingCertainThatIsNotPossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Known<>(Set.of("a"), Set.of()))
                .withMessage("what is certain is possible");
    }
}
