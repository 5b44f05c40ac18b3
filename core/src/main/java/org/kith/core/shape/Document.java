package org.kith.core.shape;

/** A value that stands on its own, with a type and an id, and has a file of its own on the wire. */
public interface Document {

    /** {@return the type of the document} */
    DocumentType<?> type();

    /** {@return the text of the id, which no other document of the type has in the same dossier} */
    default String idText() {
        return type().idOf(this).value();
    }

    /** {@return the name of the document in findings: type and id, such as {@code course/voice-1}} */
    default String address() {
        return type().name() + "/" + idText();
    }
}
