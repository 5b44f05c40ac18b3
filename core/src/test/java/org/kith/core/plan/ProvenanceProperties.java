package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans of six priorities, each with a proposal of its own, made from one another at random, circles included. */
class ProvenanceProperties {

    private static final int SIZE = 6;

    @Property
    void whatAPriorityWasMadeFromIsPartOfItsPast(@ForAll("plans") ActionPlan plan) {
        var chains = Provenance.all(plan);

        assertThat(chains.values()).allSatisfy(chain -> {
            assertThat(chain.proposals())
                    .extracting(Proposal::id)
                    .containsAll(chain.priority().proposals());
            for (Priority source : chain.madeFrom()) {
                assertThat(chain.proposals())
                        .containsAll(chains.get(source.id()).proposals());
                assertThat(chain.edits()).containsAll(source.edits());
            }
        });
    }

    @Property
    void everySourceOfAnEditIsInTheChain(@ForAll("plans") ActionPlan plan) {
        assertThat(Provenance.all(plan).values())
                .allSatisfy(chain -> assertThat(chain.madeFrom())
                        .extracting(Priority::id)
                        .containsAll(chain.edits().stream()
                                .flatMap(edit -> edit.madeFrom().stream())
                                .filter(id -> !id.equals(chain.priority().id()))
                                .toList()));
    }

    @Property
    void milestonesAreInDateOrder(@ForAll("plans") ActionPlan plan) {
        assertThat(Provenance.all(plan).values())
                .allSatisfy(chain -> assertThat(chain.milestones())
                        .extracting(Milestone::date)
                        .isSorted());
    }

    @Provide
    Arbitrary<ActionPlan> plans() {
        return Arbitraries.integers()
                .between(0, SIZE - 1)
                .set()
                .ofMaxSize(2)
                .list()
                .ofSize(SIZE)
                .map(ProvenanceProperties::plan);
    }

    private static ActionPlan plan(List<Set<Integer>> madeFrom) {
        return Wishes.plan()
                .proposals(IntStream.range(0, SIZE)
                        .mapToObj(i ->
                                Wishes.proposal("q" + i, OriginRole.RESIDENT).build())
                        .toList())
                .priorities(IntStream.range(0, SIZE)
                        .mapToObj(i -> priority(i, madeFrom.get(i)))
                        .toList())
                .build();
    }

    private static Priority priority(int number, Set<Integer> madeFrom) {
        Edit edit = Wishes.edit(EditKind.MERGED, 30 - number)
                .madeFrom(madeFrom.stream().map(i -> PriorityId.of("p" + i)).toList())
                .build();
        return Wishes.priority("p" + number)
                .addProposal(ProposalId.of("q" + number))
                .addEdit(edit)
                .build();
    }
}
