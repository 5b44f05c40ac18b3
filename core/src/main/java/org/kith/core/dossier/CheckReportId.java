package org.kith.core.dossier;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a check report.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CheckReportId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CheckReportId> KIND = Kinds.id("check-report-id", CheckReportId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CheckReportId {
        Id.check(value, "check report id");
    }

    /** {@return the name} */
    public static CheckReportId of(String value) {
        return new CheckReportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
