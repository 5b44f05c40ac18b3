package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.grouping.Grouping;

/** The rules of learning sets. */
final class LearningSetRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(LearningSet.class, LearningSetRules::isOfTheRightSize),
            Rule.of(LearningSet.class, LearningSetRules::metInOrder),
            Rule.of(LearningSet.class, LearningSetRules::hearsItsMembers),
            Rule.of(LearningSet.class, LearningSetRules::keepsTheTime),
            Rule.of(LearningSet.class, LearningSetRules::hearsWhatBecameOfActions),
            Rule.of(RoundPlan.class, LearningSetRules::takesAsLongAsStated));

    private LearningSetRules() {}

    static void isOfTheRightSize(LearningSet set, Reporter out) {
        int size = set.members().size();
        if (size < Grouping.LEAST || size > Grouping.MOST) {
            out.at("members")
                    .report(Severity.WARNING, "learning.set-size", set.id(), size, Grouping.LEAST, Grouping.MOST);
        }
    }

    static void metInOrder(LearningSet set, Reporter out) {
        for (int i = 1; i < set.meetings().size(); i++) {
            LocalDate date = set.meetings().get(i).date();
            LocalDate before = set.meetings().get(i - 1).date();
            if (!date.isAfter(before)) {
                out.at("meetings")
                        .at(i)
                        .at("date")
                        .report(Severity.ERROR, "learning.meetings-out-of-order", date, before);
            }
        }
    }

    static void hearsItsMembers(LearningSet set, Reporter out) {
        forEachRound(set, out, (meeting, round, at) -> {
            if (round.issueHolder()
                    .filter(holder -> !set.members().contains(holder))
                    .isPresent()) {
                at.at("issueHolder").report(Severity.WARNING, "learning.issue-holder-no-member", meeting.date());
            }
        });
    }

    static void keepsTheTime(LearningSet set, Reporter out) {
        set.plan()
                .map(RoundPlan::minutes)
                .ifPresent(planned -> forEachRound(set, out, (meeting, round, at) -> {
                    round.minutes()
                            .filter(minutes -> !planned.contains(minutes))
                            .ifPresent(minutes -> at.at("minutes")
                                    .report(
                                            Severity.INFO,
                                            "learning.round-out-of-plan",
                                            minutes,
                                            planned.least(),
                                            planned.most()));
                }));
    }

    static void hearsWhatBecameOfActions(LearningSet set, Reporter out) {
        forEachRound(
                set,
                out,
                (meeting, round, at) -> round.action()
                        .ifPresent(action -> hearsWhatBecame(set, meeting, action, at.at("action"), out.asOf())));
    }

    private static void hearsWhatBecame(
            LearningSet set, SetMeeting meeting, SetAction action, Reporter at, LocalDate asOf) {
        Optional<LocalDate> due = set.due(meeting).filter(asOf::isAfter);
        if (due.isPresent() && action.reports().isEmpty()) {
            at.at("reports").report(Severity.WARNING, "learning.no-report-back", meeting.date(), due.get());
        }
        List<ProgressReport> reports = action.reports();
        for (int i = 0; i < reports.size(); i++) {
            LocalDate date = reports.get(i).date();
            boolean later = date.isAfter(meeting.date())
                    && set.meetings().stream().anyMatch(other -> other.date().equals(date));
            if (!later) {
                at.at("reports")
                        .at(i)
                        .at("date")
                        .report(Severity.WARNING, "learning.report-at-no-meeting", date, meeting.date());
            }
        }
    }

    static void takesAsLongAsStated(RoundPlan plan, Reporter out) {
        MinuteRange computed = plan.minutes();
        plan.stated()
                .filter(stated -> !stated.equals(computed))
                .ifPresent(stated -> out.at("stated")
                        .report(Severity.INFO, "learning.stated-differs", stated.toString(), computed.toString()));
    }

    private interface RoundCheck {
        void check(SetMeeting meeting, Round round, Reporter at);
    }

    private static void forEachRound(LearningSet set, Reporter out, RoundCheck check) {
        List<SetMeeting> meetings = set.meetings();
        for (int i = 0; i < meetings.size(); i++) {
            Reporter rounds = out.at("meetings").at(i).at("rounds");
            for (int k = 0; k < meetings.get(i).rounds().size(); k++) {
                check.check(meetings.get(i), meetings.get(i).rounds().get(k), rounds.at(k));
            }
        }
    }
}
