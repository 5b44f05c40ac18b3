package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Deviation;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;
import org.kith.plugins.testkit.ExporterContract;

class AttendanceCsvTest implements ExporterContract {

    private static final Document POLICY = Enrolled.policy().build();

    @Override
    public Exporter exporter() {
        return new AttendanceCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.cohort(), POLICY, Enrolled.log(), Enrolled.sheet());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.cohort(), POLICY, Enrolled.log(), Enrolled.sheet());

        Golden.check("attendance.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"TEAM", "STEERING"},
            mode = EnumSource.Mode.EXCLUDE)
    void isAHeaderForThoseBelowTheTeam(Audience audience) throws IOException {
        assertThat(written(Options.none(), audience).text())
                .isEqualTo(
                        "cohort,sheet,person,personName,standing,attended,missed,toMakeUp,ahead,sharePercent,kept,inReach,"
                                + "mayStillMiss\r\n");
    }

    @Test
    void namesPeopleForTheTeamAsTheHostTells() throws IOException {
        assertThat(written(Options.none(), Audience.TEAM).text()).contains(",anna,\"'@Anna, or \"\"An\"\"\",enrolled,");
    }

    @Nested
    class BlankSheets {

        @Test
        void haveARowForEverybodyWhoIsEnrolled() throws IOException {
            Export export = Export.of(exporter(), Samples.cohort(), POLICY, Enrolled.log());

            assertThat(export.text())
                    .isEqualTo("cohort,sheet,person,personName,standing,1,2,3,1 minutes,2 minutes,3 minutes,attended,"
                            + "missed,toMakeUp,ahead,sharePercent,kept,inReach,mayStillMiss\r\n"
                            + "zuerich-2022,,anna,,enrolled,,,,,,,0,0,0,3,,false,true,1\r\n"
                            + "zuerich-2022,,bo,,enrolled,,,,,,,0,0,0,3,,false,true,1\r\n");
        }

        @Test
        void keepTheNumbersOfSessionsWhereOneIsCalledOff() throws IOException {
            Cohort cohort = Samples.cohort(Deviation.CalledOff.of(2, Text.of("Snow")));

            assertThat(Export.of(exporter(), cohort, POLICY, Enrolled.log()).text())
                    .contains("standing,1,2,3,1 minutes,2 minutes,3 minutes,attended")
                    .contains("zuerich-2022,,anna,,enrolled,,,,,,,0,0,0,2,");
        }
    }

    @Nested
    class Sheets {

        @Test
        void withoutALogHaveARowForEverybodyWithAMark() throws IOException {
            AttendanceSheet sheet = sheet("bern").withMarks(AttendanceMark.of(Enrolled.CARA, 2, Presence.EXCUSED));

            assertThat(Export.of(exporter(), Samples.cohort(), sheet).text())
                    .isEqualTo(
                            "cohort,sheet,person,personName,standing,1,2,3,attended,missed,toMakeUp,ahead,sharePercent,kept,"
                                    + "inReach,mayStillMiss\r\n"
                                    + "zuerich-2022,bern,cara,,none,,excused,,0,1,1,1,0.0,,,\r\n");
        }

        @Test
        void loseNoMarkOfASessionThatIsNotInTheSchedule() throws IOException {
            AttendanceSheet sheet = sheet("bern").withMarks(AttendanceMark.of(Enrolled.CARA, 5, Presence.PRESENT));

            assertThat(Export.of(exporter(), Samples.cohort(), sheet).text())
                    .contains("standing,1,2,3,4,5,attended")
                    .contains("bern,cara,,none,,,,,present,0,2,0,1,");
        }

        @Test
        void countASessionThatWasMovedBehindLaterOnesAsAhead() throws IOException {
            AttendanceSheet sheet = sheet("bern").withMarks(AttendanceMark.of(Enrolled.CARA, 2, Presence.PRESENT));

            assertThat(Export.of(exporter(), Samples.cohort(), sheet).text())
                    .contains("bern,cara,,none,,present,,1,1,0,1,");
            assertThat(Export.of(exporter(), Samples.cohort(), sheet.withPostponed(1))
                            .text())
                    .contains("bern,cara,,none,,present,,1,0,0,2,");
        }

        @Test
        void keepTheNumbersOfSessionsWhereOneIsCalledOff() throws IOException {
            Cohort cohort = Samples.cohort(Deviation.CalledOff.of(2, Text.of("Snow")));
            AttendanceSheet sheet = sheet("bern").withMarks(AttendanceMark.of(Enrolled.CARA, 3, Presence.PRESENT));

            assertThat(Export.of(exporter(), cohort, sheet).text())
                    .contains("standing,1,2,3,attended")
                    .contains("bern,cara,,none,,,present,0,1,0,1,");
        }

        @Test
        void ofACohortThatIsNotThereAreWrittenWithoutSums() throws IOException {
            Export export = Export.of(exporter(), Enrolled.sheet());

            assertThat(export.text()).contains("zuerich-2022,zuerich-2022,anna,,none,present,present,,30,,,,,,,,\r\n");
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("table.missing-document", "/cohort"));
        }

        @Test
        void ofOneCohortAreAllThere() throws IOException {
            AttendanceSheet one = sheet("b").withMarks(AttendanceMark.of(Enrolled.CARA, 1, Presence.PRESENT));
            AttendanceSheet other = sheet("a").withMarks(AttendanceMark.of(Enrolled.DAN, 1, Presence.ABSENT));

            assertThat(Export.of(exporter(), Samples.cohort(), one, other).text())
                    .containsSubsequence("zuerich-2022,a,dan", "zuerich-2022,b,cara");
        }
    }

    @Nested
    class OneCohort {

        @Test
        void hasNoColumnForIt() throws IOException {
            Export export = written(Options.none().with("cohort", "zuerich-2022"), Audience.TEAM);

            assertThat(export.text()).startsWith("sheet,person,personName,standing,1,2,3,");
            assertThat(export.findings()).isEqualTo(Findings.NONE);
        }

        @Test
        void isRefusedIfItIsNotThere() throws IOException {
            Export export = written(Options.none().with("cohort", "bern"), Audience.TEAM);

            assertThat(export.findings())
                    .extracting(Finding::severity, Finding::code)
                    .containsExactly(tuple(Severity.ERROR, "table.unknown-cohort"));
        }

        @Test
        void isAHeaderForThoseWhoMayOnlySeeTheCohort() throws IOException {
            Export export = written(Options.none().with("cohort", "zuerich-2022"), Audience.PUBLIC);

            assertThat(export.text().lines()).hasSize(1);
            assertThat(export.findings()).isEqualTo(Findings.NONE);
        }
    }

    private static AttendanceSheet sheet(String id) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of(id))
                .cohort(CohortId.of("zuerich-2022"))
                .held(2)
                .build();
    }

    private Export written(Options options, Audience audience) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = Export.CONTEXT
                .withAudience(audience)
                .withOptions(options)
                .withDirectory(person -> Optional.of("@Anna, or \"An\"").filter(name -> person.equals(Enrolled.ANNA)));
        Findings findings = exporter().write(Redacted.of(dossier(), audience), context, out);
        return new Export(out.toString(StandardCharsets.UTF_8), findings);
    }
}
