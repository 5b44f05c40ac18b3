package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.core.framework.Scale;

/**
 * A bar in segments, one for each level above the lowest, as an SVG drawing of height 8.
 *
 * @param width its width
 * @param segments its segments, from the lowest level to the highest
 */
record Bar(int width, List<Segment> segments) {

    private static final int SEGMENT = 22;
    private static final int GAP = 2;

    /**
     * One level of the bar.
     *
     * @param x where it begins
     * @param width how wide it is
     * @param filled whether the level was reached
     */
    record Segment(int x, int width, boolean filled) {}

    /**
     * {@return the bar of a scale}
     *
     * @param reached how many levels above the lowest were reached
     */
    static Bar of(Scale scale, int reached) {
        int count = scale.levels().size() - 1;
        return new Bar(
                count * (SEGMENT + GAP) - GAP,
                IntStream.range(0, count)
                        .mapToObj(i -> new Segment(i * (SEGMENT + GAP), SEGMENT, i < reached))
                        .collect(toImmutableList()));
    }
}
