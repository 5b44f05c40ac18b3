package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

/**
 * What a place wants, and who does what by when.
 *
 * <p>No two priorities share an id, and no two actions. Immutable.
 */
@Value.Immutable
public sealed interface ActionPlan extends Document, WithActionPlan permits ImmutableActionPlan {

    /** What a plan looks like. */
    Shape<ActionPlan> SHAPE = Shape.of(ActionPlan.class, "action-plan", ActionPlan::builder, ActionPlan.Builder::build)
            .required("id", ActionPlanId.KIND, ActionPlan::id, ActionPlan.Builder::id)
            .required("title", Kinds.TEXT, ActionPlan::title, ActionPlan.Builder::title)
            .optional("place", PlaceId.REFERENCE, ActionPlan::place, ActionPlan.Builder::place)
            .optional("period", Kinds.DATE_RANGE, ActionPlan::period, ActionPlan.Builder::period)
            .optional("context", Kinds.TEXT, ActionPlan::context, ActionPlan.Builder::context)
            .list("iterations", Iteration.SHAPE, ActionPlan::iterations, ActionPlan.Builder::iterations)
            .optional("follows", ActionPlanId.REFERENCE, ActionPlan::follows, ActionPlan.Builder::follows)
            .optional(
                    "reportBackDays",
                    Kinds.integer(1, 1_000),
                    ActionPlan::reportBackDays,
                    ActionPlan.Builder::reportBackDays)
            .optional("source", Kinds.SOURCE, ActionPlan::source, ActionPlan.Builder::source)
            .list("priorities", Priority.SHAPE, ActionPlan::priorities, ActionPlan.Builder::priorities)
            .list("objectives", Objective.SHAPE, ActionPlan::objectives, ActionPlan.Builder::objectives)
            .list("actions", Action.SHAPE, ActionPlan::actions, ActionPlan.Builder::actions)
            .done();

    /** The document type. */
    DocumentType<ActionPlan> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ActionPlanId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the place that it is for} */
    Optional<PlaceId> place();

    /** {@return the days that it covers} */
    Optional<DateRange> period();

    /** {@return what is particular about the place} */
    Optional<Text> context();

    /** {@return the turns of its life, in order; empty if nobody wrote them down} */
    List<Iteration> iterations();

    /** {@return the plan that it goes on with} */
    Optional<ActionPlanId> follows();

    /** {@return within how many days the community hears what became of what it said, if that was promised} */
    Optional<Integer> reportBackDays();

    /** {@return where it comes from and how sure it is; the place's own plan if empty} */
    Optional<Source> source();

    /** {@return what the community wants, in the order given} */
    List<Priority> priorities();

    /** {@return what the plan is to achieve, from principles down, in the order given} */
    List<Objective> objectives();

    /** {@return who does what by when, in the order given} */
    List<Action> actions();

    @Override
    default DocumentType<ActionPlan> type() {
        return TYPE;
    }

    /** {@return the priority of an id} */
    default Optional<Priority> priority(PriorityId id) {
        return priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .findFirst();
    }

    /** {@return how many actions stand how on a day; healths that no action has are absent} */
    default Map<Health, Integer> health(LocalDate asOf) {
        Map<Health, Integer> counts = new EnumMap<>(Health.class);
        actions().forEach(action -> counts.merge(action.health(asOf), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    /** Checks that ids differ. */
    @Value.Check
    default void check() {
        checkArgument(
                priorities().stream().map(Priority::id).distinct().count()
                        == priorities().size(),
                "each priority needs an id of its own");
        checkArgument(
                actions().stream().map(Action::id).distinct().count()
                        == actions().size(),
                "each action needs an id of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a plan. Not thread-safe. */
    final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}
