package org.kith.plugins.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.Presence;
import org.kith.plugins.tables.imports.Delimiter;
import org.kith.plugins.tables.imports.FieldMapping;
import org.kith.plugins.tables.imports.ImportMapping;
import org.kith.plugins.tables.imports.ImportMappingId;
import org.kith.plugins.tables.imports.ImportMatrix;
import org.kith.plugins.tables.imports.ImportTarget;
import org.kith.plugins.tables.imports.Imported;
import org.kith.plugins.tables.imports.Importer;

/** A blank sheet is written, filled in by hand, and read back. */
class FilledSheetTest {

    private static final Kith KITH = Kith.load();

    private static final ImportMapping MAPPING = ImportMapping.builder()
            .id(ImportMappingId.of("attendance"))
            .title(Text.of("Attendance"))
            .target(ImportTarget.elements("attendance-sheet", "zuerich-2022", Pointer.parse("/marks")))
            .matrix(ImportMatrix.of(Pointer.parse("/person"), Pointer.parse("/session")))
            .delimiter(Delimiter.COMMA)
            .addFields(field("/person", "person"))
            .addFields(field("/presence", "*"))
            .addFields(field("/minutes", "* minutes"))
            .addIgnored("cohort", "sheet", "personName", "standing", "attended", "missed", "toMakeUp", "ahead")
            .addIgnored("sharePercent", "kept", "inReach", "mayStillMiss")
            .build();

    private static final Dossier BLANK = Dossier.of(
            Samples.cohort(),
            Samples.course(),
            Enrolled.policy().build(),
            Enrolled.log(),
            Enrolled.sheet().withMarks(List.of()));

    @Test
    void becomesMarksOfThoseWhoAreEnrolled() throws IOException {
        Imported imported = read(blank().replace("anna,,enrolled,,,,,,", "anna,,enrolled,present,absent,,,45,"));

        assertThat(imported.dossier().all(AttendanceSheet.TYPE).get(0).marks())
                .containsExactly(
                        AttendanceMark.of(Enrolled.ANNA, 1, Presence.PRESENT),
                        AttendanceMark.of(Enrolled.ANNA, 2, Presence.ABSENT).withMinutes(45));
        assertThat(imported.report().findings()).isEmpty();
    }

    @Test
    void isCheckedAgainstTheLogAndTheScheduleAfterwards() throws IOException {
        String filled = "person,1,7\ndan,present,\nanna,,absent\n";

        Imported imported = read(filled);

        assertThat(KITH.check(imported.dossier(), LocalDate.of(2022, 4, 1)))
                .filteredOn(finding -> finding.document()
                        .filter("attendance-sheet/zuerich-2022"::equals)
                        .isPresent())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("enrolment.mark-without-enrolment", "attendance.no-such-session");
    }

    private static String blank() throws IOException {
        return Export.of(
                        new AttendanceCsv(),
                        Samples.cohort(),
                        Enrolled.policy().build(),
                        Enrolled.log(),
                        Enrolled.sheet().withMarks(List.of()))
                .text();
    }

    private static Imported read(String csv) {
        Importer importer = Importer.of(MAPPING, KITH.documentTypes()).orElseThrow();
        return importer.read(BLANK, "attendance.csv", csv.getBytes(UTF_8));
    }

    private static FieldMapping field(String pointer, String column) {
        return FieldMapping.builder()
                .field(Pointer.parse(pointer))
                .column(column)
                .build();
    }
}
