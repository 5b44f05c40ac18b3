package org.kith.charter;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Share;

/**
 * What came of judging one step.
 *
 * @param fulfilment how far it is kept
 * @param coverage so many of so many, where something is counted
 * @param facts what makes it so
 * @param owed what is owed for it next
 */
record Judged(Fulfilment fulfilment, Optional<Share> coverage, List<ReviewFact> facts, List<Owed> owed) {

    static final Judged NOT_KNOWN = of(Fulfilment.NOT_KNOWN, ImmutableList.of(), ImmutableList.of());

    static Judged of(Fulfilment fulfilment, List<ReviewFact> facts, List<Owed> owed) {
        return new Judged(fulfilment, Optional.empty(), facts, owed);
    }

    Judged covering(Share share) {
        return new Judged(fulfilment, Optional.of(share), facts, owed);
    }

    /** {@return the same with more facts after the others, which change nothing} */
    Judged supportedBy(List<ReviewFact> more) {
        ImmutableList<ReviewFact> all =
                ImmutableList.<ReviewFact>builder().addAll(facts).addAll(more).build();
        return new Judged(fulfilment, coverage, all, owed);
    }

    /** {@return whether a fact stands so} */
    static boolean any(List<ReviewFact> facts, FactStanding standing) {
        return facts.stream().anyMatch(fact -> fact.standing() == standing);
    }
}
