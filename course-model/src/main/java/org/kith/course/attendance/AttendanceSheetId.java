package org.kith.course.attendance;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an attendance sheet, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record AttendanceSheetId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<AttendanceSheetId> KIND = Kinds.id("attendance-sheet-id", AttendanceSheetId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<AttendanceSheetId> REFERENCE = KIND.referringTo("attendance-sheet");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public AttendanceSheetId {
        Id.check(value, "attendance sheet id");
    }

    /** {@return the name} */
    public static AttendanceSheetId of(String value) {
        return new AttendanceSheetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
