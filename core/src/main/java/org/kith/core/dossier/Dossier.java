package org.kith.core.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;

/**
 * The documents that a host looks at together, usually one programme's.
 *
 * <p>There is one document of a type and id. Documents are in the order of their type's name, then of their id. A dossier may
 * stand over a background, such as the catalogues of the models: looking up by id finds documents there too, listing does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dossier {

    /** A dossier without documents. */
    public static final Dossier EMPTY = new Dossier(ImmutableSortedMap.of(), null);

    private final ImmutableSortedMap<Key, Entry<?>> entries;
    private final @Nullable Dossier background;

    /** What audiences see of this one as a background: a catalogue stands behind every dossier that is exported. */
    private final Map<Audience, Dossier> views = new ConcurrentHashMap<>();

    private Dossier(ImmutableSortedMap<Key, Entry<?>> entries, @Nullable Dossier background) {
        this.entries = entries;
        this.background = background;
    }

    /**
     * {@return a dossier of documents}
     *
     * @throws IllegalArgumentException if two have the same type and id
     */
    public static Dossier of(Document... documents) {
        return ofEntries(Arrays.stream(documents).<Entry<?>>map(Entry::of).toList());
    }

    /**
     * {@return a dossier of entries}
     *
     * @throws IllegalArgumentException if two have the same type and id
     */
    public static Dossier ofEntries(Iterable<? extends Entry<?>> entries) {
        ImmutableSortedMap.Builder<Key, Entry<?>> byKey = ImmutableSortedMap.naturalOrder();
        entries.forEach(entry -> byKey.put(Key.of(entry.document()), entry));
        return new Dossier(byKey.buildOrThrow(), null);
    }

    /** {@return this dossier over a background, in place of the background it had} */
    public Dossier over(Dossier newBackground) {
        return new Dossier(entries, newBackground);
    }

    /** {@return a dossier with one more document, which takes the place of one with the same type and id} */
    public Dossier plus(Document document) {
        return plus(Entry.of(document));
    }

    /** {@return a dossier with one more entry, which takes the place of one with the same type and id} */
    public Dossier plus(Entry<?> entry) {
        Key key = Key.of(entry.document());
        ImmutableSortedMap.Builder<Key, Entry<?>> others = ImmutableSortedMap.naturalOrder();
        entries.forEach((otherKey, other) -> {
            if (!otherKey.equals(key)) {
                others.put(otherKey, other);
            }
        });
        return new Dossier(others.put(key, entry).buildOrThrow(), background);
    }

    /** {@return the entries, by type and id} */
    public List<Entry<?>> entries() {
        return entries.values().asList();
    }

    /** {@return the documents, by type and id} */
    public List<Document> documents() {
        return entries.values().stream().<Document>map(Entry::document).collect(toImmutableList());
    }

    /** {@return the documents of one type, by id; not those of the background} */
    public <T extends Document> List<T> all(DocumentType<T> type) {
        return ofType(type).values().stream()
                .map(entry -> type.javaType().cast(entry.document()))
                .collect(toImmutableList());
    }

    /** {@return the document of a type and id, from here or else from the background} */
    public <T extends Document> Optional<T> find(DocumentType<T> type, Id id) {
        return entry(type.name(), id.value()).map(entry -> type.javaType().cast(entry.document()));
    }

    /** {@return whether there is a document of a type's name and an id, here or in the background} */
    public boolean contains(String type, String id) {
        return entry(type, id).isPresent();
    }

    /** {@return the entry of a type's name and an id, from here or else from the background} */
    public Optional<Entry<?>> entry(String type, String id) {
        Entry<?> entry = entries.get(new Key(type, id));
        if (entry == null && background != null) {
            return background.entry(type, id);
        }
        return Optional.ofNullable(entry);
    }

    /** {@return the documents that are looked up but not listed; empty if there is no background} */
    public Dossier background() {
        return background == null ? EMPTY : background;
    }

    /** {@return what an audience sees of this dossier as a background, made once} */
    Dossier viewOf(Audience audience, Supplier<Dossier> view) {
        return views.computeIfAbsent(audience, any -> view.get());
    }

    /** {@return the number of documents, without those of the background} */
    public int size() {
        return entries.size();
    }

    private Map<Key, Entry<?>> ofType(DocumentType<?> type) {
        return entries.subMap(new Key(type.name(), ""), true, new Key(type.name(), "\uffff"), true);
    }

    @Override
    public String toString() {
        return "Dossier" + entries.keySet();
    }

    private record Key(String type, String id) implements Comparable<Key> {

        static Key of(Document document) {
            return new Key(document.type().name(), document.idText());
        }

        @Override
        public int compareTo(Key other) {
            int order = type.compareTo(other.type);
            return order != 0 ? order : id.compareTo(other.id);
        }

        @Override
        public String toString() {
            return type + "/" + id;
        }
    }
}
