package org.kith.plugins.tables.imports;

import java.util.Optional;
import java.util.function.Function;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;
import org.kith.core.validation.Pointer;

/**
 * What the rows of a file become: documents, or the elements of a list of one document.
 *
 * @param type the name of a document type, such as {@code body}
 * @param document the id of the one document; every row is a document of its own if empty
 * @param list the list of that document, such as {@code /actions}; given if {@code document} is
 */
public record ImportTarget(String type, Optional<String> document, Optional<Pointer> list) {

    private static final Scalar<String> NAME = Scalar.string(
                    "name",
                    "a name of lower-case letters, digits, dots, dashes and underscores",
                    text -> Id.check(text, "name"),
                    Function.<String>identity())
            .constraint("pattern", "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$")
            .constraint("maxLength", (long) Id.MAX_LENGTH)
            .done();

    /** What a target looks like. */
    public static final Shape<ImportTarget> SHAPE = Shape.of(
            ImportTarget.class,
            "import-target",
            Part.required("type", NAME, ImportTarget::type),
            Part.optional("document", NAME, ImportTarget::document),
            Part.optional("list", Kinds.POINTER, ImportTarget::list),
            ImportTarget::new);

    /**
     * Makes a target.
     *
     * @throws IllegalArgumentException if the type or the id has not the syntax of an {@link Id}
     */
    public ImportTarget {
        Id.check(type, "name of a document type");
        document.ifPresent(id -> Id.check(id, "document id"));
    }

    /** {@return documents of a type, one a row} */
    public static ImportTarget documents(String type) {
        return new ImportTarget(type, Optional.empty(), Optional.empty());
    }

    /** {@return elements of a list of one document, one a row} */
    public static ImportTarget elements(String type, String document, Pointer list) {
        return new ImportTarget(type, Optional.of(document), Optional.of(list));
    }
}
