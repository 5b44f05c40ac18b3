package org.kith.core.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.SamplePlans;

class DiffProperties {

    @Property
    void isEmptyJustForEqualValues(@ForAll("plans") ActionPlan before, @ForAll("plans") ActionPlan after) {
        assertThat(Diff.of(before, after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(Diff.of(before, ActionPlan.builder().from(before).build()).isEmpty())
                .isTrue();
    }

    @Property
    void pointsToTheValuesItNames(@ForAll("plans") ActionPlan before, @ForAll("plans") ActionPlan after) {
        for (Difference difference : Diff.of(before, after).differences()) {
            if (difference instanceof Difference.Added added) {
                assertThat(at(after, added)).hasValue(added.after());
            } else if (difference instanceof Difference.Removed removed) {
                assertThat(at(before, removed)).hasValue(removed.before());
            } else if (difference instanceof Difference.Changed changed) {
                assertThat(at(after, changed)).hasValue(changed.after());
                assertThat(changed.before()).isNotEqualTo(changed.after());
            } else if (difference instanceof Difference.Reordered reordered) {
                assertThat(reordered.before()).containsExactlyInAnyOrderElementsOf(reordered.after());
            }
        }
    }

    @Property
    void saysTheOppositeTheOtherWayRound(@ForAll("plans") ActionPlan before, @ForAll("plans") ActionPlan after) {
        List<String> back = new ArrayList<>(Diff.of(after, before).differences().stream()
                .map(difference -> difference instanceof Difference.Added
                        ? "Removed"
                        : difference instanceof Difference.Removed
                                ? "Added"
                                : difference.getClass().getSimpleName())
                .toList());

        assertThat(Diff.of(before, after).differences())
                .extracting(difference -> difference.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(back);
    }

    @Provide
    Arbitrary<ActionPlan> plans() {
        return SamplePlans.plans();
    }

    private static Optional<Object> at(ActionPlan plan, Difference difference) {
        return Resolve.at(ActionPlan.SHAPE, plan, difference.pointer().tokens());
    }
}
