package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Money;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.TrackId;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Terms;
import org.kith.course.enrolment.TrackChoice;
import org.kith.plugins.testkit.ExporterContract;

class EnrolmentsCsvTest implements ExporterContract {

    private static final String HEADER =
            "log,cohort,person,personName,place,sector,standing,position,priority,since,offeredUntil,notOffered,track,"
                    + "fee,enrolledAt,otherCohort\r\n";

    @Override
    public Exporter exporter() {
        return new EnrolmentsCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Enrolled.policy().build(), Enrolled.log());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Enrolled.policy().build(), Enrolled.log());

        Golden.check("enrolments.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"TEAM", "STEERING"},
            mode = EnumSource.Mode.EXCLUDE)
    void isAHeaderForThoseBelowTheTeam(Audience audience) throws IOException {
        assertThat(written(audience)).isEqualTo(HEADER);
    }

    @Test
    void namesPeopleForTheTeamAsTheHostTells() throws IOException {
        assertThat(written(Audience.TEAM))
                .contains(",anna,'=cmd|x!A1,,,enrolled,")
                .contains(",bo,,,,enrolled,");
    }

    @Test
    void saysNothingAboutAMomentBeforeTheLastEvent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext early = ExportContext.of(Audience.STEERING, LocalDate.of(2022, 1, 1));

        exporter().write(Redacted.of(dossier(), Audience.STEERING), early, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("enrolment.no-seat")
                .doesNotContain("enrolment.out-of-order");
    }

    @Nested
    class LaterTracks {

        @Test
        void haveTheirFeeAndTheMomentOfTheEnrolment() throws IOException {
            Terms diploma = Terms.builder()
                    .track(TrackId.of("diploma"))
                    .fee(Money.parse("CHF 350.00"))
                    .chosenAfter(Enrolled.TRACK)
                    .build();
            List<Event> events = new ArrayList<>(Enrolled.log().events());
            events.add(new Event.TrackChosen(
                    Enrolled.ANNA,
                    new TrackChoice(diploma, Optional.of(Money.parse("CHF 50.00"))),
                    Instant.parse("2022-02-01T00:00:00Z")));

            String before = Export.of(exporter(), Enrolled.policy().build(), Enrolled.log())
                    .text();
            String after = Export.of(exporter(), Enrolled.policy().build(), Enrolled.log(events))
                    .text();

            assertThat(row(after, "anna"))
                    .isEqualTo(row(before, "anna").replace("with-certificate,CHF 300.00", "diploma,CHF 350.00"))
                    .contains(",diploma,CHF 350.00,2022-01-10T");
            assertThat(row(after, "bo")).isEqualTo(row(before, "bo"));
        }

        private static String row(String table, String person) {
            return table.lines()
                    .filter(line -> line.contains("," + person + ","))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Logs {

        @Test
        void withEventsThatCannotHaveHappenedAreWrittenWithoutThem() throws IOException {
            List<Event> events = new ArrayList<>(Enrolled.log().events());
            Instant early = Instant.parse("2021-01-01T00:00:00Z");
            events.add(new Event.Moved(Enrolled.DAN, Move.ACCEPT, Instant.parse("2022-02-01T00:00:00Z")));
            events.add(new Event.Enrolled(
                    Enrolled.ANNA, Enrolled.policy().build().terms().get(0), early));

            Export export = Export.of(exporter(), Enrolled.policy().build(), Enrolled.log(events));

            assertThat(export.text())
                    .isEqualTo(Export.of(exporter(), Enrolled.policy().build(), Enrolled.log())
                            .text());
            assertThat(export.findings())
                    .extracting(
                            Finding::severity,
                            Finding::code,
                            finding -> finding.pointer().toString(),
                            finding -> finding.arguments().get(0))
                    .containsExactly(tuple(Severity.WARNING, "table.events-left-out", "/events", "2"));
        }

        @Test
        void withoutTheirPolicyAreReported() throws IOException {
            Export export = Export.of(exporter(), Enrolled.log());

            assertThat(export.text()).isEqualTo(HEADER);
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("table.missing-document", "/policy"));
        }

        @Test
        void withoutEventsHaveNoRows() throws IOException {
            EnrolmentLog empty = Enrolled.log(List.of());

            assertThat(Export.of(exporter(), Enrolled.policy().build(), empty).text())
                    .isEqualTo(HEADER);
        }
    }

    private String written(Audience audience) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter()
                .write(
                        Redacted.of(dossier(), audience),
                        Export.CONTEXT
                                .withAudience(audience)
                                .withDirectory(person ->
                                        Optional.of("=cmd|x!A1").filter(name -> person.equals(Enrolled.ANNA))),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
