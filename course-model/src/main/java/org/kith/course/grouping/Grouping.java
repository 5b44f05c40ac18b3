package org.kith.course.grouping;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Findings;
import org.kith.course.enrolment.PromotionOrder;

/**
 * People in sets: who sits where, why, and what could not be done.
 *
 * <p>Everybody sits in exactly one set and no team is split. A set has {@link #LEAST} to {@link #MOST} people wherever the sizes of the
 * teams permit it. Then come the rules in their order: an earlier one is never kept less well for a later one's sake. Where neither
 * teams nor rules stand against it, sets have six or seven people. One rule to spread people who have no teams is kept as well as can
 * be; beyond that, no swap of two people or teams and no move of one keeps the rules better, and {@link #outcomes()} tell how far that
 * is from what is proven to be impossible. The result depends on the people, the rules and the seed alone; the
 * order of the people is irrelevant. A few hundred people take a moment; the work grows with the square of their number.
 *
 * <p>Immutable.
 *
 * @param seats where everybody sits, by set
 * @param outcomes how far each rule was kept, in the order of the rules
 * @param findings what could not be done, and why; empty if everything could
 */
public record Grouping(List<Seat> seats, List<RuleOutcome> outcomes, Findings findings) {

    /** The least number of people in an action learning set. */
    public static final int LEAST = 4;

    /** The greatest number of people in an action learning set. */
    public static final int MOST = 8;

    /** Makes a grouping. */
    public Grouping {
        seats = ImmutableList.copyOf(seats);
        outcomes = ImmutableList.copyOf(outcomes);
    }

    /**
     * Puts people into sets.
     *
     * @param people the people, in any order; somebody who is there twice is taken once
     * @param rules what is wished, the most important first
     * @param seed decides where all else is equal, by the {@linkplain PromotionOrder.ByLot#lot lot} of each person; another seed
     *     gives another grouping
     * @throws IllegalArgumentException if the seed is blank or too long
     */
    public static Grouping of(Collection<Participant> people, List<GroupingRule> rules, String seed) {
        GroupingRequest request = GroupingRequest.of(people, rules);
        ImmutableList<Block> blocks = Block.of(request.people(), request.trait(), new PromotionOrder.ByLot(seed));
        Seating seating = Seating.best(blocks, request.rules());
        Findings findings = new GroupingReport(request, blocks, seating).findings();
        return new Grouping(seating.seats(), seating.outcomes(), findings);
    }

    /** {@return the people of each set, in the order of the sets} */
    public List<List<PersonRef>> sets() {
        return seats.stream()
                .collect(groupingBy(Seat::set, TreeMap::new, mapping(Seat::person, toList())))
                .values()
                .stream()
                .<List<PersonRef>>map(ImmutableList::copyOf)
                .collect(toImmutableList());
    }

    /** {@return whether a set may have so many people} */
    static boolean isSound(int people) {
        return people >= LEAST && people <= MOST;
    }
}
