package org.kith.course.enrolment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Outcome;
import org.kith.course.TrackId;

/**
 * All that has happened with the enrolments of a cohort; for the team.
 *
 * <p>Events are only ever added at the end. Immutable.
 */
@Value.Immutable
public sealed interface EnrolmentLog extends Document, WithEnrolmentLog permits ImmutableEnrolmentLog {

    /** What an enrolment log looks like. */
    Shape<EnrolmentLog> SHAPE = Shape.of(
                    EnrolmentLog.class, "enrolment-log", EnrolmentLog::builder, EnrolmentLog.Builder::build)
            .required("id", EnrolmentLogId.KIND, EnrolmentLog::id, EnrolmentLog.Builder::id)
            .required("policy", EnrolmentPolicyId.REFERENCE, EnrolmentLog::policy, EnrolmentLog.Builder::policy)
            .list("events", Event.KIND, EnrolmentLog::events, EnrolmentLog.Builder::events)
            .onlyFor(Audience.TEAM)
            .done();

    /** The document type. */
    DocumentType<EnrolmentLog> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    EnrolmentLogId id();

    /** {@return the policy by which it was decided} */
    EnrolmentPolicyId policy();

    /** {@return what has happened, in order} */
    List<Event> events();

    @Override
    default DocumentType<EnrolmentLog> type() {
        return TYPE;
    }

    /** {@return the state after all events, as {@link Enrolments#replay} gives it} */
    default Outcome<Enrolments> replay(EnrolmentPolicy by) {
        return Enrolments.replay(by, events());
    }

    /**
     * {@return when somebody had a seat, accepted or enrolled, in order; the last one has no end while he or she has it}
     *
     * <p>Events that cannot follow on those before change nothing, as in {@link Enrolments#replay}.
     */
    default List<Participation.Tenure> seats(PersonRef person) {
        return PersonHistory.of(person, events()).seats();
    }

    /** {@return the track on which somebody last enrolled, or that was chosen later; empty for somebody who has not} */
    default Optional<TrackId> track(PersonRef person) {
        return PersonHistory.of(person, events()).track();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a log. Not thread-safe. */
    final class Builder extends ImmutableEnrolmentLog.Builder {
        Builder() {}
    }
}
