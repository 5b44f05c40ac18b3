package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;
import org.kith.core.text.Id;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class ImporterProperties {

    private static final List<String> TITLES = List.of("id", "name", "sectors", "place");

    @Property
    void documentsThatWereWrittenComeBack(
            @ForAll("bodies") List<Body> bodies, @ForAll Delimiter delimiter, @ForAll LineDelimiter end) {
        Imported imported = read(delimiter, Dossier.EMPTY, csv(bodies, delimiter, end));

        assertThat(imported.dossier().documents()).containsExactlyInAnyOrderElementsOf(bodies);
        assertThat(imported.report().findings()).isEmpty();
        assertThat(imported.report().count(RowResult.NEW)).isEqualTo(bodies.size());
    }

    @Property
    void aSecondTimeChangesNothing(@ForAll("bodies") List<Body> bodies) {
        byte[] csv = csv(bodies, Delimiter.COMMA, LineDelimiter.LF);
        Dossier once = read(Delimiter.COMMA, Dossier.EMPTY, csv).dossier();

        Imported again = read(Delimiter.COMMA, once, csv);

        assertThat(again.dossier()).isSameAs(once);
        assertThat(again.changed()).isEmpty();
        assertThat(again.report().count(RowResult.UNCHANGED)).isEqualTo(bodies.size());
    }

    @Property
    void theOrderOfRowsDoesNotMatter(
            @ForAll("bodies") List<Body> bodies, @ForAll("bodies") List<Body> others, @ForAll Random random) {
        List<Body> all = new ArrayList<>(bodies);
        all.addAll(others); // with ids that come twice
        List<Body> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(imported(shuffled)).isEqualTo(imported(all));
    }

    @Property(tries = 2_000)
    void aDamagedCellLeavesOtherRowsUntouched(
            @ForAll("damage") String damage,
            @ForAll @IntRange(max = 5) int row,
            @ForAll @IntRange(max = 3) int column) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new ArrayList<>(List.of("r" + i, "Name " + i, "education", "p" + i)));
        }
        rows.get(row).set(column, damage);
        String csv = rows.stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\n"));

        Imported imported =
                read(Delimiter.COMMA, Dossier.EMPTY, (String.join(",", TITLES) + "\n" + csv).getBytes(UTF_8));

        for (int i = 0; i < 6; i++) {
            if (i != row) {
                assertThat(imported.dossier().all(Body.TYPE)).contains(body(i));
            }
        }
    }

    @Property
    void bytesOfAnySortGiveAReport(@ForAll byte[] csv, @ForAll Delimiter delimiter) {
        Imported imported = read(delimiter, Dossier.EMPTY, csv);

        assertThat(imported.changed()).isEmpty();
        assertThat(imported.report().findings().hasErrors()).isTrue();
    }

    private static Body body(int number) {
        return Body.builder()
                .id(BodyId.of("r" + number))
                .name(Text.of("Name " + number))
                .addSectors(SectorId.of("education"))
                .place(PlaceId.of("p" + number))
                .build();
    }

    private static List<Document> imported(List<Body> bodies) {
        return read(Delimiter.COMMA, Dossier.EMPTY, csv(bodies, Delimiter.COMMA, LineDelimiter.CRLF))
                .dossier()
                .documents();
    }

    private static Imported read(Delimiter delimiter, Dossier before, byte[] csv) {
        ImportMapping mapping = ImportMapping.builder()
                .id(ImportMappingId.of("test"))
                .title(Text.of("Test"))
                .target(ImportTarget.documents("body"))
                .delimiter(delimiter)
                .addFields(field("id").build())
                .addFields(field("name").build())
                .addFields(field("sectors").separator("|").build())
                .addFields(field("place").build())
                .build();
        return Importer.of(mapping, List.of(Body.TYPE)).orElseThrow().read(before, "test.csv", csv);
    }

    private static FieldMapping.Builder field(String name) {
        return FieldMapping.builder().field(Pointer.ROOT.child(name)).column(name);
    }

    private static byte[] csv(List<Body> bodies, Delimiter delimiter, LineDelimiter end) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter.sign())
                .lineDelimiter(end)
                .build(text)) {
            csv.writeRecord(TITLES);
            bodies.forEach(body -> csv.writeRecord(List.of(
                    body.id().value(),
                    body.name().value(),
                    body.sectors().stream().map(SectorId::value).collect(Collectors.joining("|")),
                    body.place().map(PlaceId::value).orElse(""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("ab.-_1")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(Id::isValid);
        Arbitrary<String> names = texts("aZ ,;\t|\"'\n=+1ü🌱", 8)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("'"));
        return Combinators.combine(ids, names, ids.set().ofMaxSize(3), ids.optional())
                .as((id, name, sectors, place) -> {
                    Body.Builder body = Body.builder().id(BodyId.of(id)).name(Text.of(name));
                    sectors.forEach(sector -> body.addSectors(SectorId.of(sector)));
                    place.map(PlaceId::of).ifPresent(body::place);
                    return body.build();
                })
                .list()
                .ofMaxSize(5)
                .uniqueElements(Body::id);
    }

    /** Cells that break rows, quotes and values, but name no other row. */
    @Provide
    Arbitrary<String> damage() {
        return texts("\",;\n\r\t 'ab1=\uFFFD\u0000🌱", 8);
    }

    private static Arbitrary<String> texts(String characters, int most) {
        List<String> all = characters.codePoints().mapToObj(Character::toString).toList();
        return Arbitraries.of(all).list().ofMaxSize(most).map(some -> String.join("", some));
    }
}
