package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of learning sets: to tell at the next meeting what became of an action. It says whose set it is, never whose action. */
final class LearningSetDues {

    static final DueKind PROGRESS_REPORT = DueKind.of("progress-report");

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(LearningSet.class, LearningSetDues::reports));

    private LearningSetDues() {}

    static void reports(LearningSet set, DueReporter out) {
        List<SetMeeting> meetings = set.meetings();
        for (int i = 0; i < meetings.size(); i++) {
            SetMeeting meeting = meetings.get(i);
            DueReporter rounds = out.at("meetings").at(i).at("rounds");
            set.due(meeting).ifPresent(next -> reports(set, meeting, next, rounds));
        }
    }

    private static void reports(LearningSet set, SetMeeting meeting, LocalDate next, DueReporter out) {
        for (int i = 0; i < meeting.rounds().size(); i++) {
            String subject = meeting.date() + "/" + (i + 1);
            boolean isOwed = meeting.rounds()
                    .get(i)
                    .action()
                    .filter(action -> action.reports().isEmpty())
                    .isPresent();
            if (isOwed) {
                out.at(i)
                        .at("action")
                        .at("reports")
                        .report(
                                PROGRESS_REPORT,
                                next,
                                due -> due.subject(subject).title(set.title()));
            }
        }
    }
}
