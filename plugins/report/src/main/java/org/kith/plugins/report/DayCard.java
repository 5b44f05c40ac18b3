package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.text.Source;
import org.kith.course.Cohort;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.WorkshopReport;

/**
 * A day that people spent together: what was planned for it, and what came of it.
 *
 * @param title what it is called
 * @param isReported whether there is a report of it, for those whom the page is for
 * @param facts when, how long, how many
 * @param slots what was planned, in order
 * @param delegations where people came from, and how many
 * @param highlights what stood out
 * @param quotes what people said, and let be told
 * @param suggestions what was suggested, and what is answered
 * @param themes what suggestions are about, and how many of them
 * @param steps what is done next
 * @param cites where it comes from
 */
record DayCard(
        String title,
        boolean isReported,
        List<Fact> facts,
        List<SlotRow> slots,
        List<Fact> delegations,
        List<String> highlights,
        List<String> quotes,
        List<SuggestionRow> suggestions,
        String themes,
        List<StepRow> steps,
        List<Cite> cites) {

    /** What stands in an agenda from when to when. */
    record SlotRow(String time, int minutes, String title, String kind) {}

    /** Something that was suggested. */
    record SuggestionRow(String text, String themes, String answer, String note) {}

    /** Something that is to be done. */
    record StepRow(String title, String owner, String due) {}

    /** {@return the days of a cohort, in the order of their ids} */
    static List<DayCard> of(Cohort cohort, Scope scope) {
        return days(agenda -> agenda.cohort().filter(cohort.id()::equals).isPresent(), scope)
                .collect(toImmutableList());
    }

    /** {@return the days of no cohort that is there, and those of which there is a report only} */
    static List<DayCard> others(Scope scope) {
        Predicate<Agenda> ofNone = agenda -> agenda.cohort()
                .flatMap(id -> scope.dossier().find(Cohort.TYPE, id))
                .isEmpty();
        return Stream.concat(
                        days(ofNone, scope),
                        scope.dossier().all(WorkshopReport.TYPE).stream()
                                .filter(report -> agenda(report, scope).isEmpty())
                                .map(report -> of(Optional.empty(), Optional.of(report), scope)))
                .collect(toImmutableList());
    }

    private static Optional<Agenda> agenda(WorkshopReport report, Scope scope) {
        return report.agenda().flatMap(id -> scope.dossier().find(Agenda.TYPE, id));
    }

    private static Stream<DayCard> days(Predicate<Agenda> which, Scope scope) {
        return scope.dossier().all(Agenda.TYPE).stream()
                .filter(which)
                .map(agenda -> of(Optional.of(agenda), report(agenda, scope), scope));
    }

    private static Optional<WorkshopReport> report(Agenda agenda, Scope scope) {
        return scope.dossier().all(WorkshopReport.TYPE).stream()
                .filter(report -> report.agenda().filter(agenda.id()::equals).isPresent())
                .findFirst();
    }

    private static DayCard of(Optional<Agenda> agenda, Optional<WorkshopReport> report, Scope scope) {
        List<Source> sources = Stream.of(agenda.flatMap(Agenda::source), report.flatMap(WorkshopReport::source))
                .flatMap(Optional::stream)
                .distinct()
                .collect(toImmutableList());
        DayWords words = new DayWords(scope);
        return new DayCard(
                scope.text(report.map(WorkshopReport::title).or(() -> agenda.map(Agenda::title))),
                report.isPresent(),
                words.facts(agenda, report),
                agenda.stream().flatMap(words::slots).collect(toImmutableList()),
                report.stream().flatMap(words::delegations).collect(toImmutableList()),
                report.stream().flatMap(words::highlights).collect(toImmutableList()),
                report.stream().flatMap(words::quotes).collect(toImmutableList()),
                report.stream().flatMap(words::suggestions).collect(toImmutableList()),
                report.map(words::themes).orElse(""),
                report.stream().flatMap(words::steps).collect(toImmutableList()),
                scope.cite(sources));
    }
}
