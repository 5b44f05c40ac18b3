package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.Window;

/**
 * By which rules people come to take part in a cohort.
 *
 * <p>Seats and windows have nothing to do with each other: the list may be closed and seats free. Seats are offered from the
 * list, in order, as long as the window of {@link #enrolment()} is open and the course has not ended. No two quotas share an id
 * and no two terms a track. Immutable.
 */
@Value.Immutable
public sealed interface EnrolmentPolicy extends Document, WithEnrolmentPolicy permits ImmutableEnrolmentPolicy {

    /** The kind of {@link #offerHours()}: up to a year. */
    Scalar<Integer> OFFER_HOURS = Kinds.integer(1, 8_784);

    /** What an enrolment policy looks like. */
    Shape<EnrolmentPolicy> SHAPE = Shape.of(
                    EnrolmentPolicy.class, "enrolment-policy", EnrolmentPolicy::builder, EnrolmentPolicy.Builder::build)
            .required("id", EnrolmentPolicyId.KIND, EnrolmentPolicy::id, EnrolmentPolicy.Builder::id)
            .required("cohort", CohortId.REFERENCE, EnrolmentPolicy::cohort, EnrolmentPolicy.Builder::cohort)
            .required("seats", Kinds.nonNegativeInt(), EnrolmentPolicy::seats, EnrolmentPolicy.Builder::seats)
            .required("selection", Kinds.BOOLEAN, EnrolmentPolicy::selection, EnrolmentPolicy.Builder::selection)
            .required("waitingList", Kinds.BOOLEAN, EnrolmentPolicy::waitingList, EnrolmentPolicy.Builder::waitingList)
            .required(
                    "laterCohorts", Kinds.BOOLEAN, EnrolmentPolicy::laterCohorts, EnrolmentPolicy.Builder::laterCohorts)
            .required("order", PromotionOrder.KIND, EnrolmentPolicy::order, EnrolmentPolicy.Builder::order)
            .optional("interest", Window.SHAPE, EnrolmentPolicy::interest, EnrolmentPolicy.Builder::interest)
            .optional("enrolment", Window.SHAPE, EnrolmentPolicy::enrolment, EnrolmentPolicy.Builder::enrolment)
            .optional(
                    "cancellation", Window.SHAPE, EnrolmentPolicy::cancellation, EnrolmentPolicy.Builder::cancellation)
            .optional("course", Window.SHAPE, EnrolmentPolicy::course, EnrolmentPolicy.Builder::course)
            .optional("offerHours", OFFER_HOURS, EnrolmentPolicy::offerHours, EnrolmentPolicy.Builder::offerHours)
            .list("quotas", Quota.SHAPE, EnrolmentPolicy::quotas, EnrolmentPolicy.Builder::quotas)
            .list("terms", Terms.SHAPE, EnrolmentPolicy::terms, EnrolmentPolicy.Builder::terms)
            .done();

    /** The document type. */
    DocumentType<EnrolmentPolicy> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    EnrolmentPolicyId id();

    /** {@return the cohort that it is about} */
    CohortId cohort();

    /** {@return how many seats there are at first; 0 or more} */
    int seats();

    /** {@return whether only those who were selected are offered a seat; else everybody who is interested} */
    boolean selection();

    /** {@return whether interest is taken that finds no free seat; where people are selected it always is} */
    boolean waitingList();

    /** {@return whether interest that comes too late, or is not kept for this cohort, is kept for later ones; else it is refused} */
    boolean laterCohorts();

    /** {@return who on the list goes before whom} */
    PromotionOrder order();

    /** {@return when interest is in time; empty if it always is} */
    Optional<Window> interest();

    /** {@return when seats are offered; empty if there is no bound} */
    Optional<Window> enrolment();

    /**
     * {@return when a seat can be given back; empty if there is no bound}
     *
     * <p>Outside it, only those can cancel whose enrolment was promised {@link Terms#cancellation()}, at what that says.
     */
    Optional<Window> cancellation();

    /** {@return from the beginning of the first session to the end of the last; empty if that is not settled} */
    Optional<Window> course();

    /** {@return how long an offer stands, if the window does not close before; empty if until then} */
    Optional<Integer> offerHours();

    /** {@return bounds beside the seats of the whole, in order} */
    List<Quota> quotas();

    /** {@return the tracks on which people can enrol, in order} */
    List<Terms> terms();

    @Override
    default DocumentType<EnrolmentPolicy> type() {
        return TYPE;
    }

    /** {@return the terms of a track} */
    default Optional<Terms> terms(TrackId track) {
        return terms().stream().filter(terms -> terms.track().equals(track)).findFirst();
    }

    /** Checks the bounds, and that names are given once. */
    @Value.Check
    default void check() {
        checkArgument(seats() >= 0, "the number of seats must not be negative");
        checkArgument(
                offerHours().stream().allMatch(hours -> hours >= 1 && hours <= 8_784),
                "an offer stands for 1 to 8784 hours");
        checkArgument(
                quotas().stream().map(Quota::id).distinct().count() == quotas().size(), "no two quotas share an id");
        checkArgument(
                terms().stream().map(Terms::track).distinct().count() == terms().size(), "no two terms share a track");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a policy. Not thread-safe. */
    final class Builder extends ImmutableEnrolmentPolicy.Builder {
        Builder() {}
    }
}
