package org.kith.core.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A number of people and the parts that it is made of, as far as they are counted.
 *
 * <p>Whether the parts overlap is not known; where they come to more than the whole, they do, and the rest says nothing.
 *
 * @param whole all people
 * @param parts the parts; those that nobody counted are empty
 * @param minimum the least number that may be shown
 */
record Parted(BigDecimal whole, List<Optional<BigDecimal>> parts, BigDecimal minimum) {

    /**
     * {@return the least part that may be shown, so that those who are left of the whole are not too few either}
     *
     * <p>The smallest parts are hidden first.
     */
    BigDecimal leastShown() {
        NavigableMap<BigDecimal, Integer> shown = new TreeMap<>();
        parts.stream()
                .flatMap(Optional::stream)
                .filter(part -> part.compareTo(minimum) >= 0)
                .forEach(part -> shown.merge(part, 1, Integer::sum));
        BigDecimal least = minimum;
        while (!shown.isEmpty() && isTooLittle(rest(shown), hidden(shown))) {
            BigDecimal smallest = shown.pollFirstEntry().getKey();
            least = shown.isEmpty() ? smallest.add(BigDecimal.ONE) : shown.firstKey();
        }
        return least;
    }

    private BigDecimal rest(NavigableMap<BigDecimal, Integer> shown) {
        return shown.entrySet().stream()
                .map(part -> part.getKey().multiply(BigDecimal.valueOf(part.getValue())))
                .reduce(whole, BigDecimal::subtract);
    }

    private BigDecimal hidden(NavigableMap<BigDecimal, Integer> shown) {
        int count = shown.values().stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf((long) parts.size() - count);
    }

    /** Too few, or no more than one in each of the parts that are not shown. */
    private boolean isTooLittle(BigDecimal rest, BigDecimal hiddenParts) {
        return rest.signum() > 0 && (rest.compareTo(minimum) < 0 || rest.compareTo(hiddenParts) <= 0);
    }
}
