package org.kith.course.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.course.CohortId;

/**
 * A small group that meets to help its members, one at a time, with what they are stuck with: an action learning set.
 *
 * <p>It keeps that the set met, whose round it was and that somebody took on something. What was said, the issue and the action have no
 * place in it; an action has words once its owner {@linkplain Release releases} it, and then for those audiences only. Immutable.
 */
@Value.Immutable
public sealed interface LearningSet extends Document, WithLearningSet permits ImmutableLearningSet {

    /** What a learning set looks like. */
    Shape<LearningSet> SHAPE = Shape.of(
                    LearningSet.class, "learning-set", LearningSet::builder, LearningSet.Builder::build)
            .required("id", LearningSetId.KIND, LearningSet::id, LearningSet.Builder::id)
            .required("title", Kinds.TEXT, LearningSet::title, LearningSet.Builder::title)
            .optional("cohort", CohortId.REFERENCE, LearningSet::cohort, LearningSet.Builder::cohort)
            .set("members", PersonRef.KIND, LearningSet::members, LearningSet.Builder::members)
            .visibleTo(Audience.TEAM)
            .optional("plan", RoundPlan.SHAPE, LearningSet::plan, LearningSet.Builder::plan)
            .list("meetings", SetMeeting.SHAPE, LearningSet::meetings, LearningSet.Builder::meetings)
            .optional("source", Kinds.SOURCE, LearningSet::source, LearningSet.Builder::source)
            .done();

    /** The document type. */
    DocumentType<LearningSet> TYPE = DocumentType.of(SHAPE).withoutExtensions();

    /** {@return the id} */
    LearningSetId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the cohort from which its members come, if they come from one} */
    Optional<CohortId> cohort();

    /** {@return who belongs to it; for the team} */
    Set<PersonRef> members();

    /** {@return how its rounds go; empty if nobody has said} */
    Optional<RoundPlan> plan();

    /** {@return when it met, in order of time} */
    List<SetMeeting> meetings();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<LearningSet> type() {
        return TYPE;
    }

    /** {@return the day on which actions of a meeting fall due: that of the next one; empty as long as none is known} */
    default Optional<LocalDate> due(SetMeeting meeting) {
        return meetings().stream()
                .map(SetMeeting::date)
                .filter(meeting.date()::isBefore)
                .min(LocalDate::compareTo);
    }

    /** {@return all that others may learn of the set, up to a day} */
    default SetCounts counts(LocalDate asOf) {
        return SetCounts.of(this, asOf);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a learning set. Not thread-safe. */
    final class Builder extends ImmutableLearningSet.Builder {
        Builder() {}
    }
}
