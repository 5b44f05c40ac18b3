package org.kith.core.audience;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AudienceProperties {

    @Property
    void isAtOrBelowItself(@ForAll Audience a) {
        assertThat(a.isAtOrBelow(a)).isTrue();
    }

    @Property
    void isNotBelowAndAboveAnother(@ForAll Audience a, @ForAll Audience b) {
        assertThat(a.isAtOrBelow(b) && b.isAtOrBelow(a)).isEqualTo(a == b);
    }

    @Property
    void isBelowWhatIsAboveThatWhichIsAbove(@ForAll Audience a, @ForAll Audience b, @ForAll Audience c) {
        assertThat(a.isAtOrBelow(b) && b.isAtOrBelow(c) && !a.isAtOrBelow(c)).isFalse();
    }
}
