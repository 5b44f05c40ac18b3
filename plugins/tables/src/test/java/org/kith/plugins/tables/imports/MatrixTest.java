package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.course.CohortId;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;

/** Tables in which each cell is a thing of its own, such as attendance. */
class MatrixTest {

    private static final PersonRef ANNA = PersonRef.of("anna");
    private static final PersonRef BO = PersonRef.of("bo");
    private static final String TITLES = "person,1,2,1 minutes";

    /** Words as in our own export, with minutes in columns of their own. */
    private static final ImportMapping MAPPING = mapping(
            ImportMatrix.of(Pointer.parse("/person"), Pointer.parse("/session")),
            field("/person", "person").build(),
            field("/presence", "*").addBlanks("-").build(),
            field("/minutes", "* minutes").build());

    private static final AttendanceSheet BLANK = AttendanceSheet.builder()
            .id(AttendanceSheetId.of("birmingham-2022"))
            .cohort(CohortId.of("birmingham-2022"))
            .held(6)
            .build();

    @Nested
    class Cells {

        @Test
        void becomeMarks() {
            assertThat(marks(read(BLANK, TITLES, "anna,present,absent,45", "bo,,excused,")))
                    .containsExactly(
                            AttendanceMark.of(ANNA, 1, Presence.PRESENT).withMinutes(45),
                            AttendanceMark.of(ANNA, 2, Presence.ABSENT),
                            AttendanceMark.of(BO, 2, Presence.EXCUSED));
        }

        @Test
        void areReadInTheWordsOfTheFileBelowTheDaysOfTheSessions() {
            Imported imported =
                    Tables.importer("attendance").read(Dossier.of(BLANK), "attendance.csv", Tables.csv("attendance"));

            assertThat(marks(imported))
                    .hasSize(10)
                    .contains(
                            AttendanceMark.of(PersonRef.of("p17"), 3, Presence.PRESENT)
                                    .withMinutes(60),
                            AttendanceMark.of(PersonRef.of("p17"), 4, Presence.PRESENT),
                            AttendanceMark.of(PersonRef.of("p18"), 4, Presence.MADE_UP));
            assertThat(imported.report().findings()).isEmpty();
        }

        @Test
        void thatSayNothingTakeNothingAway() {
            AttendanceMark mark = AttendanceMark.of(ANNA, 1, Presence.EXCUSED).withReason(Text.of("Ill"));
            AttendanceSheet sheet = BLANK.withMarks(mark);

            Imported imported = read(sheet, TITLES, "anna,-,,");

            assertThat(marks(imported)).containsExactly(mark);
            assertThat(imported.changed()).isEmpty();
        }

        @Test
        void changeWhatIsThereAndKeepTheRest() {
            AttendanceMark third = AttendanceMark.of(ANNA, 3, Presence.PRESENT);
            AttendanceSheet sheet = BLANK.withMarks(
                    third, AttendanceMark.of(ANNA, 1, Presence.ABSENT).withReason(Text.of("Ill")));

            assertThat(marks(read(sheet, TITLES, "anna,excused,present,")))
                    .containsExactly(
                            third,
                            AttendanceMark.of(ANNA, 1, Presence.EXCUSED).withReason(Text.of("Ill")),
                            AttendanceMark.of(ANNA, 2, Presence.PRESENT));
        }

        @Test
        void mayBeQuotedAndEndWithAnyLineEndAfterAMark() {
            byte[] csv = "\uFEFFperson,\"1\",2\r\n\"anna\",\" present \",\r\nbo,absent,\"\"\r\n".getBytes(UTF_8);

            assertThat(marks(Tables.importer(MAPPING).read(Dossier.of(BLANK), "a.csv", csv)))
                    .extracting(AttendanceMark::presence)
                    .containsExactly(Presence.PRESENT, Presence.ABSENT);
        }

        @Test
        void keepTheRevisionOfTheDocument() {
            Dossier dossier = Dossier.EMPTY.plus(Entry.of(BLANK).withRevision(3));

            Imported imported =
                    Tables.importer(MAPPING).read(dossier, "a.csv", Tables.utf8("person,1", "anna,present"));

            assertThat(imported.changed())
                    .singleElement()
                    .extracting(Entry::revision)
                    .isEqualTo(dossier.entries().iterator().next().revision());
        }
    }

    @Nested
    class Rows {

        @Test
        void haveOneResultEach() {
            AttendanceSheet sheet = BLANK.withMarks(
                    AttendanceMark.of(ANNA, 1, Presence.PRESENT), AttendanceMark.of(BO, 1, Presence.PRESENT));

            Imported imported = read(
                    sheet, TITLES, "anna,present,,", "bo,present,absent,", "cara,present,,", "dan,late,,", "eve,,,");

            assertThat(imported.report().rows())
                    .containsExactly(
                            row(2, RowResult.UNCHANGED),
                            row(3, RowResult.CHANGED),
                            row(4, RowResult.NEW),
                            row(5, RowResult.REFUSED),
                            row(6, RowResult.UNCHANGED));
            assertThat(Tables.importer(MAPPING)
                            .dryRun(
                                    Dossier.of(sheet),
                                    "test.csv",
                                    Tables.utf8(
                                            TITLES,
                                            "anna,present,,",
                                            "bo,present,absent,",
                                            "cara,present,,",
                                            "dan,late,,",
                                            "eve,,,")))
                    .isEqualTo(imported.report());
        }

        @Test
        void thatDoNotFitAreRefusedWholeAndTheOthersTaken() {
            Imported imported = read(BLANK, TITLES, "anna,present,late,", "bo,present,,");

            assertThat(marks(imported)).containsExactly(AttendanceMark.of(BO, 1, Presence.PRESENT));
            assertFindings(imported, tuple("import.cell-refused", "/fields/1"));
            assertThat(imported.report().findings().asList().get(0).arguments()).startsWith("C2", "/presence");
        }

        @Test
        void aboutTheSamePersonAreAllRefused() {
            Imported imported = read(BLANK, TITLES, "anna,present,,", "bo,present,,", "anna,,present,");

            assertThat(marks(imported)).containsExactly(AttendanceMark.of(BO, 1, Presence.PRESENT));
            assertFindings(imported, tuple("import.same-id", ""), tuple("import.same-id", ""));
        }

        @Test
        void needAPerson() {
            assertFindings(
                    read(BLANK, TITLES, ",present,,", "Anna B.,present,present,"),
                    tuple("import.value-missing", ""),
                    tuple("import.cell-refused", "/fields/0"));
        }

        @Test
        void needAPresenceBesideMinutes() {
            assertFindings(read(BLANK, TITLES, "anna,,,45"), tuple("import.value-missing", ""));
        }

        @Test
        void mustNotBeRagged() {
            assertFindings(
                    read(BLANK, TITLES, "anna,present", "bo,\"present,,"),
                    tuple("import.row-ragged", ""),
                    tuple("import.row-misquoted", ""));
        }

        @Test
        void tellOnceWhatIsWrongInEveryColumn() {
            ImportMapping withReason = MAPPING.withFields(
                    field("/person", "person").build(),
                    field("/presence", "*").build(),
                    field("/reason", "why").required(true).build());

            assertFindings(
                    read(withReason, BLANK, "person,1,2,why", "anna,absent,absent,"),
                    tuple("import.value-missing", ""));
        }
    }

    @Nested
    class Columns {

        @Test
        void thatNobodyKnowsAreReported() {
            Imported imported = read(BLANK, "person,1,Week 2,name", "anna,present,present,Anna");

            assertThat(marks(imported)).hasSize(1);
            assertFindings(
                    imported, tuple("import.column-unmapped", "/fields"), tuple("import.column-unmapped", "/fields"));
        }

        @Test
        void mayHaveTitlesThatHoldTheValue() {
            ImportMapping weeks = MAPPING.withFields(
                    field("/person", "person").build(),
                    field("/presence", "Week *").build(),
                    field("/minutes", "Week * minutes").build());

            Imported imported = read(weeks, BLANK, "person,Week 2,Week 2 minutes,Week two", "anna,present,30,");

            assertThat(marks(imported))
                    .containsExactly(
                            AttendanceMark.of(ANNA, 2, Presence.PRESENT).withMinutes(30));
            assertFindings(imported, tuple("import.column-unmapped", "/fields"));
        }

        @Test
        void mayBeThePeopleAndTheRowsTheSessions() {
            ImportMapping turned = mapping(
                    ImportMatrix.of(Pointer.parse("/session"), Pointer.parse("/person")),
                    field("/session", "session").build(),
                    field("/presence", "*").build(),
                    field("/minutes", "*-minutes").build());

            assertThat(marks(read(turned, BLANK, "session,anna,anna-minutes,bo", "1,present,45,", "2,,,absent")))
                    .containsExactly(
                            AttendanceMark.of(ANNA, 1, Presence.PRESENT).withMinutes(45),
                            AttendanceMark.of(BO, 2, Presence.ABSENT));
        }

        @Test
        void thatAreIgnoredAreNotRead() {
            assertThat(marks(read(MAPPING.withIgnored("2"), BLANK, "person,1,2", "anna,present,nonsense")))
                    .hasSize(1);
        }

        @Test
        void thatTheMappingNamesAreMissed() {
            ImportMatrix matrix = new ImportMatrix(
                    Pointer.parse("/person"), Pointer.parse("/session"), Map.of("4 Jan", "1", "1", "1", "11 Jan", "2"));

            assertFindings(
                    read(MAPPING.withMatrix(matrix), BLANK, "person,4 Jan", "anna,present"),
                    tuple("import.matrix-column-missing", "/matrix/titles/11 Jan"));
        }

        @Test
        void thatStandForTheSameMakeTheFileUseless() {
            Imported imported = read(BLANK, "person,1,1", "anna,present,absent");

            assertThat(imported.report().count(RowResult.REFUSED)).isEqualTo(1);
            assertFindings(
                    imported,
                    tuple("import.matrix-column-twice", "/matrix/column"),
                    tuple("import.column-unmapped", "/fields"));
            assertThat(imported.report().findings().asList().get(0).arguments()).containsExactly("/session", "B", "C");
        }

        @Test
        void areNeeded() {
            assertFindings(read(BLANK, "person", "anna"), tuple("import.matrix-without-columns", "/matrix/column"));
        }

        @Test
        void ofPeopleAreNeeded() {
            assertFindings(
                    read(MAPPING.withIgnored("who"), BLANK, "who,1", "anna,present"),
                    tuple("import.column-required", "/fields/0/column"));
        }
    }

    private static ImportedRow row(int number, RowResult result) {
        return new ImportedRow(number, Optional.empty(), result);
    }

    private static void assertFindings(Imported imported, Tuple... expected) {
        Findings findings = imported.report().findings();
        assertThat(findings)
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(expected);
        assertThat(findings).allMatch(finding -> finding.advice().isPresent());
    }

    private static List<AttendanceMark> marks(Imported imported) {
        return imported.dossier().all(AttendanceSheet.TYPE).get(0).marks();
    }

    private static Imported read(AttendanceSheet sheet, String... lines) {
        return read(MAPPING, sheet, lines);
    }

    private static Imported read(ImportMapping mapping, AttendanceSheet sheet, String... lines) {
        return Tables.importer(mapping).read(Dossier.of(sheet), "test.csv", Tables.utf8(lines));
    }

    private static ImportMapping mapping(ImportMatrix matrix, FieldMapping... fields) {
        return ImportMapping.builder()
                .id(ImportMappingId.of("test"))
                .title(Text.of("Test"))
                .target(ImportTarget.elements("attendance-sheet", "birmingham-2022", Pointer.parse("/marks")))
                .matrix(matrix)
                .delimiter(Delimiter.COMMA)
                .addFields(fields)
                .build();
    }

    private static FieldMapping.Builder field(String pointer, String column) {
        return FieldMapping.builder().field(Pointer.parse(pointer)).column(column);
    }
}
