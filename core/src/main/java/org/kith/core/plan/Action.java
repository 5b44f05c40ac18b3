package org.kith.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.assessment.Evidence;
import org.kith.core.audience.Audience;
import org.kith.core.community.AssetId;
import org.kith.core.community.BodyId;
import org.kith.core.community.ThemeId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.PhaseRef;
import org.kith.core.indicator.Measure;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** Who does what by when. Immutable. */
@Value.Immutable
public sealed interface Action extends WithAction permits ImmutableAction {

    /** How many days before it is due an action that is not complete is at risk. */
    int AT_RISK_DAYS = 14;

    /** The kind of {@link #progress()}. */
    Scalar<Progress> PROGRESS = Kinds.ofEnum("progress", Progress.class);

    /** What an action looks like. */
    Shape<Action> SHAPE = Shape.of(Action.class, "action", Action::builder, Action.Builder::build)
            .required("id", ActionId.KIND, Action::id, Action.Builder::id)
            .required("title", Kinds.TEXT, Action::title, Action.Builder::title)
            .optional("priority", PriorityId.KIND, Action::priority, Action.Builder::priority)
            .set("serves", CriterionKey.KIND, Action::serves, Action.Builder::serves)
            .set("themes", ThemeId.REFERENCE, Action::themes, Action.Builder::themes)
            .set("phases", PhaseRef.SHAPE, Action::phases, Action.Builder::phases)
            .optional("owner", BodyId.REFERENCE, Action::owner, Action.Builder::owner)
            .optional("ownerRole", Kinds.TEXT, Action::ownerRole, Action.Builder::ownerRole)
            .set("actors", BodyId.REFERENCE, Action::actors, Action.Builder::actors)
            .optional("effort", Effort.SHAPE, Action::effort, Action.Builder::effort)
            .optional("start", Kinds.DATE, Action::start, Action.Builder::start)
            .optional("due", Kinds.DATE, Action::due, Action.Builder::due)
            .set("assets", AssetId.REFERENCE, Action::assets, Action.Builder::assets)
            .set("dependsOn", ActionId.KIND, Action::dependsOn, Action.Builder::dependsOn)
            .list("measures", Measure.SHAPE, Action::measures, Action.Builder::measures)
            .list("evidence", Evidence.SHAPE, Action::evidence, Action.Builder::evidence)
            .optional("decides", Kinds.TEXT, Action::decides, Action.Builder::decides)
            .optional("harm", Harm.SHAPE, Action::harm, Action.Builder::harm)
            .required("progress", PROGRESS, Action::progress, Action.Builder::progress)
            .optional("reason", Kinds.TEXT, Action::reason, Action.Builder::reason)
            .visibleTo(Audience.TEAM)
            .list("reviews", Review.SHAPE, Action::reviews, Action.Builder::reviews)
            .visibleTo(Audience.TEAM)
            .optional("nextReview", Kinds.DATE, Action::nextReview, Action.Builder::nextReview)
            .optional("carriedFrom", CarriedFrom.SHAPE, Action::carriedFrom, Action.Builder::carriedFrom)
            .done();

    /** {@return its name, which no other action of the plan has} */
    ActionId id();

    /** {@return what is done} */
    Text title();

    /** {@return the priority that it serves} */
    Optional<PriorityId> priority();

    /** {@return the charter steps, dimensions or statements that it serves, by key} */
    Set<CriterionKey> serves();

    /** {@return what it is about, such as grief or education} */
    Set<ThemeId> themes();

    /** {@return the phases that it belongs to, such as planning, of whatever models people work by} */
    Set<PhaseRef> phases();

    /** {@return the body that answers for it} */
    Optional<BodyId> owner();

    /** {@return in what role somebody of that body answers for it} */
    Optional<Text> ownerRole();

    /** {@return the bodies that do it, with the owner or without} */
    Set<BodyId> actors();

    /** {@return what time it takes those who do it} */
    Optional<Effort> effort();

    /** {@return the day on which it should begin} */
    Optional<LocalDate> start();

    /** {@return the last day on which it should be complete} */
    Optional<LocalDate> due();

    /** {@return the gifts, groups and places of the community that it uses} */
    Set<AssetId> assets();

    /** {@return the actions of the plan that must be complete before it can be} */
    Set<ActionId> dependsOn();

    /** {@return by what it is told whether it works, in order} */
    List<Measure> measures();

    /** {@return what shows how far it came, in order} */
    List<Evidence> evidence();

    /** {@return who decides what it depends on: a body or a role, never a single person} */
    Optional<Text> decides();

    /** {@return what harm it could do, and how that is met; empty if nobody sees any} */
    Optional<Harm> harm();

    /** {@return how far it is} */
    Progress progress();

    /** {@return why it stands as it does; for the team} */
    Optional<Text> reason();

    /** {@return when somebody looked again, in order; for the team} */
    List<Review> reviews();

    /** {@return when somebody looks again} */
    Optional<LocalDate> nextReview();

    /** {@return the action of an earlier plan that it goes on with} */
    Optional<CarriedFrom> carriedFrom();

    /** {@return whether something remains to be done: it is neither complete nor stopped} */
    default boolean isOpen() {
        return progress() == Progress.NOT_STARTED || progress() == Progress.IN_PROGRESS;
    }

    /**
     * {@return how it stands on a day}
     *
     * <p>It is late from the day after it was due. An action that is not complete is at risk when it is due within
     * {@link #AT_RISK_DAYS} days, and one that has not begun when its start has passed. Without dates there is always time.
     *
     * @param asOf the day
     */
    default Health health(LocalDate asOf) {
        return switch (progress()) {
            case COMPLETE -> Health.DONE;
            case STOPPED -> Health.STOPPED;
            case NOT_STARTED, IN_PROGRESS -> open(asOf);
        };
    }

    private Health open(LocalDate asOf) {
        if (due().filter(due -> due.isBefore(asOf)).isPresent()) {
            return Health.LATE;
        }
        boolean dueSoon = due().filter(due -> due.isBefore(asOf.plusDays(AT_RISK_DAYS + 1)))
                .isPresent();
        boolean notBegun = progress() == Progress.NOT_STARTED;
        boolean shouldHaveBegun =
                notBegun && start().filter(start -> start.isBefore(asOf)).isPresent();
        if (dueSoon || shouldHaveBegun) {
            return Health.AT_RISK;
        }
        return notBegun ? Health.NOT_BEGUN_BUT_IN_TIME : Health.ON_SCHEDULE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an action. Not thread-safe. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
