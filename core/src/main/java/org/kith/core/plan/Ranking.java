package org.kith.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * A vote on which priorities come first, with every ballot, so that anybody can count again.
 *
 * <p>A ballot names no voter. The ballots are for the team all the same, because in a small group a ballot may be recognised.
 * Immutable.
 */
@Value.Immutable
public sealed interface Ranking extends WithRanking permits ImmutableRanking {

    /** The kind of {@link #method()}. */
    Scalar<RankingMethod> METHOD = Kinds.ofEnum("ranking-method", RankingMethod.class);

    /** What a ranking looks like. */
    Shape<Ranking> SHAPE = Shape.of(Ranking.class, "ranking", Ranking::builder, Ranking.Builder::build)
            .required("method", METHOD, Ranking::method, Ranking.Builder::method)
            .required("date", Kinds.DATE, Ranking::date, Ranking.Builder::date)
            .optional("engagement", EngagementId.REFERENCE, Ranking::engagement, Ranking.Builder::engagement)
            .optional("eligible", Kinds.positiveInt(), Ranking::eligible, Ranking.Builder::eligible)
            .countsPeople()
            .optional("dotsPerBallot", Kinds.positiveInt(), Ranking::dotsPerBallot, Ranking.Builder::dotsPerBallot)
            .set("candidates", PriorityId.KIND, Ranking::candidates, Ranking.Builder::candidates)
            .list("ballots", Ballot.SHAPE, Ranking::ballots, Ranking.Builder::ballots)
            .visibleTo(Audience.TEAM)
            .done();

    /** {@return how the ballots are read} */
    RankingMethod method();

    /** {@return the day of the vote} */
    LocalDate date();

    /** {@return where people voted} */
    Optional<EngagementId> engagement();

    /** {@return how many people could have voted} */
    Optional<Integer> eligible();

    /** {@return how many dots each ballot had; as many as anybody liked if empty. Only {@link RankingMethod#DOTS} looks at it} */
    Optional<Integer> dotsPerBallot();

    /** {@return the priorities that could be voted for; those that somebody marked if empty} */
    Set<PriorityId> candidates();

    /** {@return every ballot, in no particular order; for the team} */
    List<Ballot> ballots();

    /**
     * Counts the ballots.
     *
     * <p>The result does not depend on the order of the ballots. A mark that should not be there does not count: one for
     * something that could not be voted for, a dot beyond those that a ballot has, and the same priority a second time where
     * {@link #method()} counts it once. The rules report such marks.
     *
     * @return the candidates by rank, and by id where they share one; all share the first if nobody voted
     */
    default List<Ranked> recount() {
        return Recount.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a ranking. Not thread-safe. */
    final class Builder extends ImmutableRanking.Builder {
        Builder() {}
    }
}
