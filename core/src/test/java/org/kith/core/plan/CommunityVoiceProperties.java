package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.text.Text;

class CommunityVoiceProperties {

    @Property
    void aSenseCheckThatConfirmsNeverLowersAShare(
            @ForAll("plans") ActionPlan plan, @ForAll("checks") SenseCheck check, @ForAll @IntRange(max = 3) int at) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        Priority asked = priorities.get(at);
        priorities.set(
                at,
                Priority.builder()
                        .from(asked)
                        .addSenseCheck(check.withVerdict(Verdict.CONFIRMED))
                        .build());

        CommunityVoice before = CommunityVoice.of(plan, List.of());
        CommunityVoice after = CommunityVoice.of(plan.withPriorities(priorities), List.of());

        assertThat(after.confirmed().whole()).isEqualTo(before.confirmed().whole());
        assertThat(after.confirmed().part())
                .isGreaterThanOrEqualTo(before.confirmed().part());
        assertThat(after.communityOrigin()).isEqualTo(before.communityOrigin());
    }

    @Provide
    Arbitrary<ActionPlan> plans() {
        Arbitrary<Optional<Dropping>> droppings =
                Arbitraries.of(Optional.empty(), Optional.of(Dropping.of(Wishes.day(9), Text.of("A reason"))));
        Arbitrary<Priority> priorities = Combinators.combine(
                        edits().list().ofMaxSize(2), checks().list().ofMaxSize(4), droppings)
                .as((edits, checks, dropped) -> Wishes.priority("p")
                        .edits(edits)
                        .senseChecks(checks)
                        .dropped(dropped)
                        .build());
        return priorities.list().ofSize(4).map(CommunityVoiceProperties::plan);
    }

    private static ActionPlan plan(List<Priority> priorities) {
        ActionPlan.Builder plan = Wishes.plan();
        for (int i = 0; i < priorities.size(); i++) {
            plan.addPriority(priorities.get(i).withId(PriorityId.of("p" + i)));
        }
        return plan.build();
    }

    private static Arbitrary<Edit> edits() {
        return Combinators.combine(
                        days(), roles(), Arbitraries.integers().between(1, 3).optional())
                .as((day, by, drafters) -> Wishes.edit(EditKind.REWORDED, day)
                        .by(by)
                        .drafters(drafters)
                        .build());
    }

    @Provide
    Arbitrary<SenseCheck> checks() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Verdict.class),
                        roles(),
                        Arbitraries.integers().between(3, 5).optional(),
                        Arbitraries.integers().between(0, 3).optional())
                .as((day, verdict, voices, people, drafters) -> Wishes.check(day, verdict)
                        .voices(voices)
                        .people(people)
                        .drafters(drafters)
                        .build());
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 8);
    }

    private static Arbitrary<Set<OriginRole>> roles() {
        return Arbitraries.of(OriginRole.class).set().ofMaxSize(3);
    }
}
