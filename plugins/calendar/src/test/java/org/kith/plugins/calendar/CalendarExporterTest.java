package org.kith.plugins.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.ICalVersion;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.plugins.testkit.ExporterContract;

class CalendarExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new CalendarExporter();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.cohort(), Samples.course(), Samples.place(), Samples.plan());
    }

    @Override
    public ExportContext context() {
        return Export.WITH_ACTIONS;
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(dossier(), context());

        Golden.check("calendar.ics", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    /** Without tasks: biweekly takes IN-PROGRESS for the word that RFC 5545 spells IN-PROCESS. */
    @Test
    void isValidForTheLibraryThatReadsIt() throws IOException {
        ValidationWarnings warnings =
                Export.of(dossier(), Export.CONTEXT).read().validate(ICalVersion.V2_0);

        assertThat(warnings).isEmpty();
    }

    @Nested
    class Events {

        @Test
        void areThereForEachSession() throws IOException {
            List<VEvent> events = Export.of(dossier(), Export.CONTEXT).read().getEvents();

            assertThat(events)
                    .extracting(
                            event -> event.getUid().getValue(),
                            event -> event.getDateStart().getValue().toInstant())
                    .containsExactly(
                            tuple("birmingham-2022.1@kith", Instant.parse("2022-01-04T15:30:00Z")),
                            tuple("birmingham-2022.2@kith", Instant.parse("2022-01-11T15:30:00Z")),
                            tuple("birmingham-2022.3@kith", Instant.parse("2022-01-18T15:30:00Z")),
                            tuple("birmingham-2022.4@kith", Instant.parse("2022-02-01T15:30:00Z")),
                            tuple("birmingham-2022.5@kith", Instant.parse("2022-02-08T15:30:00Z")),
                            tuple("birmingham-2022.6@kith", Instant.parse("2022-02-15T15:30:00Z")));
            assertThat(events)
                    .allSatisfy(
                            event -> assertThat(event.getDateEnd().getValue().getTime()
                                            - event.getDateStart().getValue().getTime())
                                    .isEqualTo(90 * 60_000));
        }

        @Test
        void sayWhatAndWhere() throws IOException {
            VEvent first =
                    Export.of(dossier(), Export.CONTEXT).read().getEvents().get(0);

            assertThat(first.getSummary().getValue().lines())
                    .containsExactly(
                            "Foundation course (1/6): Trauer, Ärger und Übermut – größere Gefühle in kleinen Gruppen 🌱🌿🌳"
                                    + " teilen",
                            "zu zweit");
            assertThat(first.getDescription().getValue()).isEqualTo("Birmingham 2022");
            assertThat(first.getLocation().getValue()).isEqualTo("Birmingham; the city, not the airport");
        }

        @Test
        void doWithoutATopicThatIsNotKnown() throws IOException {
            VEvent second =
                    Export.of(dossier(), Export.CONTEXT).read().getEvents().get(1);

            assertThat(second.getSummary().getValue()).isEqualTo("Foundation course (2/6)");
        }

        @Test
        void carryTheStampOfTheContext() throws IOException {
            assertThat(Export.of(dossier(), Export.CONTEXT).read().getEvents())
                    .allSatisfy(event -> assertThat(
                                    event.getDateTimeStamp().getValue().toInstant())
                            .isEqualTo(Instant.parse("2022-03-14T00:00:00Z")));
        }

        @Test
        void loseControlCharactersThatACalendarCannotHold() throws IOException {
            Export export = Export.of(Samples.cohort().withTitle(Text.of("a\u0000b\u001bc\td")), Samples.course());

            assertThat(export.read().getEvents().get(0).getDescription().getValue())
                    .isEqualTo("a b c\td");
        }
    }

    @Nested
    class OnTheDayTheClocksChange {

        private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

        @Test
        void aTimeThatTheySkipIsTakenLater() throws IOException {
            Export export = Export.of(Samples.once("gap", ZURICH, LocalDateTime.of(2022, 3, 27, 2, 30), 60));

            assertThat(export.unfolded())
                    .contains("DTSTART;TZID=Europe/Zurich:20220327T033000", "DTEND;TZID=Europe/Zurich:20220327T043000");
        }

        @Test
        void ofATimeThatTheyShowTwiceTheFirstIsMeant() throws IOException {
            Export export = Export.of(Samples.once("overlap", ZURICH, LocalDateTime.of(2022, 10, 30, 2, 30), 15));

            assertThat(export.unfolded()).contains("DTSTART;TZID=Europe/Zurich:20221030T023000");
            assertThat(export.read()
                            .getEvents()
                            .get(0)
                            .getDateStart()
                            .getValue()
                            .toInstant())
                    .isEqualTo(Instant.parse("2022-10-30T00:30:00Z"));
        }

        @Test
        void anEndThatTheyShowForTheSecondTimeIsInUtc() throws IOException {
            Export export = Export.of(Samples.once("overlap", ZURICH, LocalDateTime.of(2022, 10, 30, 2, 30), 60));

            assertThat(export.unfolded())
                    .contains("DTSTART;TZID=Europe/Zurich:20221030T023000", "DTEND:20221030T013000Z");
        }
    }

    @Nested
    class Tasks {

        @Test
        void areThereOnRequestOnly() throws IOException {
            assertThat(Export.of(dossier(), Export.CONTEXT).read().getTodos()).isEmpty();
        }

        @Test
        void areThereForEachAction() throws IOException {
            assertThat(Export.of(dossier(), Export.WITH_ACTIONS).unfolded())
                    .contains("UID:birmingham-2022/invite@kith", "DUE;VALUE=DATE:20220630", "DUE;VALUE=DATE:20220131");
            assertThat(Export.of(dossier(), Export.WITH_ACTIONS).read().getTodos())
                    .hasSize(4);
        }

        @Test
        void sayHowFarTheyAre() throws IOException {
            assertThat(Export.of(dossier(), Export.WITH_ACTIONS).read().getTodos())
                    .extracting(
                            task -> task.getSummary().getValue(),
                            task -> task.getStatus().getValue())
                    .containsExactly(
                            tuple("To invite", "IN-PROCESS"),
                            tuple("To listen", "NEEDS-ACTION"),
                            tuple("To ask", "COMPLETED"),
                            tuple("To stop", "CANCELLED"));
        }
    }

    @Nested
    class BadData {

        @Test
        void aCourseAndAPlaceThatAreNotThereAreReported() throws IOException {
            Export export = Export.of(Samples.cohort());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::severity)
                    .containsExactly(
                            tuple("calendar.missing-document", "/course", Severity.WARNING),
                            tuple("calendar.missing-document", "/place", Severity.WARNING));
            assertThat(export.read().getEvents())
                    .hasSize(6)
                    .allSatisfy(
                            event -> assertThat(event.getSummary().getValue()).startsWith("Birmingham 2022 ("))
                    .allSatisfy(event -> assertThat(event.getLocation()).isNull());
        }

        @Test
        void aSessionInAYearThatCannotBeWrittenIsReported() throws IOException {
            Cohort late = Samples.once("late", ZoneId.of("UTC"), LocalDateTime.of(9999, 12, 31, 23, 30), 60);
            Export export = Export.of(late, Samples.course(), Samples.place());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.document().orElse(""), Finding::arguments)
                    .containsExactly(
                            tuple("calendar.year-out-of-range", "cohort/late", List.of("1", "10000")),
                            tuple("calendar.empty", "", List.of()));
            assertThat(export.read().getEvents()).isEmpty();
        }

        @Test
        void anEmptyCalendarStillHasAComponentAndSaysSo() throws IOException {
            ExportContext context =
                    ExportContext.of(Audience.PUBLIC, LocalDate.of(2022, 3, 14)).withZone(ZoneId.of("Asia/Tokyo"));
            Export export = Export.of(Dossier.EMPTY, context);

            assertThat(export.findings()).extracting(Finding::code).containsExactly("calendar.empty");
            assertThat(export.unfolded()).contains("BEGIN:VTIMEZONE", "TZID:Asia/Tokyo");
        }
    }

    @Test
    void foldsTextsByOctets() throws IOException {
        for (String line : Export.of(dossier(), context()).text().lines().toList()) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }
}
