package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.number.Share;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;

/**
 * How far a programme keeps each step of its charter on a day, worked out from its register: advice, never a decision.
 *
 * <p>A {@link ReviewBasis} makes it. Every verdict carries the facts that made it, and the whole names the terms by which the
 * charter was read. Immutable.
 */
@Value.Immutable
public sealed interface CharterReview extends Document, WithCharterReview permits ImmutableCharterReview {

    /** What a review looks like. */
    Shape<CharterReview> SHAPE = Shape.of(
                    CharterReview.class, "charter-review", CharterReview::builder, CharterReview.Builder::build)
            .required("id", CharterReviewId.KIND, CharterReview::id, CharterReview.Builder::id)
            .required("programme", ProgrammeId.REFERENCE, CharterReview::programme, CharterReview.Builder::programme)
            .required("place", PlaceId.REFERENCE, CharterReview::place, CharterReview.Builder::place)
            .required("charter", CharterId.REFERENCE, CharterReview::charter, CharterReview.Builder::charter)
            .required("asOf", Kinds.DATE, CharterReview::asOf, CharterReview.Builder::asOf)
            .optional("knownOn", Kinds.DATE, CharterReview::knownOn, CharterReview.Builder::knownOn)
            .required("terms", ReviewTerms.SHAPE, CharterReview::terms, CharterReview.Builder::terms)
            .optional("state", Transition.STATE, CharterReview::state, CharterReview.Builder::state)
            .list("steps", StepReview.SHAPE, CharterReview::steps, CharterReview.Builder::steps)
            .list("ownAims", StepReview.SHAPE, CharterReview::ownAims, CharterReview.Builder::ownAims)
            .list("axes", AxisReview.SHAPE, CharterReview::axes, CharterReview.Builder::axes)
            .set(
                    "absentSectors",
                    SectorId.REFERENCE,
                    CharterReview::absentSectors,
                    CharterReview.Builder::absentSectors)
            .list("owed", Owed.SHAPE, CharterReview::owed, CharterReview.Builder::owed)
            .done();

    /** The document type. */
    DocumentType<CharterReview> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CharterReviewId id();

    /** {@return the programme} */
    ProgrammeId programme();

    /** {@return the place of the programme} */
    PlaceId place();

    /** {@return the charter} */
    CharterId charter();

    /** {@return the day} */
    LocalDate asOf();

    /** {@return the day whose knowledge was used; all that was in the register if empty} */
    Optional<LocalDate> knownOn();

    /** {@return how the charter was read} */
    ReviewTerms terms();

    /** {@return how the programme stood; empty before its adoption} */
    Optional<ProgrammeState> state();

    /** {@return every step of the charter, in its order; also those that the place has not promised} */
    List<StepReview> steps();

    /** {@return the aims of the place's own, in its order; they are not compared with other places} */
    List<StepReview> ownAims();

    /** {@return for every way of differing which steps were looked at} */
    List<AxisReview> axes();

    /** {@return the sectors that a promised step addresses and of which no body works in the place} */
    Set<SectorId> absentSectors();

    /** {@return what is owed next, by day; what is late comes first} */
    List<Owed> owed();

    @Override
    default DocumentType<CharterReview> type() {
        return TYPE;
    }

    /** {@return the review of a step of the charter, or of an aim of the place's own} */
    default Optional<StepReview> step(CriterionKey key) {
        return steps().stream()
                .filter(step -> step.step().equals(key))
                .findFirst()
                .or(() ->
                        ownAims().stream().filter(aim -> aim.step().equals(key)).findFirst());
    }

    /** {@return how many of the promised steps of the charter are met} */
    default Share met() {
        List<StepReview> promised =
                steps().stream().filter(StepReview::isPromised).toList();
        return Share.of(stepsThatAre(Fulfilment.MET).size(), promised.size());
    }

    /** {@return the steps of the charter that are kept so far, in its order} */
    default Set<CriterionKey> stepsThatAre(Fulfilment fulfilment) {
        return steps().stream()
                .filter(step -> step.fulfilment() == fulfilment)
                .map(StepReview::step)
                .collect(toImmutableSet());
    }

    /** {@return what is owed and late} */
    default List<Owed> late() {
        return owed().stream().filter(owed -> owed.isLate(asOf())).collect(toImmutableList());
    }

    /** {@return what is owed from the day of the review to so many days after it, the last one included} */
    default List<Owed> dueWithin(int days) {
        LocalDate last = asOf().plusDays(days);
        return owed().stream()
                .filter(owed -> !owed.isLate(asOf()) && !owed.by().isAfter(last))
                .collect(toImmutableList());
    }

    /** {@return what counts on the day of the review and no longer does so many days after it, by its last day} */
    default List<Lapse> lapsingWithin(int days) {
        return Lapse.in(this, days);
    }

    /**
     * {@return the review as ratings on a framework, so that it can be scored}
     *
     * <p>Only criteria with the key of a step are rated, and only on scales that have the levels of
     * {@link Charters#COMPASSIONATE_CITY_13_SELF_ASSESSMENT}: met is {@code established}; partly met, or due again after a turn in
     * which it was met, {@code under-way}; due for the first time, or lapsed, {@code planned}; unmet {@code not-started}. What the
     * register cannot tell is not known, and what is not promised not applicable.
     *
     * @param id the id that the assessment is to have
     */
    default Assessment toAssessment(AssessmentId id, Framework framework) {
        return ReviewRating.assessment(this, id, framework);
    }

    /** {@return the id of the review of a programme on a day: both with a dot between them, or a fingerprint of that} */
    static CharterReviewId idOf(ProgrammeId programme, LocalDate asOf) {
        String id = programme.value() + "." + asOf;
        return CharterReviewId.of(
                Id.isValid(id) ? id : "review." + Hashing.sha256().hashUnencodedChars(id));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a review. Not thread-safe. */
    final class Builder extends ImmutableCharterReview.Builder {
        Builder() {}
    }
}
