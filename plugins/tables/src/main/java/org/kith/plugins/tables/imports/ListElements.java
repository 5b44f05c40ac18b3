package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;

/**
 * A list of one document into which rows go as elements: those that are there keep their places, others follow in the order of
 * their rows. Immutable.
 *
 * @param <D> the type of the document
 * @param <T> the type of the elements
 */
final class ListElements<D extends Document, T> implements Destination<T> {

    private final Dossier dossier;
    private final DocumentType<D> type;
    private final D document;
    private final int list;
    private final Shape<T> shape;
    private final ElementKey<T> key;
    private final ImmutableList<T> elements;
    private final Map<String, T> present = new HashMap<>();

    /**
     * Makes the list of a document.
     *
     * @param list the position of its field
     * @param shape the shape of its elements
     * @param key what tells them apart
     */
    ListElements(Dossier dossier, DocumentType<D> type, D document, int list, Shape<T> shape, ElementKey<T> key) {
        this.dossier = dossier;
        this.type = type;
        this.document = document;
        this.list = list;
        this.shape = shape;
        this.key = key;
        ImmutableList.Builder<T> all = ImmutableList.builder();
        type.shape()
                .fields()
                .get(list)
                .forEach(document, (token, element) -> all.add(shape.type().cast(element)));
        this.elements = all.build();
        elements.forEach(element -> present.putIfAbsent(key.text(element), element));
    }

    @Override
    public Shape<T> shape() {
        return shape;
    }

    @Override
    public Optional<T> find(String text) {
        return Optional.ofNullable(present.get(text));
    }

    @Override
    public List<Entry<?>> with(Map<String, T> made) {
        Map<String, T> fresh = new LinkedHashMap<>(made);
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (T element : elements) {
            all.add(Optional.ofNullable(fresh.remove(key.text(element))).orElse(element));
        }
        all.addAll(fresh.values());
        return ImmutableList.of(WholeDocuments.entry(dossier.over(Dossier.EMPTY), withElements(all.build())));
    }

    private D withElements(List<T> all) {
        Draft<D> draft = type.shape().draft();
        List<Field<D>> fields = type.shape().fields();
        for (int i = 0; i < fields.size(); i++) {
            int position = i;
            Optional<Object> held =
                    position == list ? Optional.of(all) : ObjectReading.held(fields.get(position), document);
            held.ifPresent(value -> draft.put(position, value));
        }
        return draft.build();
    }
}
