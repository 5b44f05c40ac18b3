package org.kith.course.learning;

import java.time.LocalDate;
import org.kith.core.plan.Progress;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * That an issue holder told the set what became of an action. Immutable.
 *
 * @param date the day of the meeting at which he or she did
 * @param progress how far it was
 */
public record ProgressReport(LocalDate date, Progress progress) {

    /** The kind of {@link #progress()}. */
    static final Scalar<Progress> PROGRESS = Kinds.ofEnum("progress", Progress.class);

    /** What a report looks like. */
    public static final Shape<ProgressReport> SHAPE = Shape.of(
            ProgressReport.class,
            "progress-report",
            Part.required("date", Kinds.DATE, ProgressReport::date),
            Part.required("progress", PROGRESS, ProgressReport::progress),
            ProgressReport::new);
}
