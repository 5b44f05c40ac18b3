package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Something that a community wants, with how it came to be wanted.
 *
 * <p>A priority that is dropped stays in the document, so that those who proposed it find it there with the reason. Nothing is
 * done for it any more, and it counts in no figure. Immutable.
 */
@Value.Immutable
public sealed interface Priority extends WithPriority permits ImmutablePriority {

    /** What a priority looks like. */
    Shape<Priority> SHAPE = Shape.of(Priority.class, "priority", Priority::builder, Priority.Builder::build)
            .required("id", PriorityId.KIND, Priority::id, Priority.Builder::id)
            .required("title", Kinds.TEXT, Priority::title, Priority.Builder::title)
            .optional("rank", Kinds.positiveInt(), Priority::rank, Priority.Builder::rank)
            .set("proposals", ProposalId.KIND, Priority::proposals, Priority.Builder::proposals)
            .list("edits", Edit.SHAPE, Priority::edits, Priority.Builder::edits)
            .list("senseChecks", SenseCheck.SHAPE, Priority::senseChecks, Priority.Builder::senseChecks)
            .optional("adopted", Kinds.DATE, Priority::adopted, Priority.Builder::adopted)
            .list("reportBacks", ReportBack.SHAPE, Priority::reportBacks, Priority.Builder::reportBacks)
            .optional("dropped", Dropping.SHAPE, Priority::dropped, Priority.Builder::dropped)
            .done();

    /** {@return its name, which no other priority of the plan has} */
    PriorityId id();

    /** {@return what is wanted} */
    Text title();

    /** {@return its place among the priorities, from 1; two may share one} */
    Optional<Integer> rank();

    /** {@return the proposals of the plan that it was made from} */
    Set<ProposalId> proposals();

    /** {@return what was done to the words, in order} */
    List<Edit> edits();

    /** {@return when the community was asked whether it is right, in order} */
    List<SenseCheck> senseChecks();

    /** {@return when it was taken into the plan for good} */
    Optional<LocalDate> adopted();

    /** {@return when those who were asked heard what became of it, in order} */
    List<ReportBack> reportBacks();

    /** {@return since when and why it is no longer wanted; empty as long as it is live} */
    Optional<Dropping> dropped();

    /** {@return whether it is still wanted} */
    default boolean isLive() {
        return dropped().isEmpty();
    }

    /** {@return what the community said last} */
    default Optional<Verdict> verdict() {
        return Streams.findLast(senseChecks().stream()).map(SenseCheck::verdict);
    }

    /** {@return the last edit that may have changed what is wanted; the later one in the list if two are of one day} */
    default Optional<Edit> lastMaterialEdit() {
        return edits().stream()
                .filter(Edit::material)
                .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
    }

    /**
     * {@return the sense-checks of the words as they stand, in order}
     *
     * <p>These are those of the day of the {@link #lastMaterialEdit()} and after. A sense-check of the same day counts, because
     * new words are often agreed where people are asked.
     */
    default List<SenseCheck> currentSenseChecks() {
        LocalDate since = lastMaterialEdit().map(Edit::date).orElse(LocalDate.MIN);
        return senseChecks().stream()
                .filter(check -> !check.date().isBefore(since))
                .collect(toImmutableList());
    }

    /**
     * {@return what people of the community said last about the words as they stand, apart from those who wrote them}
     *
     * <p>Empty if nobody but the drafters has been asked since the {@link #lastMaterialEdit()}, as far as can be shown.
     */
    default Optional<Verdict> communityVerdict() {
        Optional<Edit> words = lastMaterialEdit();
        return Streams.findLast(currentSenseChecks().stream()
                        .filter(check -> check.verdict() != Verdict.NEW && check.isByOthers(words)))
                .map(SenseCheck::verdict);
    }

    /** {@return whether the {@link #communityVerdict()} is that it is right, in the old words or in new ones} */
    default boolean isConfirmed() {
        return communityVerdict().filter(Verdict::isAgreement).isPresent();
    }

    /** {@return whether the community said that it is not theirs, and nobody has agreed since but those who wrote it} */
    default boolean isRejected() {
        Optional<Edit> words = lastMaterialEdit();
        return Streams.findLast(senseChecks().stream()
                        .filter(check ->
                                check.isRejection() || (check.verdict().isAgreement() && check.isByOthers(words))))
                .filter(SenseCheck::isRejection)
                .isPresent();
    }

    /** {@return since when those who were asked wait for an answer: the first sense-check that no report-back follows} */
    default Optional<LocalDate> unansweredSince() {
        LocalDate answered = reportBacks().stream()
                .map(ReportBack::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return senseChecks().stream()
                .map(SenseCheck::date)
                .filter(answered::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a priority. Not thread-safe. */
    final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
