package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;

class MappingRulesTest {

    private static final FieldMapping ID = field("/id", "Name").slug(true).build();

    @Test
    void findNothingWrongWithGoodMappings() {
        for (String id : List.of("partners", "signatories", "institutions", "actions", "attendance")) {
            assertThat(check(Tables.mapping(id))).isEmpty();
        }
    }

    @Test
    void findAllAtOnceAndTheSameForAnImporter() {
        ImportMapping mapping = mapping(
                FieldMapping.builder().field(Pointer.parse("/name")).build(),
                field("/nmae", "Name").build(),
                field("/source/confidence", "Sure")
                        .date(new DatePattern("MM.yyyy", Locale.GERMAN))
                        .build());

        assertThat(check(mapping))
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(
                        tuple("import.id-missing", "/fields"),
                        tuple("import.column-or-constant", "/fields/0"),
                        tuple("import.field-unknown", "/fields/1/field"),
                        tuple("import.date-useless", "/fields/2/date"),
                        tuple("import.date-pattern", "/fields/2/date/pattern"));
        assertThat(Importer.of(mapping, Tables.KITH.documentTypes()).findings()).isEqualTo(check(mapping));
    }

    @Test
    void comeWithAdvice() {
        assertThat(check(mapping())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("No column gives the id.");
            assertThat(finding.advice()).isPresent();
        });
    }

    @Nested
    class Target {

        @Test
        void isOfAKnownType() {
            assertOnly(to(ImportTarget.documents("bodies"), ID), "import.type-unknown", "/target/type");
        }

        @Test
        void namesTheListOfItsDocument() {
            ImportTarget target = new ImportTarget("body", Optional.of("rnn"), Optional.empty());

            assertOnly(to(target, ID), "import.target-incomplete", "/target");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/deeds", "/period", "/actions/0", "/title", ""})
        void isAListOfThingsWithIds(String list) {
            ImportTarget target = ImportTarget.elements("action-plan", "bern", Pointer.parse(list));

            assertOnly(to(target, ID), "import.list-unknown", "/target/list");
        }

        @Test
        void mayBeAnyListOfThingsWithIds() {
            ImportTarget target = ImportTarget.elements("action-plan", "bern", Pointer.parse("/priorities"));

            assertThat(check(to(target, ID))).isEmpty();
        }
    }

    @Nested
    class Fields {

        @Test
        void haveAnIdFromAColumn() {
            FieldMapping constant = FieldMapping.builder()
                    .field(Pointer.parse("/id"))
                    .constant("same")
                    .build();

            assertOnly(mapping(constant), "import.id-missing", "/fields");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/nam", "", "/name/text", "/source/page", "/sectors/0/x", "/id/x"})
        void areThere(String pointer) {
            assertOnly(mapping(ID, field(pointer, "Name").build()), "import.field-unknown", "/fields/1/field");
        }

        @Test
        void areNamedWhereOneIsNotThere() {
            assertThat(check(mapping(ID, field("/nam", "Name").build()))
                            .asList()
                            .get(0)
                            .arguments())
                    .containsExactly("body", "id, name, sectors, place, within, source");
        }

        @Test
        void areNoObjects() {
            assertOnly(
                    mapping(ID, field("/source", "Source").build()), "import.field-without-value", "/fields/1/field");
        }

        @Test
        void areMappedOnce() {
            assertOnly(
                    mapping(
                            ID,
                            field("/name", "Name").build(),
                            field("/name", "Other").build()),
                    "import.field-twice",
                    "/fields/2/field");
        }

        @Test
        void areFromAColumnOrConstant() {
            assertOnly(
                    mapping(ID, field("/name", "Name").constant("Name").build()),
                    "import.column-or-constant",
                    "/fields/1");
        }

        @Test
        void takeConstants() {
            FieldMapping sure = FieldMapping.builder()
                    .field(Pointer.parse("/source/confidence"))
                    .constant("very sure")
                    .build();

            assertOnly(mapping(ID, sure), "import.value-unknown", "/fields/1/constant");
        }

        @Test
        void takeFallbacks() {
            assertOnly(
                    mapping(
                            ID,
                            field("/place", "Place").fallback("Somewhere else").build()),
                    "import.value-unknown",
                    "/fields/1/fallback");
        }

        @Test
        void takeWhatWordsStandFor() {
            assertOnly(
                    mapping(
                            ID,
                            field("/source/confidence", "Sure")
                                    .values(Map.of("Yes", "verified", "No", "not"))
                                    .build()),
                    "import.value-unknown",
                    "/fields/1/values/No");
        }

        @Test
        void takeSeveralValuesWhereThereIsASeparator() {
            FieldMapping sectors = field("/sectors", "Sectors")
                    .separator(";")
                    .values(Map.of("Schools at work", "education;workplaces"))
                    .build();

            assertThat(check(mapping(ID, sectors))).isEmpty();
        }

        @Test
        void needNoSeparatorForOneValue() {
            assertOnly(
                    mapping(ID, field("/place", "Place").separator(",").build()),
                    "import.separator-useless",
                    "/fields/1/separator");
        }

        @Test
        void takePrefixes() {
            FieldMapping id = field("/id", "Name").slug(true).prefix("No. ").build();

            assertOnly(mapping(id), "import.prefix-unfit", "/fields/0/prefix");
        }

        @ParameterizedTest
        @ValueSource(strings = {"dd.MM", "MMM yyyy", "dd.MM.yyyy HH:mm", "nonsense {", "HH:mm"})
        void tellWhichDayItIs(String pattern) {
            FieldMapping date = field("/date", "Date")
                    .date(new DatePattern(pattern, Locale.ENGLISH))
                    .build();
            ImportMapping mapping = to(ImportTarget.documents("observation"), ID, date);

            assertOnly(mapping, "import.date-pattern", "/fields/1/date/pattern");
        }
    }

    @Nested
    class Matrix {

        private static final ImportTarget MARKS =
                ImportTarget.elements("attendance-sheet", "sheet", Pointer.parse("/marks"));
        private static final ImportMatrix MATRIX = ImportMatrix.of(Pointer.parse("/person"), Pointer.parse("/session"));
        private static final FieldMapping PERSON = field("/person", "Key").build();
        private static final FieldMapping CELLS = field("/presence", "*").build();

        @Test
        void makesElementsOfAListWithoutIds() {
            assertThat(check(to(MARKS, PERSON, CELLS).withMatrix(MATRIX))).isEmpty();
            assertThat(check(to(MARKS, ID, CELLS))).extracting(Finding::code).containsExactly("import.list-unknown");
        }

        @Test
        void needsAList() {
            ImportMapping mapping = mapping(PERSON, field("/name", "*").build()).withMatrix(MATRIX);

            assertThat(check(mapping))
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .contains(tuple("import.matrix-without-list", "/matrix"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/minutes", "/nobody", "/person/x", "", "/reason"})
        void isToldApartByFieldsOfItsOwn(String column) {
            ImportMatrix matrix = ImportMatrix.of(Pointer.parse("/person"), Pointer.parse(column));

            assertOnly(to(MARKS, PERSON, CELLS).withMatrix(matrix), "import.matrix-key", "/matrix/column");
        }

        @Test
        void isToldApartByTwoFields() {
            FieldMapping session = field("/session", "Key").build();
            ImportMatrix matrix = ImportMatrix.of(Pointer.parse("/session"), Pointer.parse("/session"));

            assertThat(check(to(MARKS, session, CELLS).withMatrix(matrix)))
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .contains(tuple("import.matrix-key", "/matrix/row"));
        }

        @Test
        void hasAColumnForItsRows() {
            FieldMapping inCells = field("/person", "* who").build();

            assertOnly(to(MARKS, inCells, CELLS).withMatrix(MATRIX), "import.matrix-row-missing", "/fields");
        }

        @Test
        void hasCells() {
            assertOnly(
                    to(MARKS, PERSON, field("/presence", "Came").build()).withMatrix(MATRIX),
                    "import.matrix-cells-missing",
                    "/fields");
        }

        @Test
        void takesItsColumnsFromTitlesAlone() {
            FieldMapping session = field("/session", "Session").build();

            assertOnly(to(MARKS, PERSON, CELLS, session).withMatrix(MATRIX), "import.field-twice", "/fields/2/field");
        }

        @Test
        void takesWhatTitlesStandFor() {
            ImportMatrix matrix = new ImportMatrix(MATRIX.row(), MATRIX.column(), Map.of("Week 1", "one"));

            assertOnly(to(MARKS, PERSON, CELLS).withMatrix(matrix), "import.value-unknown", "/matrix/titles/Week 1");
        }
    }

    /** A type of others whose documents refer to people. */
    @Nested
    class People {

        private static final DocumentType<Contact> TYPE = DocumentType.of(Shape.of(
                Contact.class,
                "contact",
                Part.required("id", ImportMappingId.KIND, Contact::id),
                Part.required("person", PersonRef.KIND, Contact::person),
                Contact::new));

        @Test
        void areNeverMadeOfNames() {
            ImportMapping mapping = to(
                    ImportTarget.documents("contact"),
                    ID,
                    field("/person", "Who").slug(true).build());

            assertThat(Importer.of(mapping, List.of(TYPE)).findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("import.slug-of-person", "/fields/1/slug"));
        }

        private record Contact(ImportMappingId id, PersonRef person) implements Document {
            @Override
            public DocumentType<?> type() {
                return TYPE;
            }
        }
    }

    private static void assertOnly(ImportMapping mapping, String code, String pointer) {
        assertThat(check(mapping))
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(tuple(code, pointer));
    }

    private static Findings check(ImportMapping mapping) {
        return Tables.KITH.check(Dossier.of(mapping), LocalDate.of(2022, 3, 14));
    }

    private static FieldMapping.Builder field(String pointer, String column) {
        return FieldMapping.builder().field(Pointer.parse(pointer)).column(column);
    }

    private static ImportMapping mapping(FieldMapping... fields) {
        return to(ImportTarget.documents("body"), fields);
    }

    private static ImportMapping to(ImportTarget target, FieldMapping... fields) {
        return ImportMapping.builder()
                .id(ImportMappingId.of("test"))
                .title(Text.of("Test"))
                .target(target)
                .delimiter(Delimiter.COMMA)
                .addFields(fields)
                .build();
    }
}
