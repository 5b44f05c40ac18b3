package org.kith.plugins.rubric;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * Which answer counts where several raters answered.
 *
 * <p>Each rater counts once, by the assessment nearest in date to the one that is scored, and by the later of two that are
 * equally near; raters who need not be one, such as residents without a name, count each. Nothing after the day of the score
 * counts. A change compares with the answers of an earlier time, by the same rule.
 *
 * @param rule the rule
 * @param withinDays by how many days, earlier or later, another assessment may differ in date from the one that is scored to
 *     count as another rater's; others are of another time; 0 or more
 */
public record Raters(RaterRule rule, int withinDays) {

    /** The kind of {@link #rule()}. */
    public static final Scalar<RaterRule> RULE = Kinds.ofEnum("rater-rule", RaterRule.class);

    /** What it looks like. */
    public static final Shape<Raters> SHAPE = Shape.of(
            Raters.class,
            "raters",
            Part.required("rule", RULE, Raters::rule),
            Part.required("withinDays", Kinds.integer(0, 3_660), Raters::withinDays),
            Raters::new);
}
