package org.kith.course.interest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.course.enrolment.Applicant;

/**
 * What somebody who would like to take part has told of himself or herself.
 *
 * <p>Nobody says twice whether he or she can come to a session. Immutable.
 */
@Value.Immutable
public sealed interface ExpressionOfInterest extends WithExpressionOfInterest permits ImmutableExpressionOfInterest {

    /** What an expression of interest looks like. */
    Shape<ExpressionOfInterest> SHAPE = Shape.of(
                    ExpressionOfInterest.class,
                    "expression-of-interest",
                    ExpressionOfInterest::builder,
                    ExpressionOfInterest.Builder::build)
            .required("person", PersonRef.KIND, ExpressionOfInterest::person, ExpressionOfInterest.Builder::person)
            .required("since", Kinds.INSTANT, ExpressionOfInterest::since, ExpressionOfInterest.Builder::since)
            .optional("place", PlaceId.REFERENCE, ExpressionOfInterest::place, ExpressionOfInterest.Builder::place)
            .optional("sector", SectorId.REFERENCE, ExpressionOfInterest::sector, ExpressionOfInterest.Builder::sector)
            .set("forms", AnswerSheetId.REFERENCE, ExpressionOfInterest::forms, ExpressionOfInterest.Builder::forms)
            .set("networks", Network.SHAPE, ExpressionOfInterest::networks, ExpressionOfInterest.Builder::networks)
            .list(
                    "availability",
                    Availability.SHAPE,
                    ExpressionOfInterest::availability,
                    ExpressionOfInterest.Builder::availability)
            .optional(
                    "introduction",
                    Consent.SHAPE,
                    ExpressionOfInterest::introduction,
                    ExpressionOfInterest.Builder::introduction)
            .done();

    /** {@return who it is} */
    PersonRef person();

    /** {@return the moment that counts} */
    Instant since();

    /** {@return the place that he or she comes from} */
    Optional<PlaceId> place();

    /** {@return the sector that he or she belongs to} */
    Optional<SectorId> sector();

    /** {@return the answer sheets of the forms that he or she has filled in, in order} */
    Set<AnswerSheetId> forms();

    /** {@return whom he or she can reach, formally or not, in order} */
    Set<Network> networks();

    /** {@return whether he or she can come to single sessions; of a session that is not here nothing was said} */
    List<Availability> availability();

    /**
     * {@return the consent that others who are interested and come from the same place may learn of it; empty as long as nobody
     * has asked; that, and a consent that was never given, count as no}
     */
    Optional<Consent> introduction();

    /** {@return the numbers of the sessions that will be missed, as said beforehand, in the order given} */
    default List<Integer> announcedMisses() {
        return availability().stream()
                .filter(availability -> !availability.available())
                .map(Availability::session)
                .collect(toImmutableList());
    }

    /** {@return the same interest as an applicant for a cohort, with the priority of most people} */
    default Applicant applicant() {
        return Applicant.builder()
                .person(person())
                .place(place())
                .sector(sector())
                .since(since())
                .build();
    }

    /**
     * {@return both expressions of one person as one}
     *
     * <p>The earlier moment counts. Of place, sector and the availability for a session the later is kept; forms, networks and the
     * moments of consent are those of both.
     *
     * @param other the other expression; of two of the same moment it is the later one
     * @throws IllegalArgumentException if it is somebody else's
     */
    default ExpressionOfInterest mergedWith(ExpressionOfInterest other) {
        checkArgument(person().equals(other.person()), "only expressions of one person are merged");
        return other.since().isBefore(since()) ? Merge.of(other, this) : Merge.of(this, other);
    }

    /** Checks that nothing is said twice of a session. */
    @Value.Check
    default void check() {
        checkArgument(
                availability().stream().map(Availability::session).distinct().count()
                        == availability().size(),
                "availability is said once for a session");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an expression of interest. Not thread-safe. */
    final class Builder extends ImmutableExpressionOfInterest.Builder {
        Builder() {}
    }
}
