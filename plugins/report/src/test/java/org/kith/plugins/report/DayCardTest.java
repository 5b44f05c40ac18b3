package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.core.community.PlaceId;
import org.kith.core.community.ThemeId;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaId;
import org.kith.course.workshop.AgendaSlot;
import org.kith.course.workshop.AnswerKind;
import org.kith.course.workshop.Delegation;
import org.kith.course.workshop.SlotKind;
import org.kith.course.workshop.Suggestion;
import org.kith.course.workshop.SuggestionAnswer;
import org.kith.course.workshop.WorkshopReport;
import org.kith.course.workshop.WorkshopReportId;

class DayCardTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 9);
    private static final Cohort COHORT = ProgrammeSamples.cohort(words -> words).build();

    @Test
    void reconcilesThoseWhoWereCountedWithThoseWhoWereReported() {
        assertThat(DayCard.others(Samples.scope(report())).get(0).facts())
                .contains(
                        new Fact("People, as reported", "over 40"),
                        new Fact("People, as counted", "33, and 9 who facilitated: 42"));
    }

    @Test
    void tellsMinutesOfWorkApart() {
        assertThat(DayCard.others(Samples.scope(agenda())).get(0).facts())
                .contains(new Fact("Minutes", "75 in all: 45 of work, 20 to meet people, 10 of breaks"));
    }

    @Test
    void tellsWhatIsStillTalkedAbout() {
        assertThat(DayCard.others(Samples.scope(report())).get(0).suggestions())
                .extracting(DayCard.SuggestionRow::themes, DayCard.SuggestionRow::answer)
                .containsExactly(tuple("loss", "Still consulting, until 30 April 2022"), tuple("", "No answer yet"));
    }

    @Test
    void belongsToItsCohort() {
        Agenda ofCohort = agenda().withCohort(COHORT.id());

        assertThat(DayCard.of(COHORT, Samples.scope(COHORT, ofCohort, report())))
                .hasSize(1);
        assertThat(DayCard.others(Samples.scope(COHORT, ofCohort, report()))).isEmpty();
    }

    @Test
    void standsByItselfWithoutACohort() {
        assertThat(Page.of(Samples.scope(agenda(), report())).days()).hasSize(1);
    }

    private static Agenda agenda() {
        return Agenda.builder()
                .id(AgendaId.of("kick-off"))
                .title(Text.of("Kick-off day"))
                .date(DAY)
                .slots(List.of(
                        AgendaSlot.of(LocalTime.of(10, 0), 45, SlotKind.DISCUSSION),
                        AgendaSlot.of(LocalTime.of(10, 45), 10, SlotKind.BREAK),
                        AgendaSlot.of(LocalTime.of(10, 55), 20, SlotKind.NETWORKING)))
                .build();
    }

    private static WorkshopReport report() {
        return WorkshopReport.builder()
                .id(WorkshopReportId.of("kick-off"))
                .title(Text.of("Kick-off day"))
                .date(DAY)
                .agenda(AgendaId.of("kick-off"))
                .people(Qualified.parse("over 40"))
                .facilitators(Qualified.exactly(9))
                .addDelegations(Delegation.of(PlaceId.of("inverclyde"), 30), Delegation.of(Samples.PLACE, 3))
                .addSuggestions(
                        Suggestion.of(Text.of("An evening a month"), ThemeId.of("loss"))
                                .withAnswer(new SuggestionAnswer(
                                        AnswerKind.STILL_CONSULTING,
                                        Optional.of(LocalDate.of(2022, 4, 30)),
                                        Optional.empty())),
                        Suggestion.of(Text.of("A list of drivers")))
                .build();
    }
}
