package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.course.Cohort;

/**
 * The way of a cohort from interest to certificates: counts, and nobody by name.
 *
 * @param steps how many came how far
 * @param seats what there is to say of seats and windows
 * @param quotas the bounds beside the seats of the whole
 * @param attendance how many came to each session
 * @param facts who is absent, what became of certificates, and what people do among themselves
 * @param days what came of the days that were held with it
 */
record CohortStory(
        List<Funnel.Step> steps,
        List<String> seats,
        List<SeatLines.QuotaRow> quotas,
        List<AttendanceRow> attendance,
        List<Fact> facts,
        List<DayCard> days) {

    static CohortStory of(Cohort cohort, Scope scope) {
        Optional<CohortPeople> people = CohortPeople.of(cohort, scope);
        return new CohortStory(
                people.map(known -> Funnel.of(known).steps()).orElse(List.of()),
                people.map(known -> new SeatLines(known).lines()).orElse(List.of()),
                people.map(known -> new SeatLines(known).quotas()).orElse(List.of()),
                people.flatMap(CohortPeople::sheet).map(AttendanceRow::of).orElse(List.of()),
                ImmutableList.<Fact>builder()
                        .addAll(people.map(CohortFacts::ofPeople).orElse(List.of()))
                        .addAll(CohortFacts.ofSets(cohort, scope))
                        .build(),
                DayCard.of(cohort, scope));
    }
}
