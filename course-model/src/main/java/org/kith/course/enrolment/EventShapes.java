package org.kith.course.enrolment;

import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.course.CohortId;

/** The shapes of events; apart from the records, so that no record sees its shape before it is set. */
final class EventShapes {

    private static final Shape<Event.Interested> INTERESTED = Shape.of(
            Event.Interested.class,
            "interested",
            Part.required("applicant", Applicant.SHAPE, Event.Interested::applicant),
            Part.required("at", Kinds.INSTANT, Event.Interested::at),
            Event.Interested::new);

    private static final Shape<Event.InterestedInLater> INTERESTED_IN_LATER = Shape.of(
            Event.InterestedInLater.class,
            "interested-in-later",
            Part.required("applicant", Applicant.SHAPE, Event.InterestedInLater::applicant),
            Part.required("at", Kinds.INSTANT, Event.InterestedInLater::at),
            Event.InterestedInLater::new);

    private static final Shape<Event.Received> RECEIVED = Shape.of(
            Event.Received.class,
            "received",
            Part.required("applicant", Applicant.SHAPE, Event.Received::applicant),
            Part.required("from", CohortId.REFERENCE, Event.Received::from),
            Part.required("at", Kinds.INSTANT, Event.Received::at),
            Event.Received::new);

    private static final Shape<Event.Shortlisted> SHORTLISTED = Shape.of(
            Event.Shortlisted.class,
            "shortlisted",
            Part.required("person", PersonRef.KIND, Event.Shortlisted::person),
            Part.required("selection", Selection.SHAPE, Event.Shortlisted::selection),
            Part.required("at", Kinds.INSTANT, Event.Shortlisted::at),
            Event.Shortlisted::new);

    private static final Shape<Event.Offered> OFFERED = Shape.of(
            Event.Offered.class,
            "offered",
            Part.required("person", PersonRef.KIND, Event.Offered::person),
            Part.optional("until", Kinds.INSTANT, Event.Offered::until),
            Part.required("at", Kinds.INSTANT, Event.Offered::at),
            Event.Offered::new);

    private static final Shape<Event.Enrolled> ENROLLED = Shape.of(
            Event.Enrolled.class,
            "enrolled",
            Part.required("person", PersonRef.KIND, Event.Enrolled::person),
            Part.required("terms", Terms.SHAPE, Event.Enrolled::terms),
            Part.required("at", Kinds.INSTANT, Event.Enrolled::at),
            Event.Enrolled::new);

    private static final Shape<Event.TrackChosen> TRACK_CHOSEN = Shape.of(
            Event.TrackChosen.class,
            "track-chosen",
            Part.required("person", PersonRef.KIND, Event.TrackChosen::person),
            Part.required("choice", TrackChoice.SHAPE, Event.TrackChosen::choice),
            Part.required("at", Kinds.INSTANT, Event.TrackChosen::at),
            Event.TrackChosen::new);

    private static final Shape<Event.Moved> MOVED = Shape.of(
            Event.Moved.class,
            "moved",
            Part.required("person", PersonRef.KIND, Event.Moved::person),
            Part.required("move", Move.KIND, Event.Moved::move),
            Part.required("at", Kinds.INSTANT, Event.Moved::at),
            Event.Moved::new);

    private static final Shape<Event.Transferred> TRANSFERRED = Shape.of(
            Event.Transferred.class,
            "transferred",
            Part.required("person", PersonRef.KIND, Event.Transferred::person),
            Part.required("to", CohortId.REFERENCE, Event.Transferred::to),
            Part.required("at", Kinds.INSTANT, Event.Transferred::at),
            Event.Transferred::new);

    private static final Shape<Event.CarriedOver> CARRIED_OVER = Shape.of(
            Event.CarriedOver.class,
            "carried-over",
            Part.required("person", PersonRef.KIND, Event.CarriedOver::person),
            Part.required("to", CohortId.REFERENCE, Event.CarriedOver::to),
            Part.required("at", Kinds.INSTANT, Event.CarriedOver::at),
            Event.CarriedOver::new);

    private static final Shape<Event.CapacityChanged> CAPACITY_CHANGED = Shape.of(
            Event.CapacityChanged.class,
            "capacity-changed",
            Part.required("capacity", Capacity.SHAPE, Event.CapacityChanged::capacity),
            Part.required("excess", Kinds.nonNegativeInt(), Event.CapacityChanged::excess),
            Part.required("at", Kinds.INSTANT, Event.CapacityChanged::at),
            Event.CapacityChanged::new);

    private static final Shape<Event.Closed> CLOSED = Shape.of(
            Event.Closed.class, "closed", Part.required("at", Kinds.INSTANT, Event.Closed::at), Event.Closed::new);

    private static final Shape<Event.Reopened> REOPENED = Shape.of(
            Event.Reopened.class,
            "reopened",
            Part.required("at", Kinds.INSTANT, Event.Reopened::at),
            Event.Reopened::new);

    static final Variants<Event> KIND = Variants.of(
            Event.class,
            "event",
            INTERESTED,
            INTERESTED_IN_LATER,
            RECEIVED,
            SHORTLISTED,
            OFFERED,
            ENROLLED,
            TRACK_CHOSEN,
            MOVED,
            TRANSFERRED,
            CARRIED_OVER,
            CAPACITY_CHANGED,
            CLOSED,
            REOPENED);

    private EventShapes() {}
}
