package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.assessment.StoryId;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Something that somebody asked for, in the words in which they asked.
 *
 * <p>Proposals are not edited: a {@link Priority} is made from one or several of them, and its {@link Edit}s say what became of
 * the words. Immutable.
 */
@Value.Immutable
public sealed interface Proposal extends WithProposal permits ImmutableProposal {

    /** The kind of {@link #origins()}. */
    Scalar<OriginRole> ORIGIN = Kinds.ofEnum("origin-role", OriginRole.class);

    /** What a proposal looks like. */
    Shape<Proposal> SHAPE = Shape.of(Proposal.class, "proposal", Proposal::builder, Proposal.Builder::build)
            .required("id", ProposalId.KIND, Proposal::id, Proposal.Builder::id)
            .required("title", Kinds.TEXT, Proposal::title, Proposal.Builder::title)
            .optional("date", Kinds.DATE, Proposal::date, Proposal.Builder::date)
            .set("origins", ORIGIN, Proposal::origins, Proposal.Builder::origins)
            .set("engagements", EngagementId.REFERENCE, Proposal::engagements, Proposal.Builder::engagements)
            .set("ideas", IdeaId.KIND, Proposal::ideas, Proposal.Builder::ideas)
            .set("stories", StoryId.REFERENCE, Proposal::stories, Proposal.Builder::stories)
            .optional("dropped", Dropping.SHAPE, Proposal::dropped, Proposal.Builder::dropped)
            .done();

    /** {@return its name, which no other proposal of the plan has} */
    ProposalId id();

    /** {@return what was asked for} */
    Text title();

    /** {@return when it was asked for} */
    Optional<LocalDate> date();

    /** {@return in what roles those were who asked; empty if nobody wrote it down} */
    Set<OriginRole> origins();

    /** {@return where people were listened to when it came up} */
    Set<EngagementId> engagements();

    /** {@return the ideas of the plan that it takes up} */
    Set<IdeaId> ideas();

    /** {@return the stories that it comes from} */
    Set<StoryId> stories();

    /** {@return since when and why it is not taken further; empty if it is open or part of a priority} */
    Optional<Dropping> dropped();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a proposal. Not thread-safe. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
