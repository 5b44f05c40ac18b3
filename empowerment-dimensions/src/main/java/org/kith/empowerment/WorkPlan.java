package org.kith.empowerment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Objective;
import org.kith.core.plan.ObjectiveId;

/** Makes the plan of a local lens: a dimension is an objective, under it each statement, under that its action. */
final class WorkPlan {

    private final LocalLens local;
    private final DimensionSet set;
    private final ImmutableList<Taken> taken;

    /** A local statement with the one that it comes from. */
    private record Taken(LocalStatement local, Statement original) {}

    WorkPlan(LocalLens local, DimensionSet set) {
        this.local = local;
        this.set = set;
        this.taken = local.statements().stream()
                .flatMap(statement ->
                        local.original(statement, set).map(original -> new Taken(statement, original)).stream())
                .filter(pair -> set.dimension(pair.original().dimension()).isPresent())
                .collect(toImmutableList());
    }

    ActionPlan plan(ActionPlanId id) {
        return ActionPlan.builder()
                .id(id)
                .title(local.title())
                .place(local.place())
                .source(local.source())
                .objectives(objectives())
                .actions(taken.stream()
                        .map(pair -> pair.local().toAction(pair.original()))
                        .collect(toImmutableList()))
                .build();
    }

    private List<Objective> objectives() {
        return set.dimensions().stream()
                .map(this::objective)
                .filter(objective -> !objective.objectives().isEmpty())
                .collect(toImmutableList());
    }

    private Objective objective(Dimension dimension) {
        return Objective.builder()
                .id(ObjectiveId.of("dimension." + dimension.key().value()))
                .title(dimension.title())
                .principle(dimension.key())
                .objectives(taken.stream()
                        .filter(pair -> pair.original().dimension().equals(dimension.key()))
                        .map(WorkPlan::objective)
                        .collect(toImmutableList()))
                .build();
    }

    private static Objective objective(Taken pair) {
        return Objective.builder()
                .id(ObjectiveId.of("statement." + pair.local().key().value()))
                .title(pair.local().said(pair.original()))
                .principle(CriterionKey.of(pair.original().key().value()))
                .addActions(ActionId.of(pair.local().key().value()))
                .build();
    }
}
