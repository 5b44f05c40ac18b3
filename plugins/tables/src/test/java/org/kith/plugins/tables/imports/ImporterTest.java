package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Fraction;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

class ImporterTest {

    private static final String TITLES = "id,name,place,sure";

    /** Four fields, one of them within an object, and a constant beside it. */
    private static final ImportMapping MAPPING = ImportMapping.builder()
            .id(ImportMappingId.of("test"))
            .title(Text.of("Test"))
            .target(ImportTarget.documents("body"))
            .delimiter(Delimiter.COMMA)
            .addFields(field("/id", "id").build())
            .addFields(field("/name", "name").build())
            .addFields(field("/place", "place").addBlanks("n/a").build())
            .addFields(field("/source/confidence", "sure").build())
            .addFields(FieldMapping.builder()
                    .field(Pointer.parse("/source/citation"))
                    .constant("A list")
                    .build())
            .build();

    private static final Body HERE = Body.builder()
            .id(BodyId.of("here"))
            .name(Text.of("Here").with(Locale.FRENCH, "Ici"))
            .place(PlaceId.of("bern"))
            .addSectors(SectorId.of("education"))
            .build();

    @Nested
    class Result {

        private final Dossier before = Dossier.EMPTY
                .plus(Entry.of(HERE).withRevision(7))
                .plus(Body.builder().id(BodyId.of("same")).name(Text.of("Same")).build());

        private final Imported imported =
                read(before, TITLES, "same,Same,,", "here,Here,dudley,", "new,New,,", "b d,B,,");

        @Test
        void isOneForEachRow() {
            assertThat(imported.report().rows())
                    .containsExactly(
                            new ImportedRow(2, Optional.of("same"), RowResult.UNCHANGED),
                            new ImportedRow(3, Optional.of("here"), RowResult.CHANGED),
                            new ImportedRow(4, Optional.of("new"), RowResult.NEW),
                            new ImportedRow(5, Optional.empty(), RowResult.REFUSED));
            assertThat(imported.report().shareUsed()).contains(Fraction.of(3, 4));
        }

        @Test
        void isInTheDossier() {
            assertThat(imported.dossier().documents())
                    .extracting(document -> document.idText())
                    .containsExactly("here", "new", "same");
        }

        @Test
        void keepsWhatIsNotMappedAndItsRevision() {
            assertThat(imported.changed())
                    .extracting(entry -> entry.document().idText())
                    .containsExactly("here", "new");
            assertThat(imported.changed().get(0).revision()).hasValue(7);
            assertThat(imported.changed().get(0).document()).isEqualTo(HERE.withPlace(PlaceId.of("dudley")));
        }

        @Test
        void isKnownBeforehand() {
            assertThat(importer().dryRun(before, "test.csv", Tables.utf8(TITLES, "new,New,,")))
                    .isEqualTo(read(before, TITLES, "new,New,,").report());
        }

        @Test
        void ofAnEmptyTableIsNothing() {
            Imported nothing = read(before, TITLES);

            assertThat(nothing.dossier()).isSameAs(before);
            assertThat(nothing.report().shareUsed()).isEmpty();
            assertThat(nothing.report().findings()).isEmpty();
        }

        @Test
        void keepsTheBackground() {
            Dossier over = before.over(Dossier.of(body("behind", "Behind")));

            assertThat(read(over, TITLES, "new,New,,").dossier().contains("body", "behind"))
                    .isTrue();
            assertThat(read(over, TITLES, "behind,Behind,,").report().count(RowResult.UNCHANGED))
                    .isEqualTo(1);
        }
    }

    @Nested
    class EmptyCell {

        @Test
        void takesNothingAway() {
            assertThat(body(read(Dossier.of(HERE), TITLES, "here,,,"), "here")).isEqualTo(HERE);
        }

        @Test
        void isAlsoOneThatSaysSo() {
            assertThat(body(read(Dossier.EMPTY, TITLES, "new,New,n/a,"), "new").place())
                    .isEmpty();
        }

        @Test
        void getsTheFallbackOnlyWhereThereIsNothing() {
            ImportMapping fallback = with(2, field -> field.withFallback("dudley"));

            assertThat(body(read(fallback, Dossier.EMPTY, TITLES, "new,New,,"), "new")
                            .place())
                    .contains(PlaceId.of("dudley"));
            assertThat(body(read(fallback, Dossier.of(HERE), TITLES, "here,Here,,"), "here")
                            .place())
                    .contains(PlaceId.of("bern"));
        }

        @Test
        void isRefusedWhereACellIsNeeded() {
            assertRefused(
                    read(with(2, field -> field.withRequired(true)), Dossier.of(HERE), TITLES, "here,Here,,"),
                    "import.value-missing",
                    "2",
                    "/place");
        }

        @Test
        void leavesAnObjectOutOfWhichNothingElseIsKnown() {
            assertThat(body(read(Dossier.EMPTY, TITLES, "new,New,,"), "new").source())
                    .isEmpty();
            assertThat(body(read(Dossier.EMPTY, TITLES, "new,New,,inferred"), "new")
                            .source())
                    .contains(Source.of("A list", Confidence.INFERRED));
        }

        @Test
        void leavesAnObjectThatIsKnownWithoutIt() {
            ImportMapping sure = with(3, field -> field.withFallback("inferred"));

            assertThat(body(read(sure, Dossier.EMPTY, TITLES, "new,New,,"), "new")
                            .source())
                    .contains(Source.of("A list", Confidence.INFERRED));
        }
    }

    @Nested
    class Cell {

        @Test
        void losesSpaceAroundIt() {
            assertThat(body(read(Dossier.EMPTY, TITLES, " new ,\u00A0New\u00A0,\"\tbern \",\t"), "new"))
                    .isEqualTo(body("new", "New").withPlace(PlaceId.of("bern")));
        }

        @Test
        void losesTheApostropheOfOurOwnTables() {
            assertThat(body(read(Dossier.EMPTY, TITLES, "new,'=1+1,,"), "new").name())
                    .isEqualTo(Text.of("=1+1"));
        }

        @Test
        void keepsAnyOtherApostrophe() {
            assertThat(body(read(Dossier.EMPTY, TITLES, "new,'s-Hertogenbosch,,"), "new")
                            .name())
                    .isEqualTo(Text.of("'s-Hertogenbosch"));
        }

        @Test
        void holdsSeveralValuesBetweenSeparators() {
            ImportMapping sectors = MAPPING.withFields(
                    MAPPING.fields().get(0),
                    MAPPING.fields().get(1),
                    field("/sectors", "place")
                            .separator("\n")
                            .putValue("Schools at work", "education\nworkplaces")
                            .build());

            assertThat(body(read(sectors, Dossier.EMPTY, TITLES, "new,New,\"worship\n\nSchools at work\","), "new")
                            .sectors())
                    .containsExactly(SectorId.of("worship"), SectorId.of("education"), SectorId.of("workplaces"));
        }

        @Test
        void keepsTranslationsOfTheSameWording() {
            assertThat(read(Dossier.of(HERE), TITLES, "here,Here,,").report().count(RowResult.UNCHANGED))
                    .isEqualTo(1);
        }

        @Test
        void tellsWhenTranslationsAreLost() {
            Imported imported = read(Dossier.of(HERE), TITLES, "here,There,,");

            assertThat(body(imported, "here").name()).isEqualTo(Text.of("There"));
            assertThat(imported.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("import.translations-lost");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }
    }

    /** What a file can do wrong; the other rows are taken all the same. */
    @Nested
    class BadRow {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.tables.imports.ImporterTest#badRows")
        void isRefusedAlone(String row, String code, List<String> arguments) {
            Imported imported = read(Dossier.of(HERE), TITLES, "one,One,,", row, "two,Two,,");

            assertRefused(imported, code, arguments.toArray(String[]::new));
            assertThat(imported.dossier().all(Body.TYPE)).containsExactly(HERE, body("one", "One"), body("two", "Two"));
            assertThat(imported.report().findings()).allSatisfy(finding -> {
                assertThat(finding.location()).contains(Location.of("test.csv", 3, 1));
                assertThat(finding.advice()).isPresent();
                assertThat(finding.toString()).doesNotContain("SECRET");
            });
        }

        @Test
        void isToldWholeAtOnce() {
            assertThat(read(Dossier.EMPTY, TITLES, "B D,,P Q,perhaps").report().findings())
                    .extracting(
                            Finding::code,
                            finding -> finding.arguments().get(0),
                            finding -> finding.pointer().toString())
                    .containsExactly(
                            tuple("import.cell-refused", "A2", "/fields/0"),
                            tuple("import.value-missing", "2", ""),
                            tuple("import.cell-refused", "C2", "/fields/2"),
                            tuple("import.cell-refused", "D2", "/fields/3"));
        }

        @Test
        void isEachOneOfAnIdThatComesTwice() {
            Imported imported = read(Dossier.EMPTY, TITLES, "a,A,,", "b,B,,", "a,Other,,", "a,,,");

            assertThat(imported.report().rows())
                    .extracting(ImportedRow::result)
                    .containsExactly(RowResult.REFUSED, RowResult.NEW, RowResult.REFUSED, RowResult.REFUSED);
            assertThat(imported.report().findings())
                    .filteredOn(finding -> finding.code().equals("import.same-id"))
                    .extracting(Finding::arguments)
                    .containsExactly(List.of("2", "4"), List.of("4", "2"), List.of("5", "2"));
        }

        @Test
        void isOneOfThoseThatAreTold() {
            List<String> lines = new ArrayList<>(List.of(TITLES));
            for (int i = 0; i < 1_500; i++) {
                lines.add("B D,B,,");
            }

            Imported imported = read(Dossier.EMPTY, lines.toArray(String[]::new));

            assertThat(imported.report().findings()).hasSize(1_001).last().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("import.more");
                assertThat(finding.arguments()).containsExactly("500");
            });
        }
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                bad("a cell too few", "x,SECRET,", "import.row-ragged", "3", "3", "4"),
                bad("a cell too many", "x,SECRET,,,", "import.row-ragged", "3", "5", "4"),
                bad("a quote that is not closed", "x,\"SECRET,,", "import.row-misquoted", "3"),
                bad("text behind a quote", "x,\"SEC\"RET,,", "import.row-misquoted", "3"),
                bad("no id", ",SECRET,,", "import.value-missing", "3", "/id"),
                bad("an id that is none", "SECRET X,X,,", "import.cell-refused", "A3", "/id"),
                bad("no name", "x,,,", "import.value-missing", "3", "/name"),
                bad(
                        "a name that is too long",
                        "x," + "SECRET".repeat(4_000) + ",,",
                        "import.cell-refused",
                        "B3",
                        "/name"),
                bad("a reference that is none", "x,X,SECRET,", "import.cell-refused", "C3", "/place"),
                bad("a word that is not known", "x,X,,SECRET", "import.cell-refused", "D3", "/source/confidence"),
                bad("bytes that are no characters", "x,X\uFFFDSECRET,,", "import.not-decoded", "B3", "/name"));
    }

    private static Arguments bad(String name, String row, String code, String... arguments) {
        return argumentSet(name, row, code, List.of(arguments));
    }

    @Nested
    class Day {

        private final ImportMapping mapping = ImportMapping.builder()
                .from(MAPPING)
                .target(ImportTarget.documents("observation"))
                .fields(List.of(
                        field("/id", "id").build(),
                        field("/indicator", "id").build(),
                        field("/version", "id").build(),
                        field("/value", "value").build(),
                        field("/of", "of").build(),
                        field("/fidelity", "id")
                                .fallback("adapted")
                                .putValue("x", "adapted")
                                .build(),
                        field("/date", "date")
                                .date(new DatePattern("dd.MM.yyyy", Locale.GERMAN))
                                .build()))
                .build();

        @ParameterizedTest
        @ValueSource(
                strings = {"2020-11-02", "31.02.2021", "2.11.2020", "02.11.20", "02.13.2020", "SECRET", "02.11.2020 x"})
        void existsAndIsWrittenAsTheMappingHasIt(String day) {
            Imported imported = read(mapping, Dossier.EMPTY, "id,value,of,date", "x,3,,\"" + day + "\"");

            assertRefused(imported, "import.date-refused", "D2", "/date");
        }

        @Test
        void isReadByItsPattern() {
            assertThat(read(mapping, Dossier.EMPTY, "id,value,of,date", "x,3,,02.11.2020")
                            .report()
                            .findings())
                    .isEmpty();
        }

        @Test
        void doesNotSaveAnObservationThatMakesNoSense() {
            Imported imported = read(mapping, Dossier.EMPTY, "id,value,of,date", "x,3,0,02.11.2020");

            assertRefused(
                    imported,
                    "import.row-invalid",
                    "2",
                    "observation",
                    "what a figure is a part of must be more than 0");
        }
    }

    @Nested
    class Column {

        @Test
        void mayBeAnywhere() {
            Imported imported = read(Dossier.EMPTY, "sure,name, id ,place", "inferred,New,new,bern");

            assertThat(body(imported, "new").place()).contains(PlaceId.of("bern"));
        }

        @Test
        void thatIsNotThereSaysNothing() {
            Imported imported = read(Dossier.of(HERE), "id,name", "here,Here");

            assertThat(imported.report().count(RowResult.UNCHANGED)).isEqualTo(1);
            assertColumns(
                    imported,
                    tuple("import.column-missing", Severity.WARNING, "/fields/2/column"),
                    tuple("import.column-missing", Severity.WARNING, "/fields/3/column"));
        }

        @Test
        void ofTheIdIsNeeded() {
            Imported imported = read(Dossier.EMPTY, "name,place,sure", "New,,");

            assertThat(imported.report().count(RowResult.REFUSED)).isEqualTo(1);
            assertColumns(imported, tuple("import.column-required", Severity.ERROR, "/fields/0/column"));
        }

        @Test
        void thatIsNotMappedIsNamedByItsLetter() {
            Imported imported = read(Dossier.EMPTY, TITLES + ",SECRET,", "new,New,,,,");

            assertThat(imported.report().count(RowResult.NEW)).isEqualTo(1);
            assertThat(imported.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.message()).isEqualTo("Column E is not mapped; nothing of it is taken.");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }

        @Test
        void isTheOnlyOneOfItsTitle() {
            assertColumns(
                    read(Dossier.EMPTY, TITLES + ",name", "new,New,,,Other"),
                    tuple("import.column-twice", Severity.ERROR, "/fields/1/column"),
                    tuple("import.column-unmapped", Severity.WARNING, "/fields"));
        }

        private static void assertColumns(Imported imported, Tuple... expected) {
            assertThat(imported.report().findings())
                    .extracting(
                            Finding::code,
                            Finding::severity,
                            finding -> finding.pointer().toString())
                    .containsExactly(expected);
        }
    }

    @Nested
    class File {

        @Test
        void needsTitles() {
            assertThat(read(Dossier.EMPTY).report().findings())
                    .extracting(Finding::code)
                    .containsExactly("import.no-titles");
            assertThat(read(Dossier.EMPTY, ",,", "a,b,c").report().findings())
                    .extracting(Finding::code)
                    .containsExactly("import.no-titles");
        }

        @Test
        void needsTitlesThatCanBeRead() {
            assertThat(read(Dossier.EMPTY, "id,\"name", "a,b").report().findings())
                    .extracting(Finding::code)
                    .containsExactly("import.titles-misquoted");
        }

        @Test
        void hasAnEnd() {
            assertThat(importer()
                            .read(Dossier.EMPTY, "test.csv", new byte[17 * 1024 * 1024])
                            .report()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("import.too-large");
            assertThat(importer()
                            .read(
                                    Dossier.EMPTY,
                                    "test.csv",
                                    (TITLES + "\n" + "a,b,,\n".repeat(100_001)).getBytes(UTF_8))
                            .report()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("import.too-many-rows");
        }

        @Test
        void isOfTheCharsetThatTheMappingNames() {
            byte[] csv = (TITLES + "\nnew,Zürich,,\nplain,Plain,,").getBytes(Charset.forName("windows-1252"));
            ImportMapping windows = MAPPING.withCharset(CsvCharset.WINDOWS_1252);

            assertThat(body(Tables.importer(windows).read(Dossier.EMPTY, "test.csv", csv), "new")
                            .name())
                    .isEqualTo(Text.of("Zürich"));
            Imported asUtf8 = importer().read(Dossier.EMPTY, "test.csv", csv);
            assertThat(asUtf8.report().findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("import.not-decoded", List.of("B2", "/name")));
            assertThat(asUtf8.dossier().all(Body.TYPE)).containsExactly(body("plain", "Plain"));
        }
    }

    private static Importer importer() {
        return Tables.importer(MAPPING);
    }

    private static Imported read(Dossier before, String... lines) {
        return read(MAPPING, before, lines);
    }

    private static Imported read(ImportMapping mapping, Dossier before, String... lines) {
        return Tables.importer(mapping).read(before, "test.csv", Tables.utf8(lines));
    }

    private static ImportMapping with(int index, UnaryOperator<FieldMapping> change) {
        List<FieldMapping> fields = new ArrayList<>(MAPPING.fields());
        fields.set(index, change.apply(fields.get(index)));
        return MAPPING.withFields(fields);
    }

    private static FieldMapping.Builder field(String pointer, String column) {
        return FieldMapping.builder().field(Pointer.parse(pointer)).column(column);
    }

    private static Body body(String id, String name) {
        return Body.builder().id(BodyId.of(id)).name(Text.of(name)).build();
    }

    private static Body body(Imported imported, String id) {
        return imported.dossier().find(Body.TYPE, BodyId.of(id)).orElseThrow();
    }

    private static void assertRefused(Imported imported, String code, String... arguments) {
        assertThat(imported.report().count(RowResult.REFUSED)).isEqualTo(1);
        assertThat(imported.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.arguments()).startsWith(arguments);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.document()).contains("import-mapping/test");
        });
    }
}
