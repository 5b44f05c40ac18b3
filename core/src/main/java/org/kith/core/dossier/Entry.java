package org.kith.core.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;
import org.kith.core.audience.Audience;
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
    private final Optional<Audience> redactedFor;

    private Entry(
            T document,
            OptionalLong revision,
            Extensions extensions,
            Optional<Origin> origin,
            Optional<Audience> redactedFor) {
        this.document = document;
        this.revision = revision;
        this.extensions = extensions;
        this.origin = origin;
        this.redactedFor = redactedFor;
    }

    /** {@return an entry without revision, extensions or origin} */
    public static <T extends Document> Entry<T> of(T document) {
        return new Entry<>(document, OptionalLong.empty(), Extensions.NONE, Optional.empty(), Optional.empty());
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

    /**
     * {@return the audience for which something was taken out of the document; empty if it is whole}
     *
     * <p>A redacted document is written with a mark and is never read back; a host must not keep it in place of the whole one.
     */
    public Optional<Audience> redactedFor() {
        return redactedFor;
    }

    /** {@return another version of the document, with the revision and the extensions of this entry and without its origin} */
    public Entry<T> withDocument(T newDocument) {
        return new Entry<>(newDocument, revision, extensions, Optional.empty(), redactedFor);
    }

    /** {@return the same document under another revision} */
    public Entry<T> withRevision(long newRevision) {
        checkArgument(newRevision >= 0, "A revision must not be negative.");
        return new Entry<>(document, OptionalLong.of(newRevision), extensions, origin, redactedFor);
    }

    /**
     * {@return the same document with other extensions}
     *
     * @throws IllegalArgumentException if there are some and the type of the document takes none
     */
    public Entry<T> withExtensions(Extensions newExtensions) {
        checkArgument(
                newExtensions.isEmpty() || document.type().takesExtensions(),
                "A document of the type %s takes no extensions.",
                document.type());
        return new Entry<>(document, revision, newExtensions, origin, redactedFor);
    }

    /** {@return the same document, read from somewhere} */
    public Entry<T> withOrigin(Origin newOrigin) {
        return new Entry<>(document, revision, extensions, Optional.of(newOrigin), redactedFor);
    }

    /** {@return what an audience may see of the document, without what only the owner of the whole one can judge} */
    Entry<T> redacted(T seen, Audience audience) {
        boolean whole = seen == document && extensions.isEmpty();
        return new Entry<>(
                seen, revision, Extensions.NONE, Optional.empty(), whole ? redactedFor : Optional.of(audience));
    }

    @Override
    public String toString() {
        return "Entry[" + document.address() + "]";
    }
}
