package org.kith.core.spi;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;

/** Takes what a finder finds due, at a place in a document. Only for the duration of the call that it was given to. */
public interface DueReporter {

    /** {@return the day from which the list looks ahead} */
    LocalDate asOf();

    /** {@return the documents looked at together} */
    Dossier dossier();

    /** {@return a reporter for a field, or for an entry of a map, of the value that this one stands at} */
    DueReporter at(String field);

    /** {@return a reporter for an element of the list that this one stands at, counted from 0} */
    DueReporter at(int index);

    /**
     * Reports that something is due here.
     *
     * @param kind what sort of thing it is
     * @param by the last day on which it is in time, after pauses
     * @param details fills in the rest, of which the title is required; asked only if the day is within the horizon. Document,
     *     pointer, kind and day are the kernel's to fill in.
     */
    void report(DueKind kind, LocalDate by, Consumer<Due.Builder> details);
}
