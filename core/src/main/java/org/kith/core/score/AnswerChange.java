package org.kith.core.score;

import java.util.Optional;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * An answer that would have to be another one.
 *
 * @param criterion to what
 * @param from the level that was given; empty if the criterion was not rated
 * @param to the least level that is enough
 */
public record AnswerChange(CriterionKey criterion, Optional<LevelKey> from, LevelKey to) {

    /** What a change looks like. */
    public static final Shape<AnswerChange> SHAPE = Shape.of(
            AnswerChange.class,
            "answer-change",
            Part.required("criterion", CriterionKey.KIND, AnswerChange::criterion),
            Part.optional("from", LevelKey.KIND, AnswerChange::from),
            Part.required("to", LevelKey.KIND, AnswerChange::to),
            AnswerChange::new);
}
