package org.kith.examples.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.examples.persistence.Samples.HERE;
import static org.kith.examples.persistence.Samples.loaded;
import static org.kith.examples.persistence.Samples.name;
import static org.kith.examples.persistence.Samples.renamed;
import static org.kith.examples.persistence.Samples.town;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.kith.core.dossier.Entry;
import org.kith.examples.persistence.SaveResult.Conflict;
import org.kith.examples.persistence.SaveResult.Saved;

/** Saves that begin together; each test runs often, because a race is not lost every time. */
class ConcurrentSavesTest {

    private static final int TIMES = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    private final Database database = Database.inMemory();

    private DossierStore store;

    @BeforeEach
    void makeTheTable() throws SQLException {
        store = database.store();
    }

    @AfterEach
    void forgetEverything() throws SQLException {
        threads.shutdownNow();
        database.close();
    }

    @RepeatedTest(TIMES)
    void exactlyOneChangeIsSaved() throws Exception {
        store.save(HERE, town("a"));
        Entry<?> opened = loaded(store, HERE).get(0);

        List<SaveResult> results = atOnce(
                () -> store.save(HERE, renamed(opened, "First")), () -> store.save(HERE, renamed(opened, "Second")));

        assertThat(results).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Conflict.class);
        String winner = results.get(0) instanceof Saved ? "First" : "Second";
        assertThat(loaded(store, HERE)).singleElement().satisfies(entry -> {
            assertThat(name(entry)).isEqualTo(winner);
            assertThat(entry.revision()).hasValue(2);
        });
    }

    @RepeatedTest(TIMES)
    void exactlyOneNewDocumentIsSaved() throws Exception {
        List<SaveResult> results =
                atOnce(() -> store.save(HERE, town("a")), () -> store.save(HERE, renamed(town("a"), "Second")));

        assertThat(results).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(loaded(store, HERE)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void exactlyOneOfTwoSavesOfManyIsDoneWhateverTheOrder() throws Exception {
        store.saveAll(HERE, List.of(town("a"), town("b"), town("c")));
        List<Entry<?>> opened = loaded(store, HERE);

        List<List<Conflict>> results = atOnce(
                () -> store.saveAll(HERE, all(opened, List.of(0, 1, 2), "First")),
                () -> store.saveAll(HERE, all(opened, List.of(2, 1, 0), "Second")));

        assertThat(results).extracting(List::size).containsExactlyInAnyOrder(0, 3);
        String winner = results.get(0).isEmpty() ? "First" : "Second";
        assertThat(loaded(store, HERE)).extracting(Samples::name).containsOnly(winner);
    }

    private static List<Entry<?>> all(List<Entry<?>> opened, List<Integer> order, String name) {
        List<Entry<?>> entries = new ArrayList<>();
        order.forEach(index -> entries.add(renamed(opened.get(index), name)));
        return entries;
    }

    private <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        Future<T> one = threads.submit(() -> afterTheOther(first));
        Future<T> other = threads.submit(() -> afterTheOther(second));
        return List.of(one.get(), other.get());
    }

    private <T> T afterTheOther(Callable<T> task) throws Exception {
        together.await();
        return task.call();
    }
}
