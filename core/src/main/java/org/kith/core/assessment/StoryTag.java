package org.kith.core.assessment;

import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Side;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What a {@link Story} shows: one side of a criterion, such as the outcome side of "confident".
 *
 * @param framework the framework
 * @param criterion its criterion; a group of two sides, or one of them
 * @param side whether the story tells how people work or what came of it
 */
public record StoryTag(FrameworkId framework, CriterionKey criterion, Side side) {

    /** What a tag looks like. */
    public static final Shape<StoryTag> SHAPE = Shape.of(
            StoryTag.class,
            "story-tag",
            Part.required("framework", FrameworkId.REFERENCE, StoryTag::framework),
            Part.required("criterion", CriterionKey.KIND, StoryTag::criterion),
            Part.required("side", Criterion.SIDE, StoryTag::side),
            StoryTag::new);

    /** {@return a tag} */
    public static StoryTag of(FrameworkId framework, CriterionKey criterion, Side side) {
        return new StoryTag(framework, criterion, side);
    }
}
