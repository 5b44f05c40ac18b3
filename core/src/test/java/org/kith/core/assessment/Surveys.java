package org.kith.core.assessment;

import java.util.stream.IntStream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.text.Text;

/** A small survey: {@code welcome} and {@code safety} on a scale of five levels, {@code again} on one of two. */
public final class Surveys {

    public static final CriterionKey WELCOME = CriterionKey.of("welcome");
    public static final CriterionKey SAFETY = CriterionKey.of("safety");
    public static final CriterionKey AGAIN = CriterionKey.of("again");

    /** The survey, with {@code welcome} and {@code safety} in a group of their own. */
    public static final Framework SURVEY = framework(5)
            .addCriteria(
                    Criterion.builder()
                            .key(CriterionKey.of("feelings"))
                            .title(Text.of("Feelings"))
                            .addCriteria(rated(WELCOME, "five"), rated(SAFETY, "five"))
                            .build(),
                    rated(AGAIN, "two"))
            .build();

    private Surveys() {}

    /** {@return a framework without criteria, with a scale of so many levels named five, and one of two levels} */
    public static Framework.Builder framework(int levels) {
        return Framework.builder()
                .id(FrameworkId.of("survey"))
                .version("1")
                .title(Text.of("Survey"))
                .profileOnly(false)
                .addScales(scale("five", levels), scale("two", 2));
    }

    /** {@return a criterion that is rated on a scale} */
    public static Criterion rated(CriterionKey key, String scale) {
        return Criterion.builder()
                .key(key)
                .title(Text.of("A question"))
                .scale(ScaleKey.of(scale))
                .build();
    }

    /** {@return the key of a level by its index} */
    public static LevelKey level(int index) {
        return LevelKey.of("level-" + index);
    }

    private static Scale scale(String key, int levels) {
        return Scale.builder()
                .key(ScaleKey.of(key))
                .title(Text.of("A scale"))
                .addAllLevels(IntStream.range(0, levels)
                        .mapToObj(index -> Level.builder()
                                .key(level(index))
                                .value(index + 1)
                                .title(Text.of("A level"))
                                .build())
                        .toList())
                .build();
    }
}
