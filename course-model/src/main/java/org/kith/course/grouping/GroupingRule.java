package org.kith.course.grouping;

/**
 * A wish about who sits with whom, such as to spread people by place. Immutable.
 *
 * <p>It speaks of pairs: two people of the same place in one set break the wish to spread by place, unless they are of one team;
 * two of the same place in two sets break the wish to keep them together. Of people without the trait it says nothing.
 *
 * @param aim what is wished
 * @param trait of people with which trait in common
 */
public record GroupingRule(GroupingAim aim, Trait trait) {

    /** {@return the wish to seat people with a trait in common apart} */
    public static GroupingRule spread(Trait trait) {
        return new GroupingRule(GroupingAim.SPREAD, trait);
    }

    /** {@return the wish to seat people with a trait in common with each other} */
    public static GroupingRule keepTogether(Trait trait) {
        return new GroupingRule(GroupingAim.KEEP_TOGETHER, trait);
    }
}
