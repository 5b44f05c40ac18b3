package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Those who were asked heard what became of their answer. Immutable.
 *
 * @param date when they were told
 * @param community who was told: a group or a place, never a single person
 * @param note what they were told
 */
public record ReportBack(LocalDate date, Text community, Optional<Text> note) {

    /** What a report-back looks like. */
    public static final Shape<ReportBack> SHAPE = Shape.of(
            ReportBack.class,
            "report-back",
            Part.required("date", Kinds.DATE, ReportBack::date),
            Part.required("community", Kinds.TEXT, ReportBack::community),
            Part.optional("note", Kinds.TEXT, ReportBack::note),
            ReportBack::new);
}
