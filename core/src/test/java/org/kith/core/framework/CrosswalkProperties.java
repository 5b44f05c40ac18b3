package org.kith.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CrosswalkProperties {

    @Property
    void readBackTwiceIsTheSame(@ForAll("crosswalks") Crosswalk crosswalk) {
        assertThat(crosswalk.inverse().inverse()).isEqualTo(crosswalk);
    }

    @Property
    void leadsToTheSameThroughAListAndItself(@ForAll("crosswalks") Crosswalk crosswalk) {
        assertThat(crosswalk.then(Crosswalk.ofSameKeys(crosswalk.to(), crosswalk.to())))
                .isEqualTo(crosswalk);
        assertThat(Crosswalk.ofSameKeys(crosswalk.from(), crosswalk.from()).then(crosswalk))
                .isEqualTo(crosswalk);
    }

    @Property
    void everyKeyIsEitherLinkedOrToldToBeAlone(@ForAll("crosswalks") Crosswalk crosswalk) {
        assertThat(crosswalk.from())
                .allSatisfy(key -> assertThat(crosswalk.across(key).isEmpty())
                        .isEqualTo(crosswalk.unmatched().contains(key)));
        assertThat(crosswalk.to())
                .allSatisfy(key -> assertThat(crosswalk.back(key).isEmpty())
                        .isEqualTo(crosswalk.unreached().contains(key)));
    }

    @Property
    void isOneToOneIfAndOnlyIfNothingIsMergedSplitOrAlone(@ForAll("crosswalks") Crosswalk crosswalk) {
        assertThat(crosswalk.isOneToOne())
                .isEqualTo(crosswalk.merged().isEmpty()
                        && crosswalk.split().isEmpty()
                        && crosswalk.unmatched().isEmpty()
                        && crosswalk.unreached().isEmpty());
    }

    @Provide
    static Arbitrary<Crosswalk> crosswalks() {
        Arbitrary<Map<CriterionKey, Set<CriterionKey>>> links =
                Arbitraries.maps(key("l"), key("c").set().ofMaxSize(3)).ofMaxSize(5);
        return Combinators.combine(key("l").set().ofMaxSize(5), key("c").set().ofMaxSize(5), links)
                .as(Crosswalk::of);
    }

    private static Arbitrary<CriterionKey> key(String prefix) {
        return Arbitraries.integers().between(1, 5).map(number -> CriterionKey.of(prefix + number));
    }
}
