package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.community.Theme;
import org.kith.core.community.ThemeId;
import org.kith.core.number.Qualified;
import org.kith.core.validation.Pointer;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaSlot;
import org.kith.course.workshop.Delegation;
import org.kith.course.workshop.SlotKind;
import org.kith.course.workshop.Suggestion;
import org.kith.course.workshop.SuggestionAnswer;
import org.kith.course.workshop.WorkshopReport;

/** The words for what was planned for a day, and for what came of it. */
record DayWords(Scope scope) {

    private static final Pointer DELEGATIONS = Pointer.ROOT.child("delegations");
    private static final Pointer NEXT_STEPS = Pointer.ROOT.child("nextSteps");

    List<Fact> facts(Optional<Agenda> agenda, Optional<WorkshopReport> report) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Optional<LocalDate> date = report.map(WorkshopReport::date).or(() -> agenda.map(Agenda::date));
        date.ifPresent(day -> facts.add(new Fact("Day", EnglishDates.weekday(day))));
        agenda.map(DayWords::minutes).ifPresent(minutes -> facts.add(new Fact("Minutes", minutes)));
        report.flatMap(WorkshopReport::people)
                .ifPresent(people -> facts.add(new Fact("People, as reported", people.toString())));
        report.filter(known -> !known.delegations().isEmpty())
                .ifPresent(known -> facts.add(new Fact("People, as counted", counted(known))));
        return facts.build();
    }

    private static String minutes(Agenda agenda) {
        return agenda.totalMinutes() + " in all: " + agenda.workingMinutes() + " of work, "
                + agenda.minutes(SlotKind.NETWORKING) + " to meet people, " + agenda.minutes(SlotKind.BREAK)
                + " of breaks";
    }

    private static String counted(WorkshopReport report) {
        Qualified delegates = report.delegates();
        return delegates
                + report.facilitators()
                        .map(people -> ", and " + people + " who facilitated: " + delegates.plus(people))
                        .orElse("");
    }

    Stream<DayCard.SlotRow> slots(Agenda agenda) {
        return agenda.slots().stream().map(this::slot);
    }

    private DayCard.SlotRow slot(AgendaSlot slot) {
        return new DayCard.SlotRow(
                EnglishDates.time(slot.start()), slot.minutes(), scope.text(slot.title()), kind(slot.kind()));
    }

    private static String kind(SlotKind kind) {
        return switch (kind) {
            case OPENING -> "Opening";
            case INPUT -> "Told or shown";
            case DISCUSSION -> "Talk";
            case GROUP_WORK -> "Work in groups";
            case NETWORKING -> "Meeting people";
            case BREAK -> "Break";
            case CLOSING -> "Closing";
        };
    }

    Stream<Fact> delegations(WorkshopReport report) {
        return report.delegations().stream()
                .map(delegation -> new Fact(
                        name(delegation, report),
                        delegation.people().map(Qualified::toString).orElse("not told")));
    }

    private String name(Delegation delegation, WorkshopReport report) {
        Stream<String> place = delegation.place().map(id -> scope.name(id, report, DELEGATIONS)).stream();
        Stream<String> body = delegation.body().map(id -> scope.name(id, report, DELEGATIONS)).stream();
        return String.join(", ", Stream.concat(body, place).toList());
    }

    Stream<String> highlights(WorkshopReport report) {
        return report.highlights().stream().map(scope::text);
    }

    Stream<String> quotes(WorkshopReport report) {
        return report.quotes().stream().map(quote -> scope.text(quote.text()));
    }

    Stream<DayCard.SuggestionRow> suggestions(WorkshopReport report) {
        return report.suggestions().stream().map(this::suggestion);
    }

    private DayCard.SuggestionRow suggestion(Suggestion suggestion) {
        return new DayCard.SuggestionRow(
                scope.text(suggestion.text()),
                Sentence.list(suggestion.themes().stream().map(this::theme).collect(toImmutableList())),
                suggestion.answer().map(DayWords::answer).orElse("No answer yet"),
                scope.text(suggestion.answer().flatMap(SuggestionAnswer::note)));
    }

    private static String answer(SuggestionAnswer answer) {
        String until =
                answer.until().map(day -> ", until " + EnglishDates.day(day)).orElse("");
        return switch (answer.kind()) {
                    case YES -> "Yes";
                    case NO -> "No";
                    case STILL_CONSULTING -> "Still consulting";
                }
                + until;
    }

    /** {@return what suggestions are about, as in "Care 2, Loss 1"; empty if nobody has said} */
    String themes(WorkshopReport report) {
        return String.join(
                ", ",
                report.suggestionsByTheme().entrySet().stream()
                        .map(theme ->
                                theme(theme.getKey()) + " " + theme.getValue().size())
                        .toList());
    }

    private String theme(ThemeId id) {
        return scope.dossier()
                .find(Theme.TYPE, id)
                .map(Theme::title)
                .map(scope::text)
                .orElse(id.value());
    }

    Stream<DayCard.StepRow> steps(WorkshopReport report) {
        return report.nextSteps().stream()
                .map(step -> new DayCard.StepRow(
                        scope.text(step.title()),
                        step.owner()
                                .map(id -> scope.name(id, report, NEXT_STEPS))
                                .orElse("nobody"),
                        step.due().map(EnglishDates::day).orElse("no day")));
    }
}
