package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Variants;

/** How a node of a {@link Rubric} is made. Immutable. */
public sealed interface Formula {

    /** What formulas look like. */
    Variants<Formula> KIND = FormulaShapes.KIND;

    /** {@return the nodes that it puts together, in order; empty for one that stands on its own} */
    default List<RubricNode> parts() {
        return List.of();
    }

    /**
     * The answer to a criterion.
     *
     * <p>Its points are those of the level above the lowest of the scale, of those that the highest has. Its level is that of
     * the answer, unless the node has levels of its own.
     *
     * @param criterion the criterion
     * @param measure in what it is counted; {@link Measure#LEVELS} if empty
     * @param points what each level is worth, where that does not follow from the scale; every level has an entry, none is
     *     below 0, and one is above
     */
    record Rating(CriterionKey criterion, Optional<Measure> measure, Map<LevelKey, Fraction> points)
            implements Formula {

        /** Makes a rating. */
        public Rating {
            points = ImmutableMap.copyOf(points);
        }

        /** {@return the rating of a criterion, counted in levels} */
        public static Rating of(CriterionKey criterion) {
            return new Rating(criterion, Optional.empty(), Map.of());
        }
    }

    /**
     * The newest figure of an indicator, as the share of the way from its baseline to its target.
     *
     * <p>The share goes from 0 at the baseline or before it to 1 at the target or beyond. Without a target the figure must be a
     * share itself. An indicator that is neither better high nor better low has no number, only the figure.
     *
     * @param indicator the indicator
     * @param baseline where it began; 0 if empty
     * @param target where it is meant to go; not worse than the baseline
     */
    record Figure(IndicatorId indicator, Optional<Baseline> baseline, Optional<Target> target) implements Formula {}

    /**
     * The points of the parts added up, each times its weight. Parts without a number leave the denominator.
     *
     * @param parts the parts; at least one
     */
    record Sum(List<RubricNode> parts) implements Formula {

        /** Makes a sum. */
        public Sum {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * The mean of the shares of the parts, each times its weight. Parts without a number leave the denominator.
     *
     * @param parts the parts; at least one
     * @param outOf the points of a share of 1; 1 if empty
     * @param rounding how the points are rounded; not at all if empty
     */
    record Mean(List<RubricNode> parts, Optional<Fraction> outOf, Optional<Rounding> rounding) implements Formula {

        /** Makes a mean. */
        public Mean {
            parts = ImmutableList.copyOf(parts);
        }

        /** {@return the mean of parts, of 1, without rounding} */
        public static Mean of(List<RubricNode> parts) {
            return new Mean(parts, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The weakest link: the least share of the parts, and their lowest level if they share a scale.
     *
     * @param parts the parts; at least one
     */
    record Weakest(List<RubricNode> parts) implements Formula {

        /** Makes a weakest link. */
        public Weakest {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * How many parts reach a bar, of those that apply.
     *
     * <p>Parts that have neither number nor level leave the denominator.
     *
     * @param parts the parts; at least one
     * @param bar what each has to reach
     */
    record Count(List<RubricNode> parts, Bar bar) implements Formula {

        /** Makes a count. */
        public Count {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * Best fit: the level that most parts are at; the lower one where two have as many. Parts without a level are left out.
     *
     * <p>Its points are those of the level above the lowest of the scale, of those that the highest has.
     *
     * @param parts the parts, all with levels of one scale; at least one
     */
    record BestFit(List<RubricNode> parts) implements Formula {

        /** Makes a best fit. */
        public BestFit {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * The parts side by side, as a profile or as axes. It has no number.
     *
     * @param parts the parts; at least one
     */
    record Profile(List<RubricNode> parts) implements Formula {

        /** Makes a profile. */
        public Profile {
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * The number and the level of another node once more, such as to cap a sum by one of its parts.
     *
     * @param node the other node; not one above this, nor one that builds on it
     */
    record SameAs(NodeKey node) implements Formula {}

    /**
     * How much the share of a part has changed since the rater's earlier assessment.
     *
     * <p>Both shares are of the criteria that were rated both times, so it has a denominator of its own. From -1 to 1, of 1.
     *
     * @param part what is compared with itself
     */
    record Change(RubricNode part) implements Formula {

        @Override
        public List<RubricNode> parts() {
            return List.of(part);
        }
    }
}
