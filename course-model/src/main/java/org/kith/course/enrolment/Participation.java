package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.course.CohortId;
import org.kith.course.TrackId;

/**
 * When one person had a seat in a cohort: what a log says about that person and nobody else; for the team and for the person.
 *
 * <p>It is worked out from the log whenever somebody is to be shown it, and is not kept in its place. Immutable.
 */
@Value.Immutable
public sealed interface Participation extends Document, WithParticipation permits ImmutableParticipation {

    /** What a participation looks like. */
    Shape<Participation> SHAPE = Shape.of(
                    Participation.class, "participation", Participation::builder, Participation.Builder::build)
            .onlyFor(Audience.TEAM, Audience.SELF)
            .required("id", ParticipationId.KIND, Participation::id, Participation.Builder::id)
            .required("cohort", CohortId.REFERENCE, Participation::cohort, Participation.Builder::cohort)
            .required("person", PersonRef.KIND, Participation::person, Participation.Builder::person)
            .optional("track", TrackId.KIND, Participation::track, Participation.Builder::track)
            .list("seats", Tenure.SHAPE, Participation::seats, Participation.Builder::seats)
            .done();

    /** The document type. */
    DocumentType<Participation> TYPE = DocumentType.of(SHAPE);

    /** {@return the id; it does not tell who it is} */
    ParticipationId id();

    /** {@return the cohort} */
    CohortId cohort();

    /** {@return who it is} */
    PersonRef person();

    /** {@return the track on which he or she last enrolled, or that was chosen later; empty for somebody who has not} */
    Optional<TrackId> track();

    /** {@return when he or she had a seat, as {@link EnrolmentLog#seats} gives it; empty if never} */
    List<Tenure> seats();

    @Override
    default DocumentType<Participation> type() {
        return TYPE;
    }

    /**
     * {@return what a log says about one person}
     *
     * @param id the id of the new document; one that does not tell who the person is
     * @param cohort the cohort of the log's policy
     */
    static Participation of(ParticipationId id, PersonRef person, CohortId cohort, EnrolmentLog log) {
        return builder()
                .id(id)
                .cohort(cohort)
                .person(person)
                .track(log.track(person))
                .addAllSeats(log.seats(person))
                .build();
    }

    /**
     * From when to when somebody had a seat. Immutable.
     *
     * @param from when it was accepted
     * @param until when it was given up; empty while it is held
     */
    record Tenure(Instant from, Optional<Instant> until) {

        /** What a tenure looks like. */
        public static final Shape<Tenure> SHAPE = Shape.of(
                Tenure.class,
                "tenure",
                Part.required("from", Kinds.INSTANT, Tenure::from),
                Part.optional("until", Kinds.INSTANT, Tenure::until),
                Tenure::new);

        /**
         * Makes a tenure.
         *
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Tenure {
            checkArgument(until.stream().noneMatch(from::isAfter), "a seat is given up after it was accepted");
        }

        /** {@return whether the seat was held at a moment; no longer at the one at which it was given up} */
        public boolean contains(Instant moment) {
            return !moment.isBefore(from) && until.stream().allMatch(moment::isBefore);
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a participation. Not thread-safe. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
