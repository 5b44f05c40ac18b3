package org.kith.course.survey;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of timings; apart from the records, so that no record sees its shape before it is set. */
final class FeedbackTimingShapes {

    private static final Shape<FeedbackTiming.BeforeStart> BEFORE_START = Shape.of(
                    FeedbackTiming.BeforeStart.class,
                    "before-start",
                    Object::new,
                    draft -> new FeedbackTiming.BeforeStart())
            .done();

    private static final Shape<FeedbackTiming.AfterSessions> AFTER_SESSIONS = Shape.of(
            FeedbackTiming.AfterSessions.class,
            "after-sessions",
            Part.set("sessions", Kinds.integer(1, FeedbackTiming.MAX_SESSION), FeedbackTiming.AfterSessions::sessions),
            FeedbackTiming.AfterSessions::new);

    private static final Shape<FeedbackTiming.AfterEnd> AFTER_END = Shape.of(
            FeedbackTiming.AfterEnd.class,
            "after-end",
            Part.required("weeks", Kinds.integer(0, FeedbackTiming.MAX_WEEKS), FeedbackTiming.AfterEnd::weeks),
            FeedbackTiming.AfterEnd::new);

    static final Variants<FeedbackTiming> KIND =
            Variants.of(FeedbackTiming.class, "feedback-timing", BEFORE_START, AFTER_SESSIONS, AFTER_END);

    private FeedbackTimingShapes() {}
}
