package org.kith.core.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisibilityProperties {

    @Property
    void isReadBackFromItsText(@ForAll("visibilities") Visibility a) {
        assertThat(Visibility.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void isMadeAgainFromItsLeastMembers(@ForAll("visibilities") Visibility a) {
        assertThat(Visibility.from(a.least().toArray(Audience[]::new))).isEqualTo(a);
    }

    @Property
    void reachesUpwards(@ForAll("visibilities") Visibility a, @ForAll Audience lower, @ForAll Audience upper) {
        assertThat(a.allows(lower) && lower.isAtOrBelow(upper) && !a.allows(upper))
                .isFalse();
    }

    @Property
    void hasLeastMembersThatDoNotCompare(@ForAll("visibilities") Visibility a) {
        assertThat(a.least())
                .allSatisfy(one ->
                        assertThat(a.least()).filteredOn(one::isAtOrBelow).containsExactly(one));
    }

    @Property
    void allowsTogetherWhatBothAllow(
            @ForAll("visibilities") Visibility a, @ForAll("visibilities") Visibility b, @ForAll Audience audience) {
        assertThat(a.and(b).allows(audience)).isEqualTo(a.allows(audience) && b.allows(audience));
    }

    @Property
    void isEqualIfItAllowsTheSame(@ForAll("visibilities") Visibility a, @ForAll("visibilities") Visibility b) {
        boolean same = Set.of(Audience.values()).stream().allMatch(one -> a.allows(one) == b.allows(one));

        assertThat(a.equals(b)).isEqualTo(same);
    }

    @Provide
    Arbitrary<Visibility> visibilities() {
        return Arbitraries.of(Audience.class).set().map(least -> Visibility.from(least.toArray(Audience[]::new)));
    }
}
