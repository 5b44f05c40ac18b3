package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.framework.Level;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Recursive;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One number of a score card, with the rule that made it and the parts that it was made of.
 *
 * <p>Points and possible points are exact. In an additive node both are the sums of those of its parts, each times its weight;
 * {@link #share()} is points divided by possible points. Immutable.
 */
@Value.Immutable
public sealed interface ScoreNode extends WithScoreNode permits ImmutableScoreNode {

    /** The kind of {@link #side()}. */
    Scalar<Side> SIDE = Kinds.ofEnum("side", Side.class);

    /** What a node looks like. */
    Shape<ScoreNode> SHAPE = Shape.of(ScoreNode.class, "score-node", ScoreNode::builder, ScoreNode.Builder::build)
            .required("key", Kinds.STRING, ScoreNode::key, ScoreNode.Builder::key)
            .required("title", Kinds.TEXT, ScoreNode::title, ScoreNode.Builder::title)
            .required("rule", Kinds.STRING, ScoreNode::rule, ScoreNode.Builder::rule)
            .optional("side", SIDE, ScoreNode::side, ScoreNode.Builder::side)
            .required("weight", Kinds.FRACTION, ScoreNode::weight, ScoreNode.Builder::weight)
            .optional("points", Kinds.FRACTION, ScoreNode::points, ScoreNode.Builder::points)
            .optional("possible", Kinds.FRACTION, ScoreNode::possible, ScoreNode.Builder::possible)
            .optional("level", Level.SHAPE, ScoreNode::level, ScoreNode.Builder::level)
            .required("provisional", Kinds.BOOLEAN, ScoreNode::provisional, ScoreNode.Builder::provisional)
            .required("counts", Counts.SHAPE, ScoreNode::counts, ScoreNode.Builder::counts)
            .list("inputs", ScoreInput.SHAPE, ScoreNode::inputs, ScoreNode.Builder::inputs)
            .list("raters", RaterAnswer.SHAPE, ScoreNode::raters, ScoreNode.Builder::raters)
            .visibleTo(Audience.TEAM)
            .optional("next", NextLevel.SHAPE, ScoreNode::next, ScoreNode.Builder::next)
            .list("reasons", Kinds.TEXT, ScoreNode::reasons, ScoreNode.Builder::reasons)
            .list(
                    "parts",
                    Recursive.of("score-node", () -> ScoreNode.SHAPE),
                    ScoreNode::parts,
                    ScoreNode.Builder::parts)
            .done();

    /** {@return what the method calls it: often the key of a criterion; two nodes may share one} */
    String key();

    /** {@return what is scored} */
    Text title();

    /** {@return the rule that made the number, such as {@code rating} or {@code weighted-sum}} */
    String rule();

    /** {@return which side of the work it looks at, where the framework tells the two apart} */
    Optional<Side> side();

    /** {@return how much it counts in the node above; 1 unless said otherwise, never negative} */
    @Value.Default
    default Fraction weight() {
        return Fraction.ONE;
    }

    /**
     * {@return what was reached; empty where there is no number, as in a profile or without an answer that counts; below 0 only
     * in a change for the worse}
     */
    Optional<Fraction> points();

    /** {@return what could have been reached; more than 0, and present exactly when {@link #points()} is} */
    Optional<Fraction> possible();

    /** {@return the level that was reached, if the method has any} */
    Optional<Level> level();

    /** {@return whether it rests on a rating that nothing shows, where the method asks for evidence} */
    @Value.Default
    default boolean provisional() {
        return false;
    }

    /** {@return how the criteria here and below were answered} */
    Counts counts();

    /** {@return what went into it beside its parts, in the order of the rule} */
    List<ScoreInput> inputs();

    /** {@return what each rater said, where there were several, in the order of their ids; for the team} */
    List<RaterAnswer> raters();

    /** {@return what would reach the next level; empty at the highest one, and where the method has no levels} */
    Optional<NextLevel> next();

    /** {@return why it is so, in sentences, the most important first} */
    List<Text> reasons();

    /** {@return the nodes that it was made of, in the order of the method} */
    List<ScoreNode> parts();

    /** {@return the points divided by the possible points, from 0 to 1, or from -1 in a change; empty where there is no number} */
    default Optional<Fraction> share() {
        return points().flatMap(points -> possible().map(points::dividedBy));
    }

    /** {@return the possible points less the points that were reached; empty where there is no number} */
    default Optional<Fraction> lost() {
        return possible().flatMap(possible -> points().map(possible::minus));
    }

    /** Checks that points and possible points are both there or both absent. */
    @Value.Check
    default void check() {
        checkArgument(points().isPresent() == possible().isPresent(), "points need possible points, and the reverse");
        checkArgument(possible().map(Fraction::signum).orElse(1) > 0, "possible points must be more than 0");
        checkArgument(weight().signum() >= 0, "a weight must not be negative");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a node. Not thread-safe. */
    final class Builder extends ImmutableScoreNode.Builder {
        Builder() {}
    }
}
