package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of deviations; apart from the records, so that no record sees its shape before it is set. */
final class DeviationShapes {

    private static final Shape<Deviation.Skipped> SKIPPED = Shape.of(
            Deviation.Skipped.class,
            "skipped",
            Part.required("date", Kinds.DATE, Deviation.Skipped::date),
            Part.optional("reason", Kinds.TEXT, Deviation.Skipped::reason),
            Deviation.Skipped::new);

    private static final Shape<Deviation.Moved> MOVED = Shape.of(
            Deviation.Moved.class,
            "moved",
            Part.required("date", Kinds.DATE, Deviation.Moved::date),
            Part.required("to", CourseKinds.LOCAL_TIME, Deviation.Moved::to),
            Part.optional("reason", Kinds.TEXT, Deviation.Moved::reason),
            Deviation.Moved::new);

    private static final Shape<Deviation.Resized> RESIZED = Shape.of(
            Deviation.Resized.class,
            "resized",
            Part.required("session", CourseKinds.SESSIONS, Deviation.Resized::session),
            Part.required("minutes", CourseKinds.MINUTES, Deviation.Resized::minutes),
            Part.optional("reason", Kinds.TEXT, Deviation.Resized::reason),
            Deviation.Resized::new);

    private static final Shape<Deviation.Switched> SWITCHED = Shape.of(
            Deviation.Switched.class,
            "switched",
            Part.required("session", CourseKinds.SESSIONS, Deviation.Switched::session),
            Part.required("delivery", Delivery.KIND, Deviation.Switched::delivery),
            Part.optional("reason", Kinds.TEXT, Deviation.Switched::reason),
            Deviation.Switched::new);

    private static final Shape<Deviation.CalledOff> CALLED_OFF = Shape.of(
            Deviation.CalledOff.class,
            "called-off",
            Part.required("session", CourseKinds.SESSIONS, Deviation.CalledOff::session),
            Part.optional("reason", Kinds.TEXT, Deviation.CalledOff::reason),
            Deviation.CalledOff::new);

    static final Variants<Deviation> KIND =
            Variants.of(Deviation.class, "deviation", SKIPPED, MOVED, RESIZED, SWITCHED, CALLED_OFF);

    private DeviationShapes() {}
}
