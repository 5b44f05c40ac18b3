package org.kith.plugins.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What each of several nodes has to reach: a level, or a share of its possible points.
 *
 * @param level the level, on the scale of each node; empty if it is about a share
 * @param share the threshold of the share, from 0 to 1; empty if it is about a level
 */
public record Bar(Optional<LevelKey> level, Optional<Threshold> share) {

    /** What it looks like. */
    public static final Shape<Bar> SHAPE = Shape.of(
            Bar.class,
            "bar",
            Part.optional("level", LevelKey.KIND, Bar::level),
            Part.optional("share", Threshold.KIND, Bar::share),
            Bar::new);

    /**
     * Makes a bar.
     *
     * @throws IllegalArgumentException unless it is about either a level or a share
     */
    public Bar {
        checkArgument(level.isPresent() != share.isPresent(), "a bar is either a level or a share");
    }

    /** {@return the bar of a level} */
    public static Bar of(LevelKey level) {
        return new Bar(Optional.of(level), Optional.empty());
    }

    /** {@return the bar of a share} */
    public static Bar of(Threshold share) {
        return new Bar(Optional.empty(), Optional.of(share));
    }
}
