package org.kith.core.dossier;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * What sort of thing is due. An open list: a model adds its own words, and uses one from here where it fits.
 *
 * @param value the word, with the syntax of an {@link Id}
 */
public record DueKind(String value) implements Id {

    /** The kind of fields that hold the word. */
    public static final Scalar<DueKind> KIND = Kinds.id("due-kind", DueKind::of);

    /** Something is to be complete. */
    public static final DueKind ACTION = of("action");

    /** Somebody is to look again. */
    public static final DueKind REVIEW = of("review");

    /** People are to be asked and listened to. */
    public static final DueKind LISTENING = of("listening");

    /** A community is to be asked whether a priority is right. */
    public static final DueKind SENSE_CHECK = of("sense-check");

    /** A community is to hear what became of what it said. */
    public static final DueKind REPORT_BACK = of("report-back");

    /** Somebody is to send what shows how things stand. */
    public static final DueKind EVIDENCE = of("evidence");

    /** Something that was given for a time is to be asked for again. */
    public static final DueKind RENEWAL = of("renewal");

    /**
     * Makes the word.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public DueKind {
        Id.check(value, "kind of what is due");
    }

    /** {@return the word} */
    public static DueKind of(String value) {
        return new DueKind(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
