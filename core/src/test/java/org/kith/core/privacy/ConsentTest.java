package org.kith.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant ONE = Instant.parse("2022-01-04T15:30:00Z");
    private static final Instant TWO = Instant.parse("2022-01-11T15:30:00Z");
    private static final Instant THREE = Instant.parse("2022-01-18T15:30:00Z");

    @Test
    void holdsFromTheMomentAtWhichItIsGiven() {
        assertThat(Consent.from(TWO).holdsAt(TWO.minusNanos(1))).isFalse();
        assertThat(Consent.from(TWO).holdsAt(TWO)).isTrue();
        assertThat(Consent.from(TWO).holds()).isTrue();
    }

    @Test
    void holdsUntilTheMomentAtWhichItIsWithdrawn() {
        Consent consent = Consent.from(ONE).withdrawnAt(TWO);

        assertThat(consent.holdsAt(TWO.minusNanos(1))).isTrue();
        assertThat(consent.holdsAt(TWO)).isFalse();
        assertThat(consent.holds()).isFalse();
        assertThat(consent.givenAt(THREE).holdsAt(THREE)).isTrue();
    }

    @Test
    void doesNotHoldWhereItWasGivenAndWithdrawnAtOnce() {
        assertThat(Consent.from(ONE).withdrawnAt(ONE).holdsAt(ONE)).isFalse();
    }

    @Test
    void isNoneWhereNobodyAsked() {
        assertThat(Consent.NONE.holds()).isFalse();
        assertThat(Consent.NONE.withdrawnAt(ONE).holds()).isFalse();
    }

    @Test
    void keepsEachMomentOnceAndInOrder() {
        assertThat(new Consent(List.of(TWO, ONE, TWO), List.of()).given()).containsExactly(ONE, TWO);
    }
}
