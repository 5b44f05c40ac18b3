package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.plan.Review;

/**
 * An action in a timeline: its name, below that a bar from its start to its due day, and marks where somebody looks again.
 *
 * <p>Without a start there is only the line at its due day. Without a due day the bar goes on to the end of the drawing.
 *
 * @param y the upper edge, in pixels
 * @param label what it is called
 * @param health how it stands, in words
 * @param tone how it stands, for the style sheet
 * @param bar the bar, if there is one
 * @param due the end of the due day
 * @param reviews where somebody looked or is to look again
 */
record TimelineRow(
        int y, Label label, String health, String tone, Optional<Span> bar, Optional<String> due, List<Mark> reviews) {

    private static final int LINE = 16;
    private static final int BAR = 12;
    private static final int GAP = 14;

    /** A bar, and whether its end is open. */
    record Span(String x, String width, boolean open) {}

    /** A mark, and whether what it stands for is over. */
    record Mark(String x, boolean done) {}

    static TimelineRow of(ActionPlan plan, Action action, TimeAxis axis, int y, Scope scope) {
        Health health = plan.health(action, scope.asOf());
        String state = Words.of(health);
        Optional<LocalDate> due = plan.due(action);
        return new TimelineRow(
                y,
                Label.of(scope.text(action.title()), state.length() + 2),
                state,
                Words.tone(health),
                action.start()
                        .filter(start -> due.filter(start::isAfter).isEmpty())
                        .map(start -> bar(start, due, axis)),
                due.map(axis::end),
                Stream.concat(
                                action.reviews().stream().map(Review::date).map(day -> new Mark(axis.start(day), true)),
                                action.nextReview().map(day -> new Mark(axis.start(day), false)).stream())
                        .collect(toImmutableList()));
    }

    private static Span bar(LocalDate start, Optional<LocalDate> due, TimeAxis axis) {
        LocalDate end = due.map(day -> day.plusDays(1)).orElse(axis.days().endExclusive());
        return new Span(axis.start(start), axis.width(start, end), due.isEmpty());
    }

    /** {@return the foot of the first line of the name} */
    int firstLine() {
        return y + BAR;
    }

    /** {@return the foot of the second line of the name} */
    int secondLine() {
        return y + BAR + LINE;
    }

    /** {@return the upper edge of the bar} */
    int barTop() {
        return y + 2 + label.lines() * LINE;
    }

    /** {@return the middle of the bar} */
    int middle() {
        return barTop() + BAR / 2;
    }

    /** {@return the lower edge of the bar} */
    int barEnd() {
        return barTop() + BAR;
    }

    /** {@return where the next row begins} */
    int end() {
        return barEnd() + GAP;
    }
}
