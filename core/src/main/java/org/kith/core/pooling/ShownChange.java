package org.kith.core.pooling;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.indicator.Change;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.ShownTable;
import org.kith.core.privacy.SmallCells;

/**
 * What of a {@link Change} may be shown to everybody: how many of those who answered twice moved, and which way. Immutable.
 *
 * @param moved in one row how many answer lower than before, the same, and higher; its total is the number of those who answered twice
 * @param meanBefore the mean of their first answers, exact; empty if something is hidden, or too few answered the first time only, whose
 *     mean could then be worked out from that of all
 * @param meanAfter the mean of their second answers, exact; empty if something is hidden, or too few answered the second time only
 */
public record ShownChange(ShownTable moved, Optional<Fraction> meanBefore, Optional<Fraction> meanAfter) {

    /** {@return what may be shown of a change} */
    public static ShownChange of(Change change, SmallCells rule) {
        ShownTable moved = rule.shown(ImmutableList.of(counts(change)));
        boolean isWhole = moved.lines().stream().flatMap(List::stream).allMatch(Optional::isPresent);
        return new ShownChange(
                moved,
                isWhole && !rule.isSmall(change.onlyBefore()) ? change.meanBefore() : Optional.empty(),
                isWhole && !rule.isSmall(change.onlyAfter()) ? change.meanAfter() : Optional.empty());
    }

    private static List<Long> counts(Change change) {
        return ImmutableList.of(
                change.lower().part(), change.same().part(), change.higher().part());
    }

    /** {@return how many answer lower than before, if that may be shown} */
    public Optional<Long> lower() {
        return moved.count(0, 0);
    }

    /** {@return how many answer as before, if that may be shown} */
    public Optional<Long> same() {
        return moved.count(0, 1);
    }

    /** {@return how many answer higher than before, if that may be shown} */
    public Optional<Long> higher() {
        return moved.count(0, 2);
    }

    /** {@return how many answered twice, if that may be shown} */
    public Optional<Long> answeredTwice() {
        return moved.total();
    }
}
