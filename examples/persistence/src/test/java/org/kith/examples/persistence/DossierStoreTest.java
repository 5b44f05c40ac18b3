package org.kith.examples.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.examples.persistence.Samples.ELSEWHERE;
import static org.kith.examples.persistence.Samples.HERE;
import static org.kith.examples.persistence.Samples.KITH;
import static org.kith.examples.persistence.Samples.loaded;
import static org.kith.examples.persistence.Samples.name;
import static org.kith.examples.persistence.Samples.only;
import static org.kith.examples.persistence.Samples.renamed;
import static org.kith.examples.persistence.Samples.town;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.dossier.Redacted;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Outcome;
import org.kith.examples.persistence.SaveResult.Conflict;
import org.kith.examples.persistence.SaveResult.Saved;

class DossierStoreTest {

    private static final Path INPUT = Path.of("../main-job/input");

    private final Database database = Database.inMemory();

    private DossierStore store;

    @BeforeEach
    void makeTheTable() throws SQLException {
        store = database.store();
    }

    @AfterEach
    void forgetEverything() throws SQLException {
        database.close();
    }

    private static Conflict conflict(String document, long stored) {
        return new Conflict(document, OptionalLong.of(stored));
    }

    private static Conflict conflictWithNothing(String document) {
        return new Conflict(document, OptionalLong.empty());
    }

    @Nested
    class RoundTrip {

        @Test
        void givesTheSameBytesForEveryShippedDocument(@TempDir Path folder) throws Exception {
            Dossier shipped = KITH.read(INPUT).orElseThrow();

            assertThat(Database.in(folder).store().saveAll(HERE, shipped.entries()))
                    .isEmpty();
            Outcome<Dossier> loaded = Database.in(folder).store().load(HERE);

            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.orElseThrow().documents())
                    .isEqualTo(shipped.documents())
                    .hasSizeGreaterThan(20);
            assertThat(loaded.orElseThrow().entries())
                    .zipSatisfy(
                            shipped.entries(),
                            (after, before) -> assertThat(KITH.writeDocument(after))
                                    .isEqualTo(KITH.writeDocument(before.withRevision(1))));
        }

        @Test
        void keepsWhatOthersKeepInExtensions() throws Exception {
            Extensions others = new Extensions(Map.of(
                    "org.example.crm",
                    "{\"customer\": 17.50,\n \"tags\":[ \"ü\", null ]}",
                    "org.example.map",
                    "[1,2]"));
            store.save(HERE, town("a").withExtensions(others));

            store.save(HERE, renamed(only(store), "Another name"));

            assertThat(only(store).extensions()).isEqualTo(others);
            assertThat(only(store).revision()).hasValue(2);
        }

        @Test
        void givesADossierOverTheCatalogues() throws Exception {
            assertThat(KITH.catalogue().documents()).isNotEmpty();
            assertThat(store.load(HERE).orElseThrow().background()).isSameAs(KITH.catalogue());
        }
    }

    @Nested
    class Save {

        @Test
        void givesANewDocumentTheFirstRevision() throws Exception {
            assertThat(store.save(HERE, town("a"))).isEqualTo(new Saved(1));
            assertThat(only(store).revision()).hasValue(1);
        }

        @Test
        void countsTheRevisionUp() throws Exception {
            store.save(HERE, town("a"));

            assertThat(store.save(HERE, only(store))).isEqualTo(new Saved(2));
            assertThat(store.save(HERE, only(store))).isEqualTo(new Saved(3));
        }

        @Test
        void tellsTheSecondOfTwoEditorsAndLosesNothing() throws Exception {
            store.save(HERE, town("a"));
            Entry<?> anna = only(store);
            Entry<?> ben = only(store);

            assertThat(store.save(HERE, renamed(anna, "Anna's"))).isEqualTo(new Saved(2));
            assertThat(store.save(HERE, renamed(ben, "Ben's"))).isEqualTo(conflict("place/a", 2));

            assertThat(name(only(store))).isEqualTo("Anna's");
            assertThat(store.save(HERE, renamed(only(store), "Ben's"))).isEqualTo(new Saved(3));
        }

        @Test
        void refusesANewDocumentWhereOneIsStored() throws Exception {
            store.save(HERE, town("a"));

            assertThat(store.save(HERE, town("a"))).isEqualTo(conflict("place/a", 1));
        }

        @Test
        void doesNotBringBackADeletedDocument() throws Exception {
            store.save(HERE, town("a"));
            Entry<?> opened = only(store);
            store.delete(HERE, opened);

            assertThat(store.save(HERE, opened)).isEqualTo(conflictWithNothing("place/a"));
            assertThat(loaded(store, HERE)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 2, Long.MAX_VALUE})
        void refusesEveryOtherRevision(long revision) throws Exception {
            store.save(HERE, town("a"));

            assertThat(store.save(HERE, town("a").withRevision(revision))).isEqualTo(conflict("place/a", 1));
        }

        @Test
        void refusesWhatOneAudienceMaySee() throws Exception {
            store.save(HERE, town("a").withExtensions(new Extensions(Map.of("org.example.crm", "1"))));
            Entry<?> view = Redacted.of(store.load(HERE).orElseThrow(), Audience.PUBLIC)
                    .dossier()
                    .entries()
                    .get(0);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.save(HERE, view))
                    .withMessageContaining("place/a");
            assertThat(only(store).extensions().isEmpty()).isFalse();
        }

        @Test
        void keepsProgrammesApart() throws Exception {
            store.save(HERE, town("a"));
            store.save(HERE, only(store));

            assertThat(store.save(ELSEWHERE, town("a"))).isEqualTo(new Saved(1));
            assertThat(only(store).revision()).hasValue(2);
        }
    }

    @Nested
    class SaveJson {

        @Test
        void savesWhatAnEditorSent() throws Exception {
            store.save(HERE, town("a"));
            byte[] sent = json(only(store)).replace("A town", "A better town").getBytes(UTF_8);

            assertThat(store.saveJson(HERE, "form", sent)).isEqualTo(Outcome.of(new Saved(2)));
            assertThat(store.saveJson(HERE, "form", sent)).isEqualTo(Outcome.of(conflict("place/a", 2)));
            assertThat(name(only(store))).isEqualTo("A better town");
        }

        @Test
        void refusesWhatWasExportedForAnAudienceThatMaySeeLess(@TempDir Path folder) throws Exception {
            store.save(HERE, town("a").withExtensions(new Extensions(Map.of("org.example.crm", "1"))));
            Path exported = folder.resolve("place.json");
            ExportContext context = ExportContext.of(Audience.PUBLIC, LocalDate.of(2022, 3, 14))
                    .withOptions(Options.none().with("type", "place"));
            assertThat(KITH.export(store.load(HERE).orElseThrow(), "document", context, exported))
                    .isEmpty();

            Outcome<SaveResult> outcome = store.saveJson(HERE, "form", Files.readAllBytes(exported));

            assertThat(outcome.isPresent()).isFalse();
            assertThat(outcome.findings()).extracting(Finding::code).containsExactly("document.redacted");
            assertThat(only(store).revision()).hasValue(1);
            assertThat(only(store).extensions().isEmpty()).isFalse();
        }

        @Test
        void findsTheLineOfAMistake() throws Exception {
            String wrong = json(town("a")).replace("\"town\"", "\"twon\"");

            Outcome<SaveResult> outcome = store.saveJson(HERE, "form", wrong.getBytes(UTF_8));

            assertThat(outcome.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.pointer()).hasToString("/kind");
                assertThat(finding.location()).contains(Location.of("form", 6, 11));
            });
        }

        private String json(Entry<?> entry) {
            return new String(KITH.writeDocument(entry), UTF_8);
        }
    }

    @Nested
    class SaveAll {

        @Test
        void savesAll() throws Exception {
            assertThat(store.saveAll(HERE, List.of(town("b"), town("a")))).isEmpty();
            assertThat(loaded(store, HERE))
                    .extracting(entry -> entry.document().address())
                    .containsExactly("place/a", "place/b");
        }

        @Test
        void savesNothingIfThereIsAConflictAndNamesEveryConflict() throws Exception {
            store.saveAll(HERE, List.of(town("b"), town("c")));
            Entry<?> stale = loaded(store, HERE).get(0);
            store.save(HERE, renamed(stale, "Newer"));

            List<Conflict> conflicts =
                    store.saveAll(HERE, List.of(town("a"), renamed(stale, "Stale"), town("c"), town("d")));

            assertThat(conflicts).containsExactly(conflict("place/b", 2), conflict("place/c", 1));
            assertThat(loaded(store, HERE)).extracting(Samples::name).containsExactly("Newer", "A town");
        }

        @Test
        void rollsBackWholeIfTheDatabaseFails() throws Exception {
            database.change("ALTER TABLE document ADD CONSTRAINT fault CHECK (id <> 'c')");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> store.saveAll(HERE, List.of(town("a"), town("b"), town("c"), town("d"))));

            assertThat(loaded(store, HERE)).isEmpty();
        }

        @Test
        void refusesTheSameDocumentTwice() {
            assertThatIllegalArgumentException().isThrownBy(() -> store.saveAll(HERE, List.of(town("a"), town("a"))));
        }
    }

    @Nested
    class Load {

        @Test
        void givesNothingForAnUnknownProgramme() throws Exception {
            store.save(HERE, town("a"));

            assertThat(store.load(ELSEWHERE).findings()).isEmpty();
            assertThat(loaded(store, ELSEWHERE)).isEmpty();
        }

        @Test
        void findsADamagedRowAndLoadsTheOthers() throws Exception {
            store.saveAll(HERE, List.of(town("a"), town("b"), town("c")));
            damage("b", "{\"kith\": \"1.0\",\n \"type\": \"place\", \"id\": \"b\", \"name\": ");

            Outcome<Dossier> loaded = store.load(HERE);

            assertThat(loaded.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("json.truncated");
                assertThat(finding.location().orElseThrow().file()).isEqualTo("place/b");
                assertThat(finding.location().orElseThrow().line()).isEqualTo(2);
            });
            assertThat(loaded.orElseThrow().documents())
                    .extracting(document -> document.address())
                    .containsExactly("place/a", "place/c");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "UPDATE document SET id = 'd' WHERE id = 'b'",
                    "UPDATE document SET type = 'body' WHERE id = 'b'",
                    "UPDATE document SET revision = 7 WHERE id = 'b'",
                    "UPDATE document SET json = (SELECT json FROM document WHERE id = 'a') WHERE id = 'b'"
                })
        void findsARowWhoseKeyTellsAnotherDocument(String past) throws Exception {
            store.saveAll(HERE, List.of(town("a"), town("b")));
            database.change(past);

            Outcome<Dossier> loaded = store.load(HERE);

            assertThat(loaded.findings()).extracting(Finding::code).containsExactly("store.row-mismatch");
            assertThat(loaded.orElseThrow().documents())
                    .containsExactly(town("a").document());
        }

        @Test
        void saysWhatIsWrongWithARow() throws Exception {
            store.save(HERE, town("a"));
            database.change("UPDATE document SET id = 'z', revision = 7");

            assertThat(store.load(HERE).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.message()).isEqualTo("The row of place/z, revision 7, holds place/a, revision 1.");
                assertThat(finding.advice()).isPresent();
                assertThat(finding.location()).contains(Location.ofFile("place/z"));
            });
        }

        private void damage(String id, String json) throws SQLException {
            assertThat(database.change("UPDATE document SET json = ? WHERE id = ?", json.getBytes(UTF_8), id))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Delete {

        @Test
        void deletesWhatWasLoaded() throws Exception {
            store.saveAll(HERE, List.of(town("a"), town("b")));

            assertThat(store.delete(HERE, loaded(store, HERE).get(0))).isEmpty();
            assertThat(only(store).document().address()).isEqualTo("place/b");
        }

        @Test
        void keepsWhatWasChangedMeanwhile() throws Exception {
            store.save(HERE, town("a"));
            Entry<?> opened = only(store);
            store.save(HERE, opened);

            assertThat(store.delete(HERE, opened)).contains(conflict("place/a", 2));
            assertThat(store.delete(HERE, town("a"))).contains(conflict("place/a", 2));
            assertThat(loaded(store, HERE)).hasSize(1);
        }

        @Test
        void saysIfThereIsNothing() throws Exception {
            assertThat(store.delete(HERE, town("a"))).contains(conflictWithNothing("place/a"));
        }
    }

    @Nested
    class Edited {

        @Test
        void refusesAnotherDocument() {
            Place other = Samples.place("b", "Another");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierStore.edited(town("a"), other))
                    .withMessageContaining("place/b");
        }

        @Test
        void staysWithoutRevisionIfItIsNew() {
            assertThat(renamed(town("a"), "New").revision()).isEmpty();
        }
    }
}
