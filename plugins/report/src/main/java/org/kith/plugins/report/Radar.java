package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.number.Fraction;

/**
 * A radar of dimensions with one shape for each side, as an SVG drawing around the point 180, 158.
 *
 * <p>An axis without a value leaves its shape open there: nothing is drawn to it, and nothing is made up.
 *
 * @param rings the corners of the rings, one for each level above the lowest, the outermost last
 * @param axes the axes, clockwise from the top
 * @param process the shape of the way of working
 * @param outcome the shape of what came of it
 */
record Radar(List<String> rings, List<Axis> axes, Outline process, Outline outcome) {

    /** The fewest axes that make a shape. */
    static final int FEWEST = 3;

    private static final Fraction LABEL = Fraction.of(113, 100);

    /** What a radar shows: a dimension and how far each side of it has come, from 0 to 1, where that is known. */
    record Value(String title, Optional<Fraction> process, Optional<Fraction> outcome) {}

    /** An axis from the centre to its end, with its label in lines. */
    record Axis(Spot end, Spot label, String anchor, String title) {}

    /**
     * {@return the radar of dimensions}
     *
     * @param values the dimensions; at least {@link #FEWEST}
     * @param levels how many levels a scale has above its lowest
     */
    static Radar of(List<Value> values, int levels) {
        int count = values.size();
        return new Radar(
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> ring(count, Fraction.of(level, levels)))
                        .collect(toImmutableList()),
                IntStream.range(0, count)
                        .mapToObj(i -> axis(i, count, values.get(i).title()))
                        .collect(toImmutableList()),
                outline(values, Value::process),
                outline(values, Value::outcome));
    }

    private static String ring(int count, Fraction share) {
        return IntStream.range(0, count)
                .mapToObj(i -> Spot.of(i, count, share).toString())
                .collect(Collectors.joining(" "));
    }

    private static Axis axis(int place, int count, String title) {
        return new Axis(
                Spot.of(place, count, Fraction.ONE), Spot.of(place, count, LABEL), Spot.anchor(place, count), title);
    }

    private static Outline outline(List<Value> values, Function<Value, Optional<Fraction>> side) {
        int count = values.size();
        return Outline.of(IntStream.range(0, count)
                .mapToObj(i -> side.apply(values.get(i)).map(share -> Spot.of(i, count, share)))
                .collect(toImmutableList()));
    }
}
