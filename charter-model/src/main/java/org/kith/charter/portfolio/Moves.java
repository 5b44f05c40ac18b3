package org.kith.charter.portfolio;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.BiPredicate;
import org.kith.charter.Fulfilment;
import org.kith.core.number.Share;

/**
 * How many places kept something how far on one day, and how far on another.
 *
 * <p>Every share here is one of the places of which it is known for both days, and says how many those are. Immutable.
 *
 * @param counts the places by how far it was kept before, and then after; in the order of the constants, where there are any
 */
public record Moves(Map<Fulfilment, Map<Fulfilment, Long>> counts) {

    /** Keeps a copy. */
    public Moves {
        counts = ImmutableMap.copyOf(Maps.transformValues(counts, ImmutableMap::copyOf));
    }

    /** {@return how many places went from one to the other, or stayed if both are the same} */
    public long count(Fulfilment before, Fulfilment after) {
        return counts.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /** {@return all of them, also those of which it is not known for one of the days, or that had not promised it} */
    public long places() {
        return count((before, after) -> true);
    }

    /** {@return of how many of them it is known for both days} */
    public Share compared() {
        return Share.of(known(), places());
    }

    /** {@return where it is kept better than before} */
    public Share better() {
        return ofKnown(Strength::isRise);
    }

    /** {@return where it is kept as before} */
    public Share same() {
        return ofKnown((before, after) -> before == after);
    }

    /** {@return where it was met and is due again, in time} */
    public Share dueAgain() {
        return ofKnown((before, after) -> before == Fulfilment.MET && after == Fulfilment.DUE);
    }

    /** {@return where it is kept less than before, and its time is over} */
    public Share worse() {
        return ofKnown(Strength::isFall);
    }

    private long known() {
        return count((before, after) -> Strength.isKnown(before) && Strength.isKnown(after));
    }

    private Share ofKnown(BiPredicate<Fulfilment, Fulfilment> which) {
        return Share.of(
                count((before, after) ->
                        Strength.isKnown(before) && Strength.isKnown(after) && which.test(before, after)),
                known());
    }

    private long count(BiPredicate<Fulfilment, Fulfilment> which) {
        return counts.entrySet().stream()
                .flatMapToLong(from -> from.getValue().entrySet().stream()
                        .filter(to -> which.test(from.getKey(), to.getKey()))
                        .mapToLong(Map.Entry::getValue))
                .sum();
    }
}
