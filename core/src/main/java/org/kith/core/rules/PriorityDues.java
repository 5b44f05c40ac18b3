package org.kith.core.rules;

import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.Edit;
import org.kith.core.plan.Priority;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.SenseCheck;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/**
 * What is owed to those who set the priorities of a plan: an answer, and to be asked again when their words were changed.
 *
 * <p>An answer stays owed when the plan is closed or the priority is dropped. Nothing is owed here once another plan of the
 * dossier follows, since priorities go over with their past.
 */
final class PriorityDues {

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(
            DueRule.of(ActionPlan.class, PriorityDues::reportBacks),
            DueRule.of(ActionPlan.class, PriorityDues::senseChecks));

    private PriorityDues() {}

    static void reportBacks(ActionPlan plan, DueReporter out) {
        if (!PlanDues.isFollowed(plan, out)) {
            each(
                    plan.priorities(),
                    out.at("priorities"),
                    (priority, at) -> priority.unansweredSince()
                            .flatMap(plan::answerDue)
                            .ifPresent(day -> at.at("reportBacks")
                                    .report(
                                            DueKind.REPORT_BACK,
                                            day,
                                            due -> details(plan, priority, due)
                                                    .asked(priority.unansweredSince())
                                                    .answered(last(priority.reportBacks().stream()
                                                            .map(ReportBack::date))))));
        }
    }

    static void senseChecks(ActionPlan plan, DueReporter out) {
        if (PlanDues.isLive(plan, out)) {
            each(
                    plan.priorities(),
                    out.at("priorities"),
                    (priority, at) -> waitingSince(plan, priority)
                            .flatMap(day -> PlanDues.resumed(plan, day))
                            .ifPresent(day -> at.at("senseChecks")
                                    .report(
                                            DueKind.SENSE_CHECK,
                                            day,
                                            due -> details(plan, priority, due)
                                                    .asked(last(priority.senseChecks().stream()
                                                            .map(SenseCheck::date))))));
        }
    }

    /** {@return since when a priority waits for people to be asked, if no day has been agreed for that} */
    private static Optional<LocalDate> waitingSince(ActionPlan plan, Priority priority) {
        boolean agreed = plan.askings().stream()
                .anyMatch(asking -> asking.kind() == AskingKind.SENSE_CHECK
                        && asking.held().isEmpty()
                        && asking.priority().orElse(priority.id()).equals(priority.id()));
        if (agreed || !priority.isLive() || priority.communityVerdict().isPresent()) {
            return Optional.empty();
        }
        return priority.lastMaterialEdit().map(Edit::date).or(priority::adopted);
    }

    private static Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    private static Due.Builder details(ActionPlan plan, Priority priority, Due.Builder due) {
        return due.subject(priority.id().value()).title(priority.title()).team(plan.team());
    }
}
