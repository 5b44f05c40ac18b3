package org.kith.core.shape;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.text.Id;

/**
 * A type of document: its Java type and its shape.
 *
 * @param shape the shape; its first field is {@code id}, and its name is the name of the type on the wire
 * @param takesExtensions whether others may keep something of their own in documents of the type
 * @param <T> the Java type
 */
public record DocumentType<T extends Document>(Shape<T> shape, boolean takesExtensions) {

    /**
     * Makes a document type.
     *
     * @throws IllegalArgumentException if the first field of the shape is not {@code id}
     */
    public DocumentType {
        checkArgument(
                shape.position("id").orElse(-1) == 0,
                "The first field of the document type '%s' must be id.",
                shape.name());
    }

    /** {@return the document type of a shape; it takes extensions} */
    public static <T extends Document> DocumentType<T> of(Shape<T> shape) {
        return new DocumentType<>(shape, true);
    }

    /**
     * {@return the type of documents in which nobody may keep anything that the shape has no field for}
     *
     * <p>Reading one with extensions is an error, whatever is in them.
     */
    public DocumentType<T> withoutExtensions() {
        return new DocumentType<>(shape, false);
    }

    /** {@return the name on the wire, such as {@code action-plan}} */
    public String name() {
        return shape.name();
    }

    /** {@return the Java type} */
    public Class<T> javaType() {
        return shape.type();
    }

    /**
     * {@return the id of a document}
     *
     * @throws ClassCastException if the document is of another type
     */
    public Id idOf(Document document) {
        return (Id) shape.fields().get(0).get(javaType().cast(document));
    }

    @Override
    public String toString() {
        return name();
    }
}
