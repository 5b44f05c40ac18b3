package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

/**
 * What a place wants, and who does what by when.
 *
 * <p>No two ideas share an id, nor two proposals, priorities or actions. Immutable.
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
            .list("askings", Asking.SHAPE, ActionPlan::askings, ActionPlan.Builder::askings)
            .list("visions", Vision.SHAPE, ActionPlan::visions, ActionPlan.Builder::visions)
            .list("ideas", Idea.SHAPE, ActionPlan::ideas, ActionPlan.Builder::ideas)
            .list("proposals", Proposal.SHAPE, ActionPlan::proposals, ActionPlan.Builder::proposals)
            .list("priorities", Priority.SHAPE, ActionPlan::priorities, ActionPlan.Builder::priorities)
            .list("rankings", Ranking.SHAPE, ActionPlan::rankings, ActionPlan.Builder::rankings)
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

    /** {@return when communities are to be asked, those days that have passed as well, in the order given} */
    List<Asking> askings();

    /** {@return how people would like it to be, in the order given} */
    List<Vision> visions();

    /** {@return what could be done, in the order given} */
    List<Idea> ideas();

    /** {@return what people asked for, each in its own words, in the order given} */
    List<Proposal> proposals();

    /** {@return what the community wants, in the order given; what it no longer wants is dropped and stays} */
    List<Priority> priorities();

    /** {@return the votes on which priorities come first, in the order given} */
    List<Ranking> rankings();

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

    /** {@return in what roles those were who proposed a priority of this plan; empty if nobody wrote it down} */
    default Set<OriginRole> origins(Priority priority) {
        return Provenance.of(this, priority).origins();
    }

    /** {@return the vote that counts: that of the latest day, and the later one in the list if two are of one day} */
    default Optional<Ranking> newestRanking() {
        return rankings().stream().reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
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
        checkDiffer(ideas().stream().map(Idea::id), "each idea needs an id of its own");
        checkDiffer(proposals().stream().map(Proposal::id), "each proposal needs an id of its own");
        checkDiffer(priorities().stream().map(Priority::id), "each priority needs an id of its own");
        checkDiffer(actions().stream().map(Action::id), "each action needs an id of its own");
    }

    private static void checkDiffer(Stream<? extends Id> ids, String message) {
        checkArgument(ids.allMatch(new HashSet<>()::add), message);
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
