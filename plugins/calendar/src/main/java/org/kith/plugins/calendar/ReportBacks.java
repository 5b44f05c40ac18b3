package org.kith.plugins.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Pointer;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.Round;
import org.kith.course.learning.SetAction;
import org.kith.course.learning.SetMeeting;

/** Finds what one person is to report back to a learning set, where the audience may know whose round was whose. */
final class ReportBacks {

    private static final Pointer MEETINGS = Pointer.ROOT.child("meetings");

    private final PersonRef person;
    private final WhatIsDue due;

    ReportBacks(PersonRef person, WhatIsDue due) {
        this.person = person;
        this.due = due;
    }

    /** Adds a report for each action of the person about which nothing has been told, on the day of the next meeting. */
    void add(LearningSet set) {
        for (int i = 0; i < set.meetings().size(); i++) {
            SetMeeting meeting = set.meetings().get(i);
            Optional<LocalDate> by = set.due(meeting);
            for (int j = 0; j < meeting.rounds().size() && by.isPresent(); j++) {
                if (isOpen(meeting.rounds().get(j))) {
                    Pointer at = MEETINGS.child(i).child("rounds").child(j);
                    due.add(reportBack(set, by.get(), at), List.of());
                }
            }
        }
    }

    private boolean isOpen(Round round) {
        return round.issueHolder().filter(person::equals).isPresent()
                && round.action().flatMap(SetAction::lastReport).isEmpty()
                && round.action().isPresent();
    }

    private static Due reportBack(LearningSet set, LocalDate by, Pointer at) {
        return Due.builder()
                .kind(DueKind.REPORT_BACK)
                .by(by)
                .document(set.address())
                .pointer(at)
                .title(set.title())
                .build();
    }
}
