package org.kith.core.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;

/**
 * What counts of people come to at least: 8 and over 5 to over 13, 8 and about 5 to 8 or more.
 *
 * @param amount the bound
 * @param strict whether the bound itself is too little
 */
record LeastSum(BigDecimal amount, boolean strict) {

    static LeastSum of(List<Qualified> counts) {
        BigDecimal sum = counts.stream().map(LeastSum::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LeastSum(sum, counts.stream().anyMatch(count -> count.qualifier() == Qualifier.OVER));
    }

    private static BigDecimal least(Qualified count) {
        return switch (count.qualifier()) {
            case EXACT, OVER, AT_LEAST -> count.amount();
            case ABOUT, UNDER, AT_MOST -> BigDecimal.ZERO;
        };
    }

    /** {@return whether it is more than a count can be, whatever the two are exactly} */
    boolean exceeds(Qualified count) {
        int order = amount.compareTo(count.amount());
        return switch (count.qualifier()) {
            case EXACT, AT_MOST -> order > 0 || (order == 0 && strict);
            case UNDER -> order >= 0;
            case OVER, AT_LEAST, ABOUT -> false;
        };
    }
}
