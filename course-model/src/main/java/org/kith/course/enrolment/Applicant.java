package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * Somebody who would like to take part, and what the order on the list goes by.
 *
 * <p>The place and the sector are those that quotas count. Immutable.
 */
@Value.Immutable
public sealed interface Applicant extends WithApplicant permits ImmutableApplicant {

    /** The highest priority. */
    int MAX_PRIORITY = 1_000;

    /** The kind of {@link #priority()}. */
    Scalar<Integer> PRIORITY = Kinds.integer(0, MAX_PRIORITY);

    /** What an applicant looks like. */
    Shape<Applicant> SHAPE = Shape.of(Applicant.class, "applicant", Applicant::builder, Applicant.Builder::build)
            .required("person", PersonRef.KIND, Applicant::person, Applicant.Builder::person)
            .optional("place", PlaceId.REFERENCE, Applicant::place, Applicant.Builder::place)
            .optional("sector", SectorId.REFERENCE, Applicant::sector, Applicant.Builder::sector)
            .required("priority", PRIORITY, Applicant::priority, Applicant.Builder::priority)
            .required("since", Kinds.INSTANT, Applicant::since, Applicant.Builder::since)
            .done();

    /** {@return who it is} */
    PersonRef person();

    /** {@return the place that he or she counts for} */
    Optional<PlaceId> place();

    /** {@return the sector that he or she counts for} */
    Optional<SectorId> sector();

    /** {@return how much he or she goes before others, from 0, as for most people, to {@link #MAX_PRIORITY}} */
    @Value.Default
    default int priority() {
        return 0;
    }

    /** {@return the moment of the interest that counts; with an earlier cohort, for those who were carried over} */
    Instant since();

    /** {@return somebody of no place and sector, with the priority of most people} */
    static Applicant of(PersonRef person, Instant since) {
        return builder().person(person).since(since).build();
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(
                priority() >= 0 && priority() <= MAX_PRIORITY, "a priority is a number from 0 to " + MAX_PRIORITY);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an applicant. Not thread-safe. */
    final class Builder extends ImmutableApplicant.Builder {
        Builder() {}
    }
}
