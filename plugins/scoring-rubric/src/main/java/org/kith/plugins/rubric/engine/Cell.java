package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.RubricNode;

/**
 * A node of a rubric made ready for a framework: its criterion is a column, its levels are positions on a scale.
 *
 * @param index its place among the cells; those that it builds on come before it
 * @param node the node
 * @param title what it is called
 * @param side the side of the work, if all its criteria are of one
 * @param parts what it puts together, in order
 * @param same what it repeats, if it repeats another cell
 * @param columns the columns of the criteria here and below, rising, each once
 * @param scale the scale of its levels, if it has any
 * @param points what each level of a rating is worth, by position; empty for other cells
 * @param possible the most of those points; 0 for other cells
 */
record Cell(
        int index,
        RubricNode node,
        Text title,
        Optional<Side> side,
        List<Cell> parts,
        @Nullable Cell same,
        List<Integer> columns,
        Optional<Scale> scale,
        List<Fraction> points,
        Fraction possible) {

    Cell {
        parts = ImmutableList.copyOf(parts);
        columns = ImmutableList.copyOf(columns);
        points = ImmutableList.copyOf(points);
    }

    Formula formula() {
        return node.formula();
    }

    boolean isRating() {
        return formula() instanceof Formula.Rating;
    }

    /** {@return whether its levels follow from grades, and not from the answer or the parts} */
    boolean isGraded() {
        return node.scale().isPresent();
    }

    /** {@return the column of a rating} */
    int column() {
        return columns.get(0);
    }

    Fraction weight() {
        return node.weight().orElse(Fraction.ONE);
    }

    String key() {
        return node.key().value();
    }

    /** {@return the number of its levels} */
    int levels() {
        return scale.map(levels -> levels.levels().size()).orElse(0);
    }

    /** {@return the level at a position of the scale; empty below the lowest} */
    Optional<Level> level(int position) {
        return position < 0
                ? Optional.empty()
                : scale.map(levels -> levels.levels().get(position));
    }

    /** {@return whether it is the same object: a blueprint has one cell for each node} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return "cell " + key();
    }
}
