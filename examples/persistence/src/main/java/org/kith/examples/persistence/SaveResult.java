package org.kith.examples.persistence;

import java.util.OptionalLong;

/** What came of saving a document. */
public sealed interface SaveResult {

    /**
     * The document was saved.
     *
     * @param revision the revision that it has now; whoever goes on editing needs it for the next save
     */
    record Saved(long revision) implements SaveResult {}

    /**
     * Nothing was saved, because the document that is stored is not the one that the editor began with.
     *
     * @param document the type and id of the document, such as {@code course/voice-1}
     * @param storedRevision the revision that is stored; empty if there is no such document, perhaps no more
     */
    record Conflict(String document, OptionalLong storedRevision) implements SaveResult {}
}
