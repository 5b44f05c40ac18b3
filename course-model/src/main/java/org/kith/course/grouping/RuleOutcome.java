package org.kith.course.grouping;

/**
 * How far a rule was kept. Immutable.
 *
 * @param rule the rule
 * @param broken how many pairs break it; 0 if it was kept
 * @param least how many pairs must break it at least, with that many sets, whoever sits where: a proven bound, which may be too
 *     low where there are teams or earlier rules
 */
public record RuleOutcome(GroupingRule rule, long broken, long least) {

    /** {@return whether nobody breaks the rule} */
    public boolean isKept() {
        return broken == 0;
    }

    /** {@return whether no grouping into as many sets could keep it better; false means only that this is not proven} */
    public boolean isBest() {
        return broken <= least;
    }
}
