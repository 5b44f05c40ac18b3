package org.kith.charter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;

/**
 * Who signed, and how many people that covers: two figures, for a body with many people signs as once as one with few.
 *
 * @param bodies how many bodies signed
 * @param counted how many of them told how many people they cover
 * @param people how many people those cover; "at least" or "about" where one of them does not know exactly
 */
public record Signatories(int bodies, int counted, Qualified people) {

    static Signatories of(Collection<Fact.Signed> signed) {
        List<Qualified> told =
                signed.stream().map(Fact.Signed::people).flatMap(Optional::stream).toList();
        BigDecimal sum = told.stream().map(Qualified::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        int bodies = (int) signed.stream().map(Fact.Signed::body).distinct().count();
        return new Signatories(bodies, told.size(), Qualified.of(together(told), sum));
    }

    private static Qualifier together(List<Qualified> told) {
        if (told.stream().allMatch(Qualified::isExact)) {
            return Qualifier.EXACT;
        }
        return told.stream().allMatch(people -> people.isExact() || isBoundedBelow(people))
                ? Qualifier.AT_LEAST
                : Qualifier.ABOUT;
    }

    private static boolean isBoundedBelow(Qualified people) {
        return people.qualifier() == Qualifier.AT_LEAST || people.qualifier() == Qualifier.OVER;
    }
}
