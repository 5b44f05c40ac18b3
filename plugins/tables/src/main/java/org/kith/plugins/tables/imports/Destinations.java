package org.kith.plugins.tables.imports;

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

    /** {@return where rows go, by a target in which nothing is wrong; empty if the one document is not there} */
    static <D extends Document> Optional<Destination<?>> of(
            ImportTarget target, DocumentType<D> type, Dossier dossier) {
        if (target.document().isEmpty() || target.list().isEmpty()) {
            return Optional.of(new WholeDocuments<>(type, dossier));
        }
        Field<D> list = Fields.list(type.shape(), target.list().get()).orElseThrow();
        int position = type.shape().position(list.name()).orElseThrow();
        Shape<?> elements = Fields.elements(list).orElseThrow();
        return dossier.entry(type.name(), target.document().get())
                .map(Entry::document)
                .map(type.javaType()::cast)
                .map(document -> new ListElements<>(dossier, type, document, position, elements));
    }
}
