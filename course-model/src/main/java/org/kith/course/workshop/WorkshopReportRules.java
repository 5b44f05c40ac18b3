package org.kith.course.workshop;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.number.Qualified;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of reports of workshops. */
final class WorkshopReportRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(WorkshopReport.class, WorkshopReportRules::isNotToCome),
            Rule.of(WorkshopReport.class, WorkshopReportRules::countsAgree),
            Rule.of(WorkshopReport.class, WorkshopReportRules::countsNobodyTwice),
            Rule.of(WorkshopReport.class, WorkshopReportRules::circulates),
            Rule.of(Quote.class, WorkshopReportRules::hasPermission),
            Rule.of(Suggestion.class, WorkshopReportRules::isOfATheme),
            Rule.of(Suggestion.class, WorkshopReportRules::isAnswered),
            Rule.of(SuggestionAnswer.class, WorkshopReportRules::isDecidedInTime),
            Rule.of(NextStep.class, WorkshopReportRules::isOwned));

    private WorkshopReportRules() {}

    static void isNotToCome(WorkshopReport report, Reporter out) {
        if (report.date().isAfter(out.asOf())) {
            out.at("date").report(Severity.WARNING, "workshop.later", report.date(), out.asOf());
        }
    }

    /** The number stated may or may not count those who facilitated, so both sums have to differ before it is wrong. */
    static void countsAgree(WorkshopReport report, Reporter out) {
        if (report.people().isEmpty() || report.delegations().isEmpty()) {
            return;
        }
        Qualified stated = report.people().get();
        Qualified delegates = report.delegates();
        Optional<Qualified> all = report.facilitators().map(delegates::plus);
        if (!delegates.compare(stated).isDifferent()) {
            return;
        }
        if (all.isPresent() && !all.get().compare(stated).isDifferent()) {
            Qualified facilitators = report.facilitators().get();
            out.at("people")
                    .report(
                            Severity.INFO,
                            "workshop.counts-agree-with-facilitators",
                            delegates,
                            facilitators,
                            all.get(),
                            stated);
        } else {
            out.at("people")
                    .report(Severity.WARNING, "workshop.counts-disagree", delegates, all.orElse(delegates), stated);
        }
    }

    static void countsNobodyTwice(WorkshopReport report, Reporter out) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < report.delegations().size(); i++) {
            Delegation delegation = report.delegations().get(i);
            if (!seen.add(List.of(delegation.place(), delegation.body()))) {
                out.at("delegations").at(i).report(Severity.WARNING, "workshop.delegation-twice");
            }
        }
    }

    static void circulates(WorkshopReport report, Reporter out) {
        if (report.circulation().isEmpty()) {
            out.at("circulation").report(Severity.INFO, "workshop.not-circulated", report.id());
        }
    }

    static void hasPermission(Quote quote, Reporter out) {
        if (quote.permission().isEmpty()) {
            out.at("permission").report(Severity.INFO, "workshop.quote-without-permission");
        }
    }

    static void isOfATheme(Suggestion suggestion, Reporter out) {
        if (suggestion.themes().isEmpty()) {
            out.at("themes").report(Severity.INFO, "workshop.suggestion-without-theme");
        }
    }

    static void isAnswered(Suggestion suggestion, Reporter out) {
        if (suggestion.answer().isEmpty()) {
            out.at("answer").report(Severity.INFO, "workshop.suggestion-unanswered");
        }
    }

    static void isDecidedInTime(SuggestionAnswer answer, Reporter out) {
        Optional<LocalDate> over = answer.until().filter(out.asOf()::isAfter);
        if (answer.kind() == AnswerKind.STILL_CONSULTING && over.isPresent()) {
            out.at("until").report(Severity.WARNING, "workshop.answer-overdue", over.get());
        }
    }

    static void isOwned(NextStep step, Reporter out) {
        if (step.owner().isEmpty()) {
            out.at("owner").report(Severity.WARNING, "workshop.step-without-owner");
        }
    }
}
