package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Review;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

/**
 * A plan over time: its days, its pauses and its actions, in the order in which they begin.
 *
 * @param about what it shows, in a sentence, for those who do not see it
 * @param ticks lines at the beginnings of months or years
 * @param today a line at the day of the page; empty if the plan is not of that time
 * @param pauses where work rests
 * @param panels the drawings; at least one
 * @param undated actions without a date, which no drawing can show
 */
record Timeline(
        String about,
        List<TimeAxis.Tick> ticks,
        Optional<TimeAxis.Tick> today,
        List<Band> pauses,
        List<TimelinePanel> panels,
        List<String> undated) {

    private static final Comparator<Action> ORDER = Comparator.comparing(
                    (Action action) -> action.start().or(action::due).orElse(LocalDate.MAX))
            .thenComparing(action -> action.due().orElse(LocalDate.MAX));

    /** Days on which work rests. */
    record Band(String x, String width) {}

    /** {@return the timeline of a plan; empty if it has no dates at all} */
    static Optional<Timeline> of(ActionPlan plan, List<PlanDay> days, Scope scope) {
        return TimeAxis.over(dates(plan, days)).map(axis -> of(plan, days, axis, scope));
    }

    private static Timeline of(ActionPlan plan, List<PlanDay> days, TimeAxis axis, Scope scope) {
        List<Action> dated =
                plan.actions().stream().filter(Timeline::isDated).sorted(ORDER).collect(toImmutableList());
        return new Timeline(
                about(dated.size(), axis),
                axis.ticks(),
                axis.mark(scope.asOf()),
                plan.pauses().stream().map(pause -> band(pause, axis)).collect(toImmutableList()),
                panels(plan, dated, days, axis, scope),
                plan.actions().stream()
                        .filter(action -> !isDated(action))
                        .map(action -> scope.text(action.title()))
                        .collect(toImmutableList()));
    }

    private static boolean isDated(Action action) {
        return action.start().isPresent() || action.due().isPresent();
    }

    private static String about(int actions, TimeAxis axis) {
        return "A timeline from " + EnglishDates.day(axis.days().start()) + " to "
                + EnglishDates.day(axis.days().endInclusive()) + " with "
                + Words.count(actions, "action", "actions")
                + ". The tables of actions and of days hold the same dates.";
    }

    private static List<TimelinePanel> panels(
            ActionPlan plan, List<Action> dated, List<PlanDay> days, TimeAxis axis, Scope scope) {
        List<List<Action>> parts =
                dated.isEmpty() ? List.of(List.of()) : Lists.partition(dated, TimelinePanel.MOST_ROWS);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> TimelinePanel.of(plan, parts.get(i), i == 0 ? days : List.of(), axis, scope))
                .collect(toImmutableList());
    }

    private static Band band(Pause pause, TimeAxis axis) {
        LocalDate end = pause.endExclusive().orElse(axis.days().endExclusive());
        return new Band(axis.start(pause.start()), axis.width(pause.start(), end));
    }

    private static List<LocalDate> dates(ActionPlan plan, List<PlanDay> days) {
        return ImmutableList.<LocalDate>builder()
                .addAll(plan.period().stream().flatMap(Timeline::ends).iterator())
                .addAll(days.stream().map(PlanDay::date).iterator())
                .addAll(plan.pauses().stream()
                        .flatMap(pause -> pause.endExclusive().stream())
                        .map(end -> end.minusDays(1))
                        .iterator())
                .addAll(plan.actions().stream()
                        .flatMap(action -> dates(plan, action))
                        .iterator())
                .build();
    }

    private static Stream<LocalDate> ends(DateRange period) {
        return Stream.of(period.start(), period.endInclusive());
    }

    private static Stream<LocalDate> dates(ActionPlan plan, Action action) {
        return Stream.of(
                        action.start().stream(),
                        action.due().stream(),
                        plan.due(action).stream(),
                        action.nextReview().stream(),
                        action.reviews().stream().map(Review::date))
                .flatMap(each -> each);
    }
}
