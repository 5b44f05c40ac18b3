package org.kith.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.number.Share;

/**
 * What changed between two measurements, told of those only who were measured twice.
 *
 * <p>People leave and others join between a first and a second questionnaire, so the averages of the two differ even if nobody
 * changed. Every figure here has the number of those who were measured twice as its denominator, and says so.
 *
 * <p>It keeps figures of single people, without saying whose. Immutable; {@code toString()} tells numbers of people only.
 *
 * @param twice the two figures of each who was measured twice, in the order of the first measurement
 * @param onlyBefore how many were measured the first time only
 * @param onlyAfter how many were measured the second time only
 */
public record Change(List<Pair> twice, long onlyBefore, long onlyAfter) {

    /**
     * The two figures of one who was measured twice.
     *
     * @param before the first figure
     * @param after the second figure
     */
    public record Pair(Fraction before, Fraction after) {

        @Override
        public String toString() {
            return "a pair of figures";
        }
    }

    /** Makes a change. */
    public Change {
        twice = ImmutableList.copyOf(twice);
    }

    /**
     * {@return what changed between two measurements}
     *
     * @param before the first figure of each, by whatever tells them apart
     * @param after the second figure of each
     */
    public static <K> Change of(Map<K, Fraction> before, Map<K, Fraction> after) {
        ImmutableList.Builder<Pair> twice = ImmutableList.builder();
        before.forEach((key, figure) -> {
            Fraction later = after.get(key);
            if (later != null) {
                twice.add(new Pair(figure, later));
            }
        });
        List<Pair> pairs = twice.build();
        return new Change(pairs, before.size() - pairs.size(), after.size() - pairs.size());
    }

    /** {@return how many of those measured the first time were measured again} */
    public Share measuredAgain() {
        return Share.of(twice.size(), twice.size() + onlyBefore);
    }

    /** {@return how many of those measured twice have a higher figure than before} */
    public Share higher() {
        return moved(1);
    }

    /** {@return how many of those measured twice have the same figure as before} */
    public Share same() {
        return moved(0);
    }

    /** {@return how many of those measured twice have a lower figure than before} */
    public Share lower() {
        return moved(-1);
    }

    private Share moved(int sign) {
        return Share.of(
                twice.stream()
                        .filter(pair -> pair.after().minus(pair.before()).signum() == sign)
                        .count(),
                twice.size());
    }

    /** {@return the mean of the first figures of those measured twice, exact; empty if nobody was} */
    public Optional<Fraction> meanBefore() {
        return mean(twice.stream().map(Pair::before).toList());
    }

    /** {@return the mean of the second figures of those measured twice, exact; empty if nobody was} */
    public Optional<Fraction> meanAfter() {
        return mean(twice.stream().map(Pair::after).toList());
    }

    private static Optional<Fraction> mean(List<Fraction> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.sum(figures).dividedBy(figures.size()));
    }

    @Override
    public String toString() {
        return "Change(" + measuredAgain() + " measured again, " + onlyAfter + " new)";
    }
}
