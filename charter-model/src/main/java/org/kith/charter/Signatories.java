package org.kith.charter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Qualified;

/**
 * Who signed, and how many people that covers: two figures, because a body with many people signs once, as one with few does.
 *
 * @param bodies how many bodies signed
 * @param counted how many of them told how many people they cover
 * @param people how many people those cover, as far as it is known; 0 if none of them told
 */
public record Signatories(int bodies, int counted, Qualified people) {

    static Signatories of(Collection<Fact.Signed> signed) {
        List<Qualified> told = signed.stream()
                .map(Fact.Signed::people)
                .flatMap(Optional::stream)
                .toList();
        int bodies = (int) signed.stream().map(Fact.Signed::body).distinct().count();
        return new Signatories(bodies, told.size(), told.stream().reduce(Qualified.exactly(0), Qualified::plus));
    }
}
