package org.kith.course.workshop;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due after a workshop: its next steps, answers on which partners are still consulted, and to send the report. */
final class WorkshopDues {

    static final DueKind NEXT_STEP = DueKind.of("next-step");
    static final DueKind ANSWER = DueKind.of("answer");
    static final DueKind CIRCULATION = DueKind.of("circulation");

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(WorkshopReport.class, WorkshopDues::ofReport));

    private WorkshopDues() {}

    /** A due list is for the team, so nothing of a report that the team may not see is in it. */
    static void ofReport(WorkshopReport report, DueReporter out) {
        if (report.circulation().stream()
                .allMatch(circulation -> circulation.to().allows(Audience.TEAM))) {
            nextSteps(report, out);
            answers(report, out);
            circulation(report, out);
        }
    }

    private static void nextSteps(WorkshopReport report, DueReporter out) {
        for (int i = 0; i < report.nextSteps().size(); i++) {
            NextStep step = report.nextSteps().get(i);
            DueReporter at = out.at("nextSteps").at(i).at("due");
            step.due()
                    .filter(day -> step.done().isEmpty())
                    .ifPresent(day -> at.report(
                            NEXT_STEP, day, due -> due.title(step.title()).owner(step.owner())));
        }
    }

    /** A suggestion may tell of a person, so it is the title of the day that names it. */
    private static void answers(WorkshopReport report, DueReporter out) {
        for (int i = 0; i < report.suggestions().size(); i++) {
            DueReporter at = out.at("suggestions").at(i).at("answer").at("until");
            report.suggestions()
                    .get(i)
                    .answer()
                    .filter(answer -> answer.kind() == AnswerKind.STILL_CONSULTING)
                    .flatMap(SuggestionAnswer::until)
                    .ifPresent(day -> at.report(ANSWER, day, due -> due.title(report.title())));
        }
    }

    /** Once the day is past it has been sent. */
    private static void circulation(WorkshopReport report, DueReporter out) {
        Optional<Circulation> circulation = report.circulation();
        circulation
                .flatMap(Circulation::date)
                .filter(day -> !day.isBefore(out.asOf()))
                .ifPresent(day ->
                        out.at("circulation").at("date").report(CIRCULATION, day, due -> due.title(report.title())));
    }
}
