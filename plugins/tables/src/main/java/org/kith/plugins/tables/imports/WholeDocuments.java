package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Shape;

/**
 * A dossier into which rows go as documents. Immutable.
 *
 * @param <D> the type of the documents
 */
final class WholeDocuments<D extends Document> implements Destination<D> {

    private final DocumentType<D> type;
    private final Dossier dossier;

    WholeDocuments(DocumentType<D> type, Dossier dossier) {
        this.type = type;
        this.dossier = dossier;
    }

    @Override
    public Shape<D> shape() {
        return type.shape();
    }

    @Override
    public Optional<D> find(String id) {
        return dossier.entry(type.name(), id).map(entry -> type.javaType().cast(entry.document()));
    }

    @Override
    public List<Entry<?>> with(Map<String, D> made) {
        Dossier own = dossier.over(Dossier.EMPTY);
        return new TreeMap<>(made)
                .values().stream()
                        .<Entry<?>>map(document -> entry(own, document))
                        .collect(toImmutableList());
    }

    /** {@return an entry with a document, in place of the one of its type and id if there is such a one} */
    @SuppressWarnings("unchecked") // documents of a type's name are of its Java type
    static <D extends Document> Entry<D> entry(Dossier dossier, D document) {
        return dossier.entry(document.type().name(), document.idText())
                .map(entry -> ((Entry<D>) entry).withDocument(document))
                .orElseGet(() -> Entry.of(document));
    }
}
