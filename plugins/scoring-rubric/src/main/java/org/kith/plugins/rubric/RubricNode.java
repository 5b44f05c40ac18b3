package org.kith.plugins.rubric;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One number or level of a {@link Rubric}, and how it is made.
 *
 * <p>It may have levels of its own: they are those of {@link #scale()}, and {@link #grades()} says what each takes. A level is
 * reached if all that it takes is there, and every level below it is reached; the lowest takes nothing.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface RubricNode extends WithRubricNode permits ImmutableRubricNode {

    /** The form of it. */
    Shape<RubricNode> SHAPE = Shape.of(RubricNode.class, "rubric-node", RubricNode::builder, RubricNode.Builder::build)
            .required("key", NodeKey.KIND, RubricNode::key, RubricNode.Builder::key)
            .optional("title", Kinds.TEXT, RubricNode::title, RubricNode.Builder::title)
            .optional("weight", Kinds.FRACTION, RubricNode::weight, RubricNode.Builder::weight)
            .optional("when", Requirement.KIND, RubricNode::when, RubricNode.Builder::when)
            .required("formula", Formula.KIND, RubricNode::formula, RubricNode.Builder::formula)
            .optional("scale", ScaleKey.KIND, RubricNode::scale, RubricNode.Builder::scale)
            .list("grades", Grade.SHAPE, RubricNode::grades, RubricNode.Builder::grades)
            .done();

    /** {@return its name, which no other node of the rubric has} */
    NodeKey key();

    /** {@return what it is called; as its criterion if empty, and else as its key} */
    Optional<Text> title();

    /** {@return how much it counts in a sum or a mean above, more than 0; 1 if empty} */
    Optional<Fraction> weight();

    /** {@return what must be so for the node to apply; one that does not apply leaves the denominator} */
    Optional<Requirement> when();

    /** {@return how it is made} */
    Formula formula();

    /** {@return the scale of the rubric whose levels it reaches} */
    Optional<ScaleKey> scale();

    /** {@return what each level takes, from the lowest to the highest; a level without an entry takes no more than the one below} */
    List<Grade> grades();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableRubricNode.Builder {
        Builder() {}
    }
}
