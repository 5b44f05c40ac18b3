package org.kith.plugins.tables.imports;

import java.util.List;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;

/** Finds where the rows of a file belong. */
final class Destinations {

    private Destinations() {}

    /** {@return where rows go, by a mapping in which nothing is wrong; empty if the one document is not there} */
    static <D extends Document> Optional<Destination<?>> of(
            ImportMapping mapping, DocumentType<D> type, Dossier dossier) {
        ImportTarget target = mapping.target();
        if (target.document().isEmpty() || target.list().isEmpty()) {
            return Optional.of(new WholeDocuments<>(type, dossier));
        }
        Field<D> list = Fields.list(type.shape(), mapping).orElseThrow();
        int position = type.shape().position(list.name()).orElseThrow();
        Shape<?> elements = Fields.elements(list).orElseThrow();
        return dossier.entry(type.name(), target.document().get())
                .map(Entry::document)
                .map(type.javaType()::cast)
                .map(document -> elements(dossier, type, document, position, elements, Fields.keys(mapping)));
    }

    private static <D extends Document, T> Destination<T> elements(
            Dossier dossier, DocumentType<D> type, D document, int list, Shape<T> shape, List<String> keys) {
        return new ListElements<>(dossier, type, document, list, shape, ElementKey.of(shape, keys));
    }
}
