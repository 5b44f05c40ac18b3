package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;

/** Works out which sessions of all cohorts come next. */
final class NextSessions {

    private static final int SHOWN = 3;

    private NextSessions() {}

    /** {@return what comes next; empty if no cohort has sessions} */
    static Optional<Tile> of(Scope scope) {
        List<Meeting> all = scope.dossier().all(Cohort.TYPE).stream()
                .flatMap(cohort -> cohort.sessions().stream().map(session -> new Meeting(cohort, session)))
                .sorted(Comparator.comparing(
                        (Meeting meeting) -> meeting.session().start().toInstant()))
                .collect(toImmutableList());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Meeting> next = all.stream()
                .filter(meeting -> !meeting.session().date().isBefore(scope.asOf()))
                .limit(SHOWN)
                .collect(toImmutableList());
        return Optional.of(next.isEmpty() ? none(all.get(all.size() - 1)) : some(next, scope));
    }

    private static Tile none(Meeting last) {
        return Tile.of(
                last.anchor(),
                "Next sessions",
                "None ahead",
                "the last was on " + EnglishDates.day(last.session().date()),
                List.of());
    }

    private static Tile some(List<Meeting> next, Scope scope) {
        Meeting first = next.get(0);
        return Tile.of(
                first.anchor(),
                "Next sessions",
                EnglishDates.weekday(first.session().date()),
                SessionRow.time(first.session()) + " (" + first.cohort().zone().getId() + ")",
                next.stream().map(meeting -> meeting.line(scope)).collect(toImmutableList()));
    }

    private record Meeting(Cohort cohort, CohortSession session) {

        String anchor() {
            return "cohort-" + cohort.id().value();
        }

        String line(Scope scope) {
            return EnglishDates.day(session.date()) + ": " + scope.text(cohort.title()) + ", session "
                    + session.number();
        }
    }
}
