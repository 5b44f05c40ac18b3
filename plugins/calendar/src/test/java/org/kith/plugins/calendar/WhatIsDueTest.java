package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.DueListId;
import org.kith.core.dossier.Entry;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;
import org.kith.plugins.testkit.ExporterContract;

/** The calendar of what is due. */
class WhatIsDueTest implements ExporterContract {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final Body SCHOOL =
            Body.builder().id(BodyId.of("school")).name(Text.of("Hill School")).build();

    @Override
    public Exporter exporter() {
        return new CalendarExporter();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(
                list(policy().build(), policy().kind(DueKind.of("event")).build()), SCHOOL);
    }

    @Override
    public ExportContext context() {
        return as(DueForm.TASKS);
    }

    @Nested
    class Tasks {

        @Test
        void sayWhatIsDueWhenAndFromWhom() throws IOException {
            assertThat(Export.of(Dossier.of(list(policy().build()), SCHOOL), context())
                            .unfolded())
                    .containsSubsequence(
                            "BEGIN:VTODO",
                            "UID:programme/village#policy-review:schools/school@kith",
                            "DTSTAMP:20220314T000000Z",
                            "DTSTART;VALUE=DATE:20220301",
                            "DUE;VALUE=DATE:20220501",
                            "STATUS:NEEDS-ACTION",
                            "CATEGORIES:policy-review",
                            "SUMMARY:Policy review: Schools are ready\\, too",
                            "DESCRIPTION:Hill School\\, head",
                            "END:VTODO");
        }

        @Test
        void doNotBeginOnTheDayOnWhichTheyAreDue() throws IOException {
            Due atOnce = policy().opens(LocalDate.of(2022, 5, 1)).build();

            assertThat(Export.of(Dossier.of(list(atOnce), SCHOOL), context()).text())
                    .doesNotContain("DTSTART;VALUE=DATE");
        }

        @Test
        void areValidForTheLibraryThatReadsThem() throws IOException {
            assertThat(Export.of(dossier(), context()).read().validate(ICalVersion.V2_0))
                    .isEmpty();
        }

        @Test
        void areTwoWhereTwoAreDueOnOneDay() throws IOException {
            assertThat(Export.of(dossier(), context()).read().getTodos())
                    .extracting(todo -> todo.getUid().getValue())
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }

        @Test
        void areTwoEvenIfAModelSaysTheSameTwice() throws IOException {
            assertThat(Export.of(Dossier.of(list(policy().build(), policy().build()), SCHOOL), context())
                            .read()
                            .getTodos())
                    .extracting(todo -> todo.getUid().getValue())
                    .containsExactly(
                            "programme/village#policy-review:schools/school@kith",
                            "programme/village#policy-review:schools/school#2@kith");
        }

        @Test
        void leaveOutActionsThatAreThereAsActions() throws IOException {
            Due action = policy().kind(DueKind.ACTION)
                    .document(Samples.plan().address())
                    .build();
            Dossier dossier = Dossier.of(list(action), Samples.plan(), SCHOOL);

            assertThat(Export.of(dossier, options("actions", "true", "due", "tasks"))
                            .read()
                            .getTodos())
                    .hasSize(4)
                    .extracting(VTodo::getCategories)
                    .containsOnly(List.of());
            assertThat(Export.of(dossier, context()).read().getTodos()).hasSize(1);
        }
    }

    @Nested
    class Days {

        @Test
        void areEventsThatLeaveTheDayFree() throws IOException {
            Export export = Export.of(dossier(), as(DueForm.DAYS));

            assertThat(export.unfolded()).contains("DTSTART;VALUE=DATE:20220501", "TRANSP:TRANSPARENT");
            assertThat(export.read().getTodos()).isEmpty();
            assertThat(export.read().validate(ICalVersion.V2_0)).isEmpty();
        }

        @Test
        void haveTheNamesOfTheTasks() throws IOException {
            assertThat(Export.of(dossier(), as(DueForm.DAYS)).read().getEvents())
                    .extracting(event -> event.getUid().getValue())
                    .containsExactlyElementsOf(Export.of(dossier(), as(DueForm.TASKS)).read().getTodos().stream()
                            .map(todo -> todo.getUid().getValue())
                            .toList());
        }
    }

    @Nested
    class Names {

        @Test
        void stayWhenTheDayMoves() throws IOException {
            Due moved = policy().by(LocalDate.of(2022, 6, 3)).build();

            assertThat(dayByName(list(moved).withAsOf(DAY.plusDays(20))))
                    .isEqualTo(tuple("programme/village#policy-review:schools/school@kith", "20220603"));
            assertThat(dayByName(list(policy().build())))
                    .isEqualTo(tuple("programme/village#policy-review:schools/school@kith", "20220501"));
        }

        @Test
        void haveTheRevisionOfTheDocument() throws IOException {
            Dossier revised = Dossier.of(list(onPlan().build()))
                    .plus(Entry.of(Samples.plan()).withRevision(7));

            assertThat(Export.of(revised, as(DueForm.DAYS)).unfolded()).contains("SEQUENCE:7");
        }

        private static Due.Builder onPlan() {
            return Due.builder()
                    .kind(DueKind.REVIEW)
                    .by(DAY)
                    .document(Samples.plan().address())
                    .pointer(Pointer.parse("/period"))
                    .title(Text.of("Plan"));
        }

        private static Tuple dayByName(DueList list) throws IOException {
            VEvent day = Export.of(Dossier.of(list, SCHOOL), as(DueForm.DAYS))
                    .read()
                    .getEvents()
                    .get(0);
            return tuple(
                    day.getUid().getValue(),
                    day.getDateStart().getValue().getRawComponents().toString(false, false));
        }
    }

    @Nested
    class Lists {

        @Test
        void countByTheirDayAndOnlyTheNewestDoes() throws IOException {
            DueList before = list(policy().by(DAY.minusDays(9)).build())
                    .withId(DueListId.of("before"))
                    .withAsOf(DAY.minusDays(30));

            assertThat(Export.of(Dossier.of(before, list(policy().build()), SCHOOL), context())
                            .unfolded())
                    .contains("DUE;VALUE=DATE:20220501")
                    .doesNotContain("DUE;VALUE=DATE:20220305");
        }

        @Test
        void areNotInACalendarUnlessItIsAskedFor() throws IOException {
            assertThat(Export.of(dossier(), Export.CONTEXT).text()).doesNotContain("VTODO", "Hill School");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "PARTNERS", "SELF", "RESEARCH"})
        void areNotForThoseBelowTheTeam(Audience audience) throws IOException {
            assertThat(Export.of(dossier(), context().withAudience(audience)).text())
                    .doesNotContain("VTODO", "schools", "Hill School");
        }

        @Test
        void mayBeAlone() throws IOException {
            Dossier all = Dossier.of(list(policy().build()), SCHOOL, Samples.cohort());

            assertThat(Export.of(all, options("sessions", "false", "due", "tasks"))
                            .read()
                            .getEvents())
                    .isEmpty();
        }
    }

    @Nested
    class BadData {

        @Test
        void aBodyAndATeamThatAreNotThereAreReportedAndShownByTheirIds() throws IOException {
            Export export = Export.of(
                    Dossier.of(list(policy().team(TeamId.of("steering")).build())), context());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(
                            tuple("calendar.missing-document", "/items/0/owner"),
                            tuple("calendar.missing-document", "/items/0/team"));
            assertThat(export.unfolded()).contains("DESCRIPTION:school\\, head\\, steering");
        }

        @Test
        void aYearThatCannotBeWrittenIsReported() throws IOException {
            LocalDate far = LocalDate.of(10_000, 1, 1);
            DueList list = list().withUntil(far).withItems(policy().by(far).build());
            Export export = Export.of(Dossier.of(list), context());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("calendar.due-out-of-range", "/items/0/by"), tuple("calendar.empty", ""));
        }

        @Test
        void aDocumentThatIsNamedInAnotherWayHasNoRevision() throws IOException {
            Due odd = policy().document("village").build();

            assertThat(Export.of(Dossier.of(list(odd), SCHOOL), context()).unfolded())
                    .contains("UID:village#policy-review:schools/school@kith")
                    .noneMatch(line -> line.startsWith("SEQUENCE"));
        }

        @Test
        void controlCharactersAreLost() throws IOException {
            Due odd = policy().title(Text.of("a\u0000b\u001bc")).build();

            assertThat(Export.of(Dossier.of(list(odd), SCHOOL), context()).unfolded())
                    .contains("SUMMARY:Policy review: a b c");
        }
    }

    private static ExportContext as(DueForm form) {
        return options("due", form == DueForm.TASKS ? "tasks" : "days");
    }

    private static ExportContext options(String... namesAndValues) {
        Options options = Options.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options = options.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Export.CONTEXT.withOptions(options);
    }

    private static DueList list(Due... items) {
        return DueList.builder()
                .id(DueListId.of("due-2022-03-14"))
                .asOf(DAY)
                .until(DAY.plusDays(90))
                .addItems(items)
                .build();
    }

    private static Due.Builder policy() {
        return Due.builder()
                .kind(DueKind.of("policy-review"))
                .by(LocalDate.of(2022, 5, 1))
                .opens(LocalDate.of(2022, 3, 1))
                .document("programme/village")
                .pointer(Pointer.parse("/charter"))
                .subject("schools/school")
                .title(Text.of("Schools are ready, too"))
                .owner(BodyId.of("school"))
                .role(Text.of("head"));
    }
}
