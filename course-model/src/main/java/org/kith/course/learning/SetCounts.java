package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.kith.core.plan.Progress;

/** All that others may learn of a set: how often it met, and what became of its actions. Immutable. */
@Value.Immutable
public sealed interface SetCounts extends WithSetCounts permits ImmutableSetCounts {

    /** {@return how often it met} */
    int meetings();

    /** {@return how many rounds it held} */
    int rounds();

    /** {@return how many actions came of them} */
    int actions();

    /** {@return of how many actions the set has heard what became of them; 0 of a set redacted for others than the team} */
    int reported();

    /** {@return how many actions were complete when the set last heard of them; 0 of a set redacted for others than the team} */
    int complete();

    /** {@return the actions that their owners released, in order of time} */
    List<Release> released();

    /** {@return what a set comes to up to a day, with that day} */
    static SetCounts of(LearningSet set, LocalDate asOf) {
        List<SetMeeting> meetings = set.meetings().stream()
                .filter(meeting -> !meeting.date().isAfter(asOf))
                .toList();
        List<Round> rounds =
                meetings.stream().flatMap(meeting -> meeting.rounds().stream()).toList();
        List<SetAction> actions =
                rounds.stream().flatMap(round -> round.action().stream()).toList();
        List<ProgressReport> last = actions.stream()
                .flatMap(
                        action -> action.reports().stream()
                                .filter(report -> !report.date().isAfter(asOf))
                                .reduce((one, next) -> next)
                                .stream())
                .toList();
        return builder()
                .meetings(meetings.size())
                .rounds(rounds.size())
                .actions(actions.size())
                .reported(last.size())
                .complete((int) last.stream()
                        .filter(report -> report.progress() == Progress.COMPLETE)
                        .count())
                .released(released(actions, asOf))
                .build();
    }

    private static List<Release> released(List<SetAction> actions, LocalDate asOf) {
        return actions.stream()
                .flatMap(action -> action.release().stream())
                .filter(release -> !release.date().isAfter(asOf))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the counts. Not thread-safe. */
    final class Builder extends ImmutableSetCounts.Builder {
        Builder() {}
    }
}
