package org.kith.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.framework.Level;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What would reach the next level.
 *
 * @param level the next level above the one that was reached
 * @param changes other answers that are enough, in the order of the framework: as few as the scheme could find, and none of them
 *     can be spared; empty where answers do not help
 * @param conditions what is missing beside the answers, such as time or a figure, in sentences; may be empty
 */
public record NextLevel(Level level, List<AnswerChange> changes, List<Text> conditions) {

    /** What it looks like. */
    public static final Shape<NextLevel> SHAPE = Shape.of(
            NextLevel.class,
            "next-level",
            Part.required("level", Level.SHAPE, NextLevel::level),
            Part.list("changes", AnswerChange.SHAPE, NextLevel::changes),
            Part.list("conditions", Kinds.TEXT, NextLevel::conditions),
            NextLevel::new);

    /** Makes it. */
    public NextLevel {
        changes = ImmutableList.copyOf(changes);
        conditions = ImmutableList.copyOf(conditions);
    }
}
