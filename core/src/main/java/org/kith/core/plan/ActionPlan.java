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
import java.util.function.Function;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.shape.Diff;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;
import org.kith.core.time.Pauses;

/**
 * What a place wants, and who does what by when.
 *
 * <p>It tells the whole way: whom it listens to, what people dream of and ask for, the priorities made from that, and the actions
 * that serve them. No two priorities share an id, nor two actions, objectives, ideas or proposals.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface ActionPlan extends Document, WithActionPlan permits ImmutableActionPlan {

    /** What a plan looks like. */
    Shape<ActionPlan> SHAPE = Shape.of(ActionPlan.class, "action-plan", ActionPlan::builder, ActionPlan.Builder::build)
            .required("id", ActionPlanId.KIND, ActionPlan::id, ActionPlan.Builder::id)
            .required("title", Kinds.TEXT, ActionPlan::title, ActionPlan.Builder::title)
            .optional("place", PlaceId.REFERENCE, ActionPlan::place, ActionPlan.Builder::place)
            .optional("team", TeamId.REFERENCE, ActionPlan::team, ActionPlan.Builder::team)
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
            .list("rankings", Ranking.SHAPE, ActionPlan::rankings, ActionPlan.Builder::rankings)
            .list("priorities", Priority.SHAPE, ActionPlan::priorities, ActionPlan.Builder::priorities)
            .list("objectives", Objective.SHAPE, ActionPlan::objectives, ActionPlan.Builder::objectives)
            .list("actions", Action.SHAPE, ActionPlan::actions, ActionPlan.Builder::actions)
            .list("pauses", Kinds.PAUSE, ActionPlan::pauses, ActionPlan.Builder::pauses)
            .done();

    /** The document type. */
    DocumentType<ActionPlan> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ActionPlanId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the place that it is for} */
    Optional<PlaceId> place();

    /** {@return the group that carries it} */
    Optional<TeamId> team();

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

    /** {@return when people will be listened to or asked again, and when they were as agreed, in the order given} */
    List<Asking> askings();

    /** {@return what people see before them when they dream, in the order given} */
    List<Vision> visions();

    /** {@return what could be done, before anybody decides, in the order given} */
    List<Idea> ideas();

    /** {@return what was asked for, in the order given} */
    List<Proposal> proposals();

    /** {@return the votes on what comes first, in the order given} */
    List<Ranking> rankings();

    /** {@return what the community wants, in the order given; what it no longer wants is dropped and stays} */
    List<Priority> priorities();

    /** {@return what the plan is to achieve, from principles down, in the order given} */
    List<Objective> objectives();

    /** {@return who does what by when, in the order given} */
    List<Action> actions();

    /** {@return when work on the plan rests, so that nothing falls due, in order} */
    List<Pause> pauses();

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

    /** {@return the action of an id} */
    default Optional<Action> action(ActionId id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** {@return in what roles those were who proposed a priority of this plan; empty if nobody wrote it down} */
    default Set<OriginRole> origins(Priority priority) {
        return Provenance.of(this, priority).origins();
    }

    /** {@return the vote that counts: that of the latest day, and the later one in the list if two are of one day} */
    default Optional<Ranking> newestRanking() {
        return rankings().stream().reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
    }

    /**
     * {@return the last day on which those who were asked on a day should hear what became of what they said}
     *
     * <p>It is {@link #reportBackDays()} after the day, and the days on which the plan rests come on top. Empty if nothing was
     * promised, or if the day falls into a pause of which nobody knows the end.
     *
     * @param asked the day, such as that of a sense-check
     */
    default Optional<LocalDate> answerDue(LocalDate asked) {
        return reportBackDays().map(asked::plusDays).flatMap(Pauses.of(pauses()).since(asked)::moved);
    }

    /** {@return what the plan is on a day; empty before its first iteration} */
    default Optional<PlanState> state(LocalDate asOf) {
        return iterations().stream()
                .filter(iteration -> !iteration.from().isAfter(asOf))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Iteration::state);
    }

    /**
     * {@return the last day on which an action should be complete, with the days added on which the plan rests}
     *
     * <p>A pause that ended before the action starts adds nothing. Empty if the action has no due date, or if that falls into a
     * pause of which nobody knows the end.
     */
    default Optional<LocalDate> due(Action action) {
        return action.due().flatMap(restsOf(action)::moved);
    }

    /** {@return how an action stands on a day, as if its start and its due date were later by the days on which the plan rests} */
    default Health health(Action action, LocalDate asOf) {
        return action.withStart(action.start().flatMap(restsOf(action)::moved))
                .withDue(due(action))
                .health(asOf);
    }

    private Pauses restsOf(Action action) {
        Pauses all = Pauses.of(pauses());
        return action.start().map(all::since).orElse(all);
    }

    /** {@return how many actions stand how on a day, pauses allowed for; healths that no action has are absent} */
    default Map<Health, Integer> health(LocalDate asOf) {
        Map<Health, Integer> counts = new EnumMap<>(Health.class);
        actions().forEach(action -> counts.merge(health(action, asOf), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Makes the draft of the plan that follows this one, with all that is open in it.
     *
     * <p>Every open action goes over with its dates, and names the action here that it goes on with; actions that are complete or
     * stopped stay behind, and nothing depends on them any more. Priorities go over with their past, objectives with the
     * actions that go over, and so do the pauses and the askings that were not held. The period is for the new plan to say.
     *
     * @param next the id of the new plan
     * @param from the first day of the draft
     * @param prompt why there is a new plan
     */
    default ActionPlan carryForward(ActionPlanId next, LocalDate from, Text prompt) {
        return CarryForward.of(this, next, Iteration.of(PlanState.DRAFT, from, prompt));
    }

    /** {@return what differs in a later state of this plan, or in the plan that follows it} */
    default Diff compare(ActionPlan later) {
        return Diff.of(SHAPE, this, later);
    }

    /** Checks that ids differ. */
    @Value.Check
    default void check() {
        checkDistinct(ideas(), Idea::id, "idea");
        checkDistinct(proposals(), Proposal::id, "proposal");
        checkDistinct(priorities(), Priority::id, "priority");
        checkDistinct(objectives().stream().flatMap(Objective::all).toList(), Objective::id, "objective");
        checkDistinct(actions(), Action::id, "action");
    }

    private static <T> void checkDistinct(List<T> parts, Function<T, Id> id, String part) {
        Set<Id> seen = new HashSet<>();
        for (T one : parts) {
            checkArgument(seen.add(id.apply(one)), "each %s needs an id of its own", part);
        }
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
