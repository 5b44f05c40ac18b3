package org.kith.course.workshop;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of the report of a workshop, such as {@code kick-off-2020}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record WorkshopReportId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<WorkshopReportId> KIND = Kinds.id("workshop-report-id", WorkshopReportId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<WorkshopReportId> REFERENCE = KIND.referringTo("workshop-report");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public WorkshopReportId {
        Id.check(value, "workshop report id");
    }

    /** {@return the name} */
    public static WorkshopReportId of(String value) {
        return new WorkshopReportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
