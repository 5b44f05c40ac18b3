package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Ranking;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.SenseCheck;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

/** Gathers the days of a plan on which something happened or is to happen, in order. */
final class PlanDays {

    private static final Comparator<PlanDay> ORDER =
            Comparator.comparing(PlanDay::date).thenComparing(PlanDay::kind);

    private final ActionPlan plan;
    private final Scope scope;

    private PlanDays(ActionPlan plan, Scope scope) {
        this.plan = plan;
        this.scope = scope;
    }

    static List<PlanDay> of(ActionPlan plan, Scope scope) {
        PlanDays days = new PlanDays(plan, scope);
        return Stream.of(
                        plan.iterations().stream().map(days::turn),
                        plan.askings().stream().map(days::asking),
                        plan.priorities().stream().flatMap(days::voices),
                        plan.rankings().stream().map(days::vote),
                        plan.pauses().stream().map(days::pause))
                .flatMap(each -> each)
                .sorted(ORDER)
                .collect(toImmutableList());
    }

    private PlanDay turn(Iteration turn) {
        String prompt = turn.prompt().map(text -> ": " + scope.text(text)).orElse("");
        return PlanDay.of(turn.from(), DayKind.TURN, isPast(turn.from()), PlanWords.of(turn.state()) + prompt);
    }

    private PlanDay asking(Asking asking) {
        boolean held = asking.held().isPresent();
        String state = held ? "held" : asking.isAhead(scope.asOf()) ? "to come" : "not held";
        DayKind kind = asking.kind() == AskingKind.LISTENING ? DayKind.LISTENING : DayKind.SENSE_CHECK;
        String about = asking.priority()
                .map(id -> ", about \u201c" + title(id) + "\u201d")
                .orElse("");
        return PlanDay.of(asking.date(), kind, held, scope.text(asking.community()) + about + " (" + state + ")");
    }

    private Stream<PlanDay> voices(Priority priority) {
        String about = "\u201c" + scope.text(priority.title()) + "\u201d";
        return Stream.concat(
                priority.senseChecks().stream().map(check -> check(check, about)),
                priority.reportBacks().stream().map(answer -> answer(answer, about)));
    }

    private PlanDay check(SenseCheck check, String about) {
        String said = Words.of(check.verdict()).toLowerCase(Locale.ROOT);
        return PlanDay.of(
                check.date(),
                DayKind.SENSE_CHECK,
                isPast(check.date()),
                about + " " + said + ": " + scope.text(check.community()));
    }

    private PlanDay answer(ReportBack answer, String about) {
        return PlanDay.of(
                answer.date(),
                DayKind.REPORT_BACK,
                isPast(answer.date()),
                about + ": " + scope.text(answer.community()));
    }

    private PlanDay vote(Ranking ranking) {
        return PlanDay.of(ranking.date(), DayKind.VOTE, isPast(ranking.date()), Votes.summary(ranking));
    }

    private PlanDay pause(Pause pause) {
        String days = pause.endExclusive()
                .map(end -> EnglishDates.range(DateRange.of(pause.start(), end)))
                .orElse("From " + EnglishDates.day(pause.start()) + ", end not known");
        return new PlanDay(pause.start(), DayKind.PAUSE, isPast(pause.start()), days, scope.text(pause.reason()));
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(scope.asOf());
    }

    private String title(PriorityId id) {
        Optional<Priority> priority = plan.priority(id);
        return priority.map(Priority::title).map(scope::text).orElse(id.value());
    }
}
