package org.kith.course.grouping;

import org.kith.core.community.TeamId;

/** Why somebody sits where he or she does. Immutable. */
public sealed interface SeatReason {

    /**
     * With a team, which is never split.
     *
     * @param team the team
     */
    record WithTeam(TeamId team) implements SeatReason {}

    /**
     * By a rule.
     *
     * <p>Where a rule would be better kept elsewhere, an earlier rule, a team or the size of the sets stood against it.
     *
     * @param rule the rule
     * @param companions how many others in the set have the same trait, without those of the same team
     * @param elsewhere how many have it in that other set in which the rule would be kept best; 0 if there is no other set
     */
    record ByRule(GroupingRule rule, int companions, int elsewhere) implements SeatReason {}
}
