package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;

/**
 * What somebody was asked about: something as a whole, or one of its sessions, such as the third session of a cohort. Immutable.
 *
 * @param document what it was, by type and id, such as {@code cohort/birmingham-2022}
 * @param session the number of the session, from 1; empty if it was about the whole
 */
public record Occasion(String document, Optional<Integer> session) {

    /** The kind of {@link #document()}. */
    private static final Scalar<String> DOCUMENT = Scalar.string(
                    "document-ref",
                    "a type and an id with a slash between them, such as cohort/birmingham-2022",
                    Occasion::checked,
                    document -> document)
            .constraint("pattern", "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?/[a-z0-9]([a-z0-9._-]*[a-z0-9])?$")
            .done();

    /** What an occasion looks like. */
    public static final Shape<Occasion> SHAPE = Shape.of(
            Occasion.class,
            "occasion",
            Part.required("document", DOCUMENT, Occasion::document),
            Part.optional("session", Kinds.positiveInt(), Occasion::session),
            Occasion::new);

    /**
     * Makes an occasion.
     *
     * @throws IllegalArgumentException if the document is not a type and an id, or the number is less than 1
     */
    public Occasion {
        checked(document);
        checkArgument(session.orElse(1) >= 1, "sessions are numbered from 1");
    }

    /** {@return that something was asked about a document as a whole} */
    public static Occasion of(Document document) {
        return new Occasion(name(document), Optional.empty());
    }

    /**
     * {@return that something was asked about a session of a document}
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Occasion of(Document document, int session) {
        return new Occasion(name(document), Optional.of(session));
    }

    /** {@return whether it is about a document, or about a session of it} */
    public boolean isOf(Document other) {
        return document.equals(name(other));
    }

    /** {@return the name of the type of the document} */
    public String type() {
        return document.substring(0, document.indexOf('/'));
    }

    /** {@return the id of the document} */
    public String id() {
        return document.substring(document.indexOf('/') + 1);
    }

    private static String name(Document document) {
        return document.type().name() + "/" + document.idText();
    }

    private static String checked(String document) {
        int slash = document.indexOf('/');
        checkArgument(
                slash > 0 && Id.isValid(document.substring(0, slash)) && Id.isValid(document.substring(slash + 1)),
                "not a type and an id with a slash between them");
        return document;
    }
}
