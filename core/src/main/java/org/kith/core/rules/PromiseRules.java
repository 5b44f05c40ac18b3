package org.kith.core.rules;

import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.Priority;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.SenseCheck;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/**
 * Rules of what a plan owes to those whom it asked: an answer within the days that it promises, and to be asked again.
 *
 * <p>The days are counted from each sense-check of a priority, dropped ones included, and rest in pauses. A report-back answers every sense-check
 * up to its own day.
 */
final class PromiseRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, PromiseRules::promisesAnAnswer),
            Rule.of(ActionPlan.class, PromiseRules::answersInTime),
            Rule.of(ActionPlan.class, PromiseRules::goesOnAsking));

    private PromiseRules() {}

    static void promisesAnAnswer(ActionPlan plan, Reporter out) {
        if (plan.reportBackDays().isEmpty() && plan.priorities().stream().anyMatch(Priority::isLive)) {
            out.at("reportBackDays").report(Severity.INFO, "plan.no-report-back-promised", plan.id());
        }
    }

    static void answersInTime(ActionPlan plan, Reporter out) {
        each(plan.priorities(), out.at("priorities"), (priority, at) -> {
            saysWhatIsOverdue(plan, priority, at.at("reportBacks"));
            each(
                    priority.senseChecks(),
                    at.at("senseChecks"),
                    (check, atCheck) -> saysWhatWasLate(plan, priority, check, atCheck));
        });
    }

    private static void saysWhatIsOverdue(ActionPlan plan, Priority priority, Reporter out) {
        priority.unansweredSince()
                .flatMap(plan::answerDue)
                .filter(due -> due.isBefore(out.asOf()))
                .ifPresent(due -> out.report(Severity.WARNING, "plan.report-back-overdue", priority.id(), due));
    }

    private static void saysWhatWasLate(ActionPlan plan, Priority priority, SenseCheck check, Reporter out) {
        Optional<LocalDate> told = answer(priority, check);
        plan.answerDue(check.date())
                .filter(due -> told.filter(due::isBefore).isPresent())
                .ifPresent(due ->
                        out.report(Severity.INFO, "plan.report-back-late", priority.id(), told.orElseThrow(), due));
    }

    private static Optional<LocalDate> answer(Priority priority, SenseCheck check) {
        return priority.reportBacks().stream()
                .map(ReportBack::date)
                .filter(told -> !told.isBefore(check.date()))
                .min(Comparator.naturalOrder());
    }

    static void goesOnAsking(ActionPlan plan, Reporter out) {
        if (!isOver(plan, out.asOf()) && plan.askings().stream().noneMatch(asking -> asking.isAhead(out.asOf()))) {
            out.at("askings").report(Severity.WARNING, "plan.no-asking-ahead", plan.id());
        }
    }

    private static boolean isOver(ActionPlan plan, LocalDate asOf) {
        return plan.state(asOf).filter(PlanState.CLOSED::equals).isPresent()
                || plan.period()
                        .filter(period -> !period.endExclusive().isAfter(asOf))
                        .isPresent();
    }
}
