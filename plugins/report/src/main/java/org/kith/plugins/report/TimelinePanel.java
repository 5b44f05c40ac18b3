package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;

/**
 * One drawing of a timeline, which is not higher than a sheet of paper. A long plan has several below each other.
 *
 * @param height how high it is, in pixels; it is as wide as there is room
 * @param lanes rows of marks; in the first panel only
 * @param rows the actions
 */
record TimelinePanel(int height, List<Lane> lanes, List<TimelineRow> rows) {

    /** How many actions one drawing holds. */
    static final int MOST_ROWS = 8;

    /** The upper edge of the first row, below the labels of the axis. */
    static final int TOP = 42;

    static TimelinePanel of(ActionPlan plan, List<Action> actions, List<PlanDay> days, TimeAxis axis, Scope scope) {
        List<Lane> lanes = lanes(days, axis);
        int y = lanes.isEmpty() ? TOP : lanes.get(lanes.size() - 1).end();
        ImmutableList.Builder<TimelineRow> rows = ImmutableList.builder();
        for (Action action : actions) {
            TimelineRow row = TimelineRow.of(plan, action, axis, y, scope);
            rows.add(row);
            y = row.end();
        }
        return new TimelinePanel(y, lanes, rows.build());
    }

    private static List<Lane> lanes(List<PlanDay> days, TimeAxis axis) {
        List<DayKind> kinds = Stream.of(DayKind.values())
                .filter(kind -> kind != DayKind.PAUSE)
                .filter(kind -> days.stream().anyMatch(day -> day.kind() == kind))
                .collect(toImmutableList());
        ImmutableList.Builder<Lane> lanes = ImmutableList.builder();
        int y = TOP;
        for (DayKind kind : kinds) {
            Lane lane = Lane.of(kind, days, axis, y);
            lanes.add(lane);
            y = lane.end();
        }
        return lanes.build();
    }
}
