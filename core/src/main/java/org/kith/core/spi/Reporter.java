package org.kith.core.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.DocumentType;
import org.kith.core.validation.Severity;

/** Takes what a rule finds, at a place in a document. Only for the duration of the call that it was given to. */
public interface Reporter {

    /** {@return the day for which the documents are checked} */
    LocalDate asOf();

    /** {@return the documents looked at together} */
    Dossier dossier();

    /** {@return the type of documents of a name, if a model brings one; for documents that speak of others by their type} */
    default Optional<DocumentType<?>> documentType(String name) {
        return Optional.empty();
    }

    /** {@return a reporter for a field, or for an entry of a map, of the value that this one stands at} */
    Reporter at(String field);

    /** {@return a reporter for an element of the list that this one stands at, counted from 0} */
    Reporter at(int index);

    /**
     * Reports a finding here.
     *
     * @param severity how bad it is
     * @param code what is wrong: dotted, lower-case, stable for ever
     * @param arguments what the text of the code names, in order: ids, numbers, dates, words of a closed list; never a name of
     *     a person or free text of a document
     */
    void report(Severity severity, String code, Object... arguments);
}
