package org.kith.examples.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.h2.jdbcx.JdbcDataSource;
import org.kith.core.Kith;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;
import org.kith.examples.persistence.SaveResult.Conflict;
import org.kith.examples.persistence.SaveResult.Saved;

/** Two people change the same document: the second is told, and nothing is lost. */
public final class TwoEditors {

    private static final ProgrammeId PROGRAMME = ProgrammeId.of("demo");
    private static final PlaceId PLACE = PlaceId.of("birmingham");

    private final DossierStore store;
    private final PrintStream out;

    private TwoEditors(DossierStore store, PrintStream out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Shows it.
     *
     * @param arguments a folder of documents with the place {@code birmingham}, and the address of an H2 database in which
     *     nothing was kept yet, such as {@code jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1} or {@code jdbc:h2:./target/demo}
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments.length != 2) {
            System.err.println("Usage: TwoEditors <folder> <database>");
            return;
        }
        run(Path.of(arguments[0]), arguments[1], System.out);
    }

    static void run(Path folder, String database, PrintStream out) throws IOException, SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(database);
        Kith kith = Kith.load();
        DossierStore store = new DossierStore(source, kith);
        store.createTable();
        new TwoEditors(store, out).run(kith.read(folder));
    }

    private void run(Outcome<Dossier> read) throws SQLException {
        Dossier dossier = read.orElseThrow();
        out.println("Read " + dossier.size() + " documents, " + read.findings().size() + " findings.");
        out.println("Saved all: " + store.saveAll(PROGRAMME, dossier.entries()).isEmpty());

        Entry<?> anna = open("Anna");
        Entry<?> ben = open("Ben");
        save("Anna", anna, "Birmingham, West Midlands");
        save("Ben", ben, "Birmingham, England");
        save("Ben", open("Ben"), "Birmingham, England");

        Outcome<Dossier> loaded = store.load(PROGRAMME);
        out.println("Loaded " + loaded.orElseThrow().size() + " documents, "
                + loaded.findings().size() + " findings.");
    }

    private Entry<?> open(String editor) throws SQLException {
        Dossier dossier = store.load(PROGRAMME).orElseThrow();
        Entry<?> entry = dossier.entry(Place.TYPE.name(), PLACE.value()).orElseThrow();
        out.println(editor + " opens " + entry.document().address() + ", " + described(entry.revision()) + ".");
        return entry;
    }

    private void save(String editor, Entry<?> entry, String name) throws SQLException {
        Place place = Place.TYPE.javaType().cast(entry.document()).withName(Text.of(name));
        SaveResult result = store.save(PROGRAMME, DossierStore.edited(entry, place));
        if (result instanceof Saved saved) {
            out.println(editor + " saves it: now it is revision " + saved.revision() + ".");
        } else if (result instanceof Conflict conflict) {
            out.println(editor + " cannot save it: somebody has, and it is " + described(conflict.storedRevision())
                    + " now.");
        }
    }

    private static String described(OptionalLong revision) {
        return revision.isPresent() ? "revision " + revision.getAsLong() : "gone";
    }
}
