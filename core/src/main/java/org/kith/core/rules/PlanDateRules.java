package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Edit;
import org.kith.core.plan.Idea;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.Ranking;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.Review;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Vision;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of the past of a plan: that it is past, and stands in the order in which it happened. */
final class PlanDateRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Vision.class, (vision, out) -> isPast(vision.date(), "date", out)),
            Rule.of(Idea.class, (idea, out) -> isPast(idea.date(), "date", out)),
            Rule.of(Proposal.class, (proposal, out) -> isPast(proposal.date(), "date", out)),
            Rule.of(Edit.class, (edit, out) -> isPast(Optional.of(edit.date()), "date", out)),
            Rule.of(SenseCheck.class, (check, out) -> isPast(Optional.of(check.date()), "date", out)),
            Rule.of(Ranking.class, (ranking, out) -> isPast(Optional.of(ranking.date()), "date", out)),
            Rule.of(ReportBack.class, (told, out) -> isPast(Optional.of(told.date()), "date", out)),
            Rule.of(Dropping.class, (dropping, out) -> isPast(Optional.of(dropping.date()), "date", out)),
            Rule.of(Priority.class, (priority, out) -> isPast(priority.adopted(), "adopted", out)),
            Rule.of(Review.class, (review, out) -> isPast(Optional.of(review.date()), "date", out)),
            Rule.of(Priority.class, PlanDateRules::isInOrder),
            Rule.of(Action.class, PlanDateRules::isInOrder),
            Rule.of(ActionPlan.class, PlanDateRules::isInOrder));

    private PlanDateRules() {}

    private static void isPast(Optional<LocalDate> date, String field, Reporter out) {
        date.filter(day -> day.isAfter(out.asOf()))
                .ifPresent(day -> out.at(field).report(Severity.WARNING, "plan.not-yet", day, out.asOf()));
    }

    static void isInOrder(Priority priority, Reporter out) {
        isInOrder(Lists.transform(priority.edits(), Edit::date), out.at("edits"));
        isInOrder(Lists.transform(priority.senseChecks(), SenseCheck::date), out.at("senseChecks"));
        isInOrder(Lists.transform(priority.reportBacks(), ReportBack::date), out.at("reportBacks"));
    }

    static void isInOrder(Action action, Reporter out) {
        isInOrder(Lists.transform(action.reviews(), Review::date), out.at("reviews"));
    }

    static void isInOrder(ActionPlan plan, Reporter out) {
        isInOrder(Lists.transform(plan.iterations(), Iteration::from), "from", out.at("iterations"));
    }

    private static void isInOrder(List<LocalDate> dates, Reporter list) {
        isInOrder(dates, "date", list);
    }

    private static void isInOrder(List<LocalDate> dates, String field, Reporter list) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1))) {
                list.at(i).at(field).report(Severity.WARNING, "plan.out-of-order", dates.get(i), dates.get(i - 1));
            }
        }
    }
}
