package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.shape.Variants;

/** What an entry of a {@link PlanJournal} does to the plan. Immutable. */
public sealed interface PlanChange {

    /** What changes look like. */
    Variants<PlanChange> KIND = PlanChangeShapes.KIND;

    /**
     * {@return what leads from a plan to a later one; empty if they are equal}
     *
     * @throws IllegalArgumentException if the plans have different ids
     */
    static Optional<PlanChange> between(ActionPlan earlier, ActionPlan later) {
        checkArgument(earlier.id().equals(later.id()), "a journal goes from a plan to a later state of the same plan");
        return Revising.between(earlier, later).map(revised -> revised);
    }

    /**
     * The journal begins with a plan, as it was then.
     *
     * @param plan the plan
     */
    record Began(ActionPlan plan) implements PlanChange {}

    /**
     * Parts of the plan were removed and others put in.
     *
     * <p>First what is removed goes: an element of a list by its id, or every element that says the same where elements have no id.
     * Then what is put comes: a field in place of what it held, an element of a list in place of the one with its id or else at
     * the end.
     *
     * @param removed what goes, as it stood in the plan
     * @param put what comes, whole
     */
    record Revised(PlanParts removed, PlanParts put) implements PlanChange {

        /**
         * Makes a revision.
         *
         * @throws IllegalArgumentException if nothing is removed or put, or a field is removed that every plan has
         */
        public Revised {
            checkArgument(!removed.isEmpty() || !put.isEmpty(), "a revision must remove or put something");
            checkArgument(
                    PlanField.ALL.stream()
                            .noneMatch(field ->
                                    field.isRequired() && removed.fields().contains(field.name())),
                    "what every plan has can be put anew but not removed");
        }
    }

    /**
     * An earlier entry was taken back: the plan is as if it had never been there.
     *
     * <p>To take back an entry that takes another back brings the other back. What a later entry put anew stays as that one put it.
     *
     * @param entry the number of the earlier entry
     */
    record Undone(int entry) implements PlanChange {

        /**
         * Makes it.
         *
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Undone {
            checkArgument(entry >= 1, "the entries of a journal are counted from 1");
        }
    }
}
