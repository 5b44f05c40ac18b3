package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.kith.core.number.Fraction;
import org.kith.core.plan.Health;

/**
 * How many actions of a plan stand how, as an SVG drawing of 100 by 8.
 *
 * @param slices the healths that an action has, the most urgent first
 */
record HealthBar(List<Slice> slices) {

    /** The healths, the most urgent first. */
    static final ImmutableList<Health> URGENT_FIRST = ImmutableList.of(
            Health.LATE, Health.AT_RISK, Health.ON_SCHEDULE, Health.NOT_BEGUN_BUT_IN_TIME, Health.DONE, Health.STOPPED);

    private static final int WIDTH = 100;
    private static final int DECIMALS = 2;

    /** The actions of one health: where they begin on the bar, how wide they are, and how many. */
    record Slice(String x, String width, String tone, String label, int count) {}

    static HealthBar of(Map<Health, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        ImmutableList.Builder<Slice> slices = ImmutableList.builder();
        int before = 0;
        for (Health health : URGENT_FIRST) {
            int count = counts.getOrDefault(health, 0);
            if (count > 0) {
                slices.add(new Slice(
                        length(before, total), length(count, total), Words.tone(health), Words.of(health), count));
            }
            before += count;
        }
        return new HealthBar(slices.build());
    }

    private static String length(int count, int total) {
        return Fraction.of(count, total).times(WIDTH).toDecimal(DECIMALS, RoundingMode.HALF_UP);
    }
}
