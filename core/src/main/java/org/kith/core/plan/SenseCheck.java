package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.EngagementId;
import org.kith.core.community.TeamId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * The community was asked whether a priority is right. Immutable.
 */
@Value.Immutable
public sealed interface SenseCheck extends WithSenseCheck permits ImmutableSenseCheck {

    /** The kind of {@link #verdict()}. */
    Scalar<Verdict> VERDICT = Kinds.ofEnum("verdict", Verdict.class);

    /** What a sense-check looks like. */
    Shape<SenseCheck> SHAPE = Shape.of(SenseCheck.class, "sense-check", SenseCheck::builder, SenseCheck.Builder::build)
            .required("date", Kinds.DATE, SenseCheck::date, SenseCheck.Builder::date)
            .required("community", Kinds.TEXT, SenseCheck::community, SenseCheck.Builder::community)
            .required("verdict", VERDICT, SenseCheck::verdict, SenseCheck.Builder::verdict)
            .optional("engagement", EngagementId.REFERENCE, SenseCheck::engagement, SenseCheck.Builder::engagement)
            .optional("askedBy", TeamId.REFERENCE, SenseCheck::askedBy, SenseCheck.Builder::askedBy)
            .set("voices", Proposal.ORIGIN, SenseCheck::voices, SenseCheck.Builder::voices)
            .optional("people", Kinds.positiveInt(), SenseCheck::people, SenseCheck.Builder::people)
            .optional("drafters", Kinds.nonNegativeInt(), SenseCheck::drafters, SenseCheck.Builder::drafters)
            .optional("note", Kinds.TEXT, SenseCheck::note, SenseCheck.Builder::note)
            .visibleTo(Audience.TEAM)
            .done();

    /** {@return when they were asked} */
    LocalDate date();

    /** {@return who was asked: a group or a place, never a single person} */
    Text community();

    /** {@return what they said} */
    Verdict verdict();

    /** {@return where they were asked} */
    Optional<EngagementId> engagement();

    /** {@return the team that asked} */
    Optional<TeamId> askedBy();

    /** {@return in what roles those were who answered; empty if nobody wrote it down} */
    Set<OriginRole> voices();

    /** {@return how many answered} */
    Optional<Integer> people();

    /** {@return how many of those who answered had written the words they were asked about; at most {@link #people()}} */
    Optional<Integer> drafters();

    /** {@return what was said beside it; for the team} */
    Optional<Text> note();

    /**
     * {@return whether people of the community answered who had not written the words, as far as can be shown}
     *
     * <p>Those who answered must speak for the community in at least one role. Then numbers decide where there are any: fewer
     * drafters than people, or more people than the edit had drafters. Without numbers there must be a role of the community
     * that none of the drafters had.
     *
     * @param edit how the words came about; anybody may have written them if empty
     */
    default boolean isByOthers(Optional<Edit> edit) {
        return Others.answered(this, edit);
    }

    /** {@return whether the community said that it is not theirs; services and the team alone cannot say so} */
    default boolean isRejection() {
        return verdict() == Verdict.REJECTED
                && (voices().isEmpty() || voices().stream().anyMatch(OriginRole::isCommunity));
    }

    /** Checks the two numbers. */
    @Value.Check
    default void check() {
        checkArgument(
                people().isEmpty() || drafters().orElse(0) <= people().get(),
                "no more drafters can answer a sense-check than people");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a sense-check. Not thread-safe. */
    final class Builder extends ImmutableSenseCheck.Builder {
        Builder() {}
    }
}
