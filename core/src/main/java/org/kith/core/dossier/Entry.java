package org.kith.core.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;
import org.kith.core.shape.Document;

/**
 * A document in a dossier, with what belongs to its file rather than to what it says.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the document
 */
public final class Entry<T extends Document> {

    private final T document;
    private final OptionalLong revision;
    private final Extensions extensions;
    private final Optional<Origin> origin;

    private Entry(T document, OptionalLong revision, Extensions extensions, Optional<Origin> origin) {
        this.document = document;
        this.revision = revision;
        this.extensions = extensions;
        this.origin = origin;
    }

    /** {@return an entry without revision, extensions or origin} */
    public static <T extends Document> Entry<T> of(T document) {
        return new Entry<>(document, OptionalLong.empty(), Extensions.NONE, Optional.empty());
    }

    /** {@return the document} */
    public T document() {
        return document;
    }

    /** {@return the revision that the host gave it, for optimistic locking; 0 or more} */
    public OptionalLong revision() {
        return revision;
    }

    /** {@return what others keep in the document} */
    public Extensions extensions() {
        return extensions;
    }

    /** {@return where it was read from, if it was} */
    public Optional<Origin> origin() {
        return origin;
    }

    /** {@return the same document under another revision} */
    public Entry<T> withRevision(long newRevision) {
        checkArgument(newRevision >= 0, "A revision must not be negative.");
        return new Entry<>(document, OptionalLong.of(newRevision), extensions, origin);
    }

    /** {@return the same document with other extensions} */
    public Entry<T> withExtensions(Extensions newExtensions) {
        return new Entry<>(document, revision, newExtensions, origin);
    }

    /** {@return the same document, read from somewhere} */
    public Entry<T> withOrigin(Origin newOrigin) {
        return new Entry<>(document, revision, extensions, Optional.of(newOrigin));
    }

    @Override
    public String toString() {
        return "Entry[" + document.address() + "]";
    }
}
