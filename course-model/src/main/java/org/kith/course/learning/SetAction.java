package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * That an issue holder took on something to do until the next meeting.
 *
 * <p>What it is stays with the set, and has no field here; it has words only once its owner released it. Immutable.
 *
 * @param reports how far it was at later meetings, in order; for the team
 * @param release what its owner lets others know of it; empty as long as that is nothing
 */
public record SetAction(List<ProgressReport> reports, Optional<Release> release) {

    /** An action of which nothing has been told. */
    public static final SetAction KEPT = new SetAction(List.of(), Optional.empty());

    /** What an action looks like. */
    public static final Shape<SetAction> SHAPE = Shape.of(
            SetAction.class,
            "set-action",
            Part.list("reports", ProgressReport.SHAPE, SetAction::reports).visibleTo(Audience.TEAM),
            Part.optional("release", Release.SHAPE, SetAction::release),
            SetAction::new);

    /** Makes an action. */
    public SetAction {
        reports = ImmutableList.copyOf(reports);
    }

    /** {@return what was told last, if anything was} */
    public Optional<ProgressReport> lastReport() {
        return reports.stream().reduce((one, next) -> next);
    }
}
