package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.course.CohortId;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;
import org.kith.plugins.tables.AttendanceCsv;

/** A sheet goes out as a table, and comes back. */
class AttendanceProperties {

    private static final ImportMapping MAPPING = ImportMapping.builder()
            .id(ImportMappingId.of("own-attendance"))
            .title(Text.of("Attendance, as it was exported"))
            .target(ImportTarget.elements("attendance-sheet", "sheet", Pointer.parse("/marks")))
            .matrix(ImportMatrix.of(Pointer.parse("/person"), Pointer.parse("/session")))
            .delimiter(Delimiter.COMMA)
            .addFields(field("/person", "person"))
            .addFields(field("/presence", "*"))
            .addFields(field("/minutes", "* minutes"))
            .addIgnored("sheet", "personName", "standing", "attended", "missed", "ahead", "sharePercent", "kept")
            .addIgnored("inReach", "mayStillMiss")
            .build();

    private static final Importer IMPORTER = Tables.importer(MAPPING);

    @Property(tries = 200)
    void aSheetThatWasWrittenComesBack(@ForAll("sheets") AttendanceSheet sheet) throws IOException {
        Dossier blank = Dossier.of(sheet.withMarks(List.of()));

        Imported imported = IMPORTER.read(blank, "attendance.csv", written(sheet));

        assertThat(imported.dossier().all(AttendanceSheet.TYPE)).containsExactly(sheet);
        assertThat(imported.report().count(RowResult.REFUSED)).isZero();
    }

    @Property(tries = 100)
    void aSheetThatWasWrittenChangesNothing(@ForAll("sheets") AttendanceSheet sheet) throws IOException {
        Dossier same = Dossier.of(sheet);

        assertThat(IMPORTER.read(same, "attendance.csv", written(sheet)).dossier())
                .isSameAs(same);
    }

    @Property(tries = 200)
    void anythingElseIsReadOrRefusedRowByRow(@ForAll("scraps") List<String> scraps) {
        Dossier blank = Dossier.of(sheet(List.of()));
        byte[] csv = ("person,1,2,1 minutes\n" + String.join("", scraps)).getBytes(UTF_8);

        Imported imported = IMPORTER.read(blank, "attendance.csv", csv);

        boolean refused = imported.report().count(RowResult.REFUSED) > 0;
        assertThat(imported.report().findings().hasErrors()).isEqualTo(refused);
        assertThat(imported.report().count(RowResult.NEW) > 0).isEqualTo(imported.dossier() != blank);
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "a", "b", "present", "absent", "late", "45", ",", ",", ",", "\n", "\r\n", "\"", " ", "\uFFFD")
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<AttendanceSheet> sheets() {
        Arbitrary<PersonRef> people =
                Arbitraries.of("a", "b", "c", "d-4", "7", "x_y").map(PersonRef::of);
        Arbitrary<AttendanceMark> marks = Combinators.combine(
                        people,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Presence.class),
                        Arbitraries.integers().between(0, 1_440).optional(0.3))
                .as((person, session, presence, minutes) ->
                        AttendanceMark.of(person, session, presence).withMinutes(minutes));
        return marks.list()
                .ofMaxSize(40)
                .uniqueElements(mark -> List.of(mark.person(), mark.session()))
                .map(AttendanceProperties::sheet);
    }

    private static AttendanceSheet sheet(List<AttendanceMark> marks) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("sheet"))
                .cohort(CohortId.of("cohort"))
                .held(6)
                .marks(marks.stream()
                        .sorted(Comparator.comparing(
                                        (AttendanceMark mark) -> mark.person().value())
                                .thenComparing(AttendanceMark::session))
                        .toList())
                .build();
    }

    private static byte[] written(AttendanceSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = ExportContext.of(Audience.TEAM, LocalDate.of(2022, 3, 14))
                .withOptions(Options.none().with("cohort", "cohort"));
        new AttendanceCsv().write(Redacted.of(Dossier.of(sheet), context.audience()), context, out);
        return out.toByteArray();
    }

    private static FieldMapping field(String pointer, String column) {
        return FieldMapping.builder()
                .field(Pointer.parse(pointer))
                .column(column)
                .build();
    }
}
