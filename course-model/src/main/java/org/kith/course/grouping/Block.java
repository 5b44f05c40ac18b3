package org.kith.course.grouping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.community.TeamId;
import org.kith.core.text.Id;
import org.kith.course.enrolment.PromotionOrder;

/**
 * People who cannot be parted: a team, or one person of none.
 *
 * @param members the people, in the order of their lots
 * @param lot the lowest of their lots
 */
record Block(ImmutableList<Participant> members, long lot) {

    int size() {
        return members.size();
    }

    Optional<TeamId> team() {
        return members.get(0).team();
    }

    /** {@return the blocks of some people: the larger first, then by a trait, then by lot} */
    static ImmutableList<Block> of(Collection<Participant> people, Optional<Trait> trait, PromotionOrder.ByLot lots) {
        Map<Id, ImmutableList.Builder<Participant>> members = new LinkedHashMap<>();
        people.stream()
                .sorted(Comparator.<Participant>comparingLong(one -> lots.lot(one.person()))
                        .thenComparing(one -> one.person().value()))
                .forEach(one -> members.computeIfAbsent(key(one), key -> ImmutableList.builder())
                        .add(one));
        return members.values().stream()
                .map(builder -> of(builder.build(), lots))
                .sorted(Comparator.comparing(Block::size)
                        .reversed()
                        .thenComparing(block -> block.word(trait))
                        .thenComparingLong(Block::lot)
                        .thenComparing(block -> block.members.get(0).person().value()))
                .collect(toImmutableList());
    }

    private static Id key(Participant one) {
        return one.team().isPresent() ? one.team().get() : one.person();
    }

    private static Block of(ImmutableList<Participant> members, PromotionOrder.ByLot lots) {
        return new Block(members, lots.lot(members.get(0).person()));
    }

    private String word(Optional<Trait> trait) {
        return trait.flatMap(known -> known.of(members.get(0))).map(Id::value).orElse("");
    }

    static int people(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::size).sum();
    }
}
