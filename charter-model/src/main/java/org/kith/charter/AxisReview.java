package org.kith.charter;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * Which steps were looked at for one way in which people differ.
 *
 * @param axis the way of differing
 * @param looked the steps that were looked at for it, in this turn
 * @param missing the steps that were not
 */
public record AxisReview(DiversityAxisId axis, Set<CriterionKey> looked, Set<CriterionKey> missing) {

    /** What it looks like. */
    public static final Shape<AxisReview> SHAPE = Shape.of(
            AxisReview.class,
            "axis-review",
            Part.required("axis", DiversityAxisId.REFERENCE, AxisReview::axis),
            Part.set("looked", CriterionKey.KIND, AxisReview::looked),
            Part.set("missing", CriterionKey.KIND, AxisReview::missing),
            AxisReview::new);

    /** Keeps copies. */
    public AxisReview {
        looked = ImmutableSet.copyOf(looked);
        missing = ImmutableSet.copyOf(missing);
    }

    /** {@return how many of the steps were looked at} */
    public Share share() {
        return Share.of(looked.size(), looked.size() + missing.size());
    }
}
