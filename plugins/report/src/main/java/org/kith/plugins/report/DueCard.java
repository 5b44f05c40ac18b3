package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;

/**
 * What is late, who waits for an answer, and what comes next.
 *
 * <p>Late and next come from the newest due list, answers from the plans and requests themselves.
 *
 * @param until the last day that the due list looks at, in words; empty if there is no list
 * @param days how many days ahead that is
 * @param late what is late
 * @param owed the answers that somebody waits for
 * @param next what is due by then
 */
record DueCard(String until, long days, List<DueRow> late, List<Owed> owed, List<DueRow> next) {

    private static final Set<DueKind> ANSWERS = Set.of(DueKind.REPORT_BACK, DueKind.EVIDENCE);

    /** {@return what is due; empty if there is neither a due list nor an answer that somebody waits for} */
    static Optional<DueCard> of(Scope scope) {
        Optional<DueList> newest = scope.dossier().all(DueList.TYPE).stream().max(Comparator.comparing(DueList::asOf));
        List<Owed> owed = AnswersOwed.of(scope);
        if (newest.isEmpty() && owed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DueCard(
                newest.map(DueList::until).map(EnglishDates::day).orElse(""),
                newest.map(list -> ChronoUnit.DAYS.between(list.asOf(), list.until()))
                        .orElse(0L),
                newest.map(list -> rows(list, true, scope)).orElse(List.of()),
                owed,
                newest.map(list -> rows(list, false, scope)).orElse(List.of())));
    }

    private static List<DueRow> rows(DueList list, boolean late, Scope scope) {
        return list.items().stream()
                .filter(due -> !ANSWERS.contains(due.kind()))
                .filter((Due due) -> due.isLate(list.asOf()) == late)
                .map(due -> DueRow.of(list, due, scope))
                .collect(toImmutableList());
    }

    /** {@return whether it comes from a due list} */
    boolean isListed() {
        return !until.isEmpty();
    }
}
