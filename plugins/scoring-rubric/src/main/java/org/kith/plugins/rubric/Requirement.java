package org.kith.plugins.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Variants;

/** Something that must be so: for a level to be reached, or for a node to apply. Immutable. */
public sealed interface Requirement {

    /** What requirements look like. */
    Variants<Requirement> KIND = RequirementShapes.KIND;

    /**
     * A node has enough points. One without a number has not.
     *
     * @param node the node; the one that the requirement stands at if empty
     * @param threshold how many
     */
    record Points(Optional<NodeKey> node, Threshold threshold) implements Requirement {

        /** {@return the requirement for the node that it stands at} */
        public static Points of(Threshold threshold) {
            return new Points(Optional.empty(), threshold);
        }
    }

    /**
     * A node has a large enough share of its possible points. One without a number has not.
     *
     * @param node the node; the one that the requirement stands at if empty
     * @param threshold what share, from 0 to 1
     */
    record Share(Optional<NodeKey> node, Threshold threshold) implements Requirement {

        /** {@return the requirement for the node that it stands at} */
        public static Share of(Threshold threshold) {
            return new Share(Optional.empty(), threshold);
        }
    }

    /**
     * A node is at a level or above it. One without a level is not.
     *
     * @param node the node
     * @param level the level, on the scale of that node
     */
    record AtLevel(NodeKey node, LevelKey level) implements Requirement {}

    /**
     * Enough of several nodes reach a bar.
     *
     * <p>A node that is not applicable is left out. An open answer does not reach a bar, whatever it counts elsewhere: the bar of a
     * node that is such an answer, or repeats one. Within a group it counts there what it counts anywhere.
     *
     * @param nodes the nodes, each once; the parts of the one that the requirement stands at if empty
     * @param bar what each has to reach
     * @param atLeast how many have to; if empty, all that apply and at least one
     */
    record Passing(List<NodeKey> nodes, Bar bar, Optional<Integer> atLeast) implements Requirement {

        /** Makes the requirement. */
        public Passing {
            nodes = ImmutableList.copyOf(nodes);
        }
    }

    /**
     * A level of the rubric's root has been held by decision, without a break, for some time up to the day of the score.
     *
     * @param level the level, or one above it
     * @param months for how many months; 0 if it is enough to hold it
     */
    record Held(LevelKey level, int months) implements Requirement {}

    /**
     * The day of the score is not too early.
     *
     * @param date the first day that is late enough; empty if it is counted
     * @param monthsAfterFirst how many months after the first assessment of the same place, body and team it must be, against
     *     whatever version of the framework; empty if a day is given
     */
    record Earliest(Optional<LocalDate> date, Optional<Integer> monthsAfterFirst) implements Requirement {

        /**
         * Makes the requirement.
         *
         * @throws IllegalArgumentException unless it is either a day or a number of months
         */
        public Earliest {
            checkArgument(
                    date.isPresent() != monthsAfterFirst.isPresent(),
                    "the earliest day is either a date or some months after the first assessment");
        }
    }

    /**
     * One or more of several requirements are met.
     *
     * @param of the requirements; at least one
     */
    record AnyOf(List<Requirement> of) implements Requirement {

        /** Makes the requirement. */
        public AnyOf {
            of = ImmutableList.copyOf(of);
        }
    }

    /**
     * All of several requirements are met.
     *
     * @param of the requirements; at least one
     */
    record AllOf(List<Requirement> of) implements Requirement {

        /** Makes the requirement. */
        public AllOf {
            of = ImmutableList.copyOf(of);
        }
    }

    /**
     * A requirement is not met.
     *
     * @param requirement the requirement
     */
    record Not(Requirement requirement) implements Requirement {}
}
