package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a radar draws of one side.
 *
 * @param area the fill, as a path
 * @param line the line, as a path; it does not lead to an axis without a value
 * @param spots the values
 */
record Outline(String area, String line, List<Spot> spots) {

    /** {@return the outline through the values of all axes, clockwise; open where an axis has none} */
    static Outline of(List<Optional<Spot>> axes) {
        List<Spot> spots = axes.stream().flatMap(Optional::stream).collect(toImmutableList());
        if (spots.size() < axes.size()) {
            return new Outline(sides(axes, "M" + Spot.CENTRE + "L", "Z"), sides(axes, "M", ""), spots);
        }
        String closed = spots.stream().map(Spot::toString).collect(Collectors.joining("L", "M", "Z"));
        return new Outline(closed, closed, spots);
    }

    /** Joins each value to the next one, where both are there. */
    private static String sides(List<Optional<Spot>> axes, String before, String after) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < axes.size(); i++) {
            Optional<Spot> next = axes.get((i + 1) % axes.size());
            axes.get(i)
                    .flatMap(from -> next.map(to -> before + from + "L" + to + after))
                    .ifPresent(path::append);
        }
        return path.toString();
    }
}
