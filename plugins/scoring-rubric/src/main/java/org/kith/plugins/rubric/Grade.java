package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What a level of a node takes, beside the levels below it.
 *
 * @param level the level
 * @param requirements what must be so, all of it
 */
public record Grade(LevelKey level, List<Requirement> requirements) {

    /** What it looks like. */
    public static final Shape<Grade> SHAPE = Shape.of(
            Grade.class,
            "grade",
            Part.required("level", LevelKey.KIND, Grade::level),
            Part.list("requirements", Requirement.KIND, Grade::requirements),
            Grade::new);

    /** Makes a grade. */
    public Grade {
        requirements = ImmutableList.copyOf(requirements);
    }

    /** {@return what a level takes} */
    public static Grade of(LevelKey level, Requirement... requirements) {
        return new Grade(level, ImmutableList.copyOf(requirements));
    }
}
