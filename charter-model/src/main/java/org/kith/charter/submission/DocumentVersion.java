package org.kith.charter.submission;

import java.util.Optional;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A document as it was when something was made from it.
 *
 * @param document its type and id, such as {@code register/bern}
 * @param version its version, if its owner numbers them
 * @param hash what it said, so that a silent change is found
 */
public record DocumentVersion(String document, Optional<String> version, ContentHash hash) {

    /** What a version looks like. */
    public static final Shape<DocumentVersion> SHAPE = Shape.of(
            DocumentVersion.class,
            "document-version",
            Part.required("document", Kinds.STRING, DocumentVersion::document),
            Part.optional("version", Kinds.STRING, DocumentVersion::version),
            Part.required("hash", Kinds.HASH, DocumentVersion::hash),
            DocumentVersion::new);

    /** {@return what a document says now} */
    public static DocumentVersion of(Document document) {
        return new DocumentVersion(document.address(), Optional.empty(), ContentHash.of(document));
    }

    /** {@return what a version of a document says now} */
    public static DocumentVersion of(Document document, String version) {
        return new DocumentVersion(document.address(), Optional.of(version), ContentHash.of(document));
    }
}
