package org.kith.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What one voter marked; nobody knows which voter.
 *
 * <p>One form for every {@link RankingMethod}, which says how the marks are read. Immutable.
 *
 * @param marks the priorities that were marked, in the order of the marks; none on a blank ballot
 */
public record Ballot(List<PriorityId> marks) {

    /** What a ballot looks like. */
    public static final Shape<Ballot> SHAPE =
            Shape.of(Ballot.class, "ballot", Part.list("marks", PriorityId.KIND, Ballot::marks), Ballot::new);

    /** Makes a ballot. */
    public Ballot {
        marks = ImmutableList.copyOf(marks);
    }

    /** {@return a ballot with marks} */
    public static Ballot of(PriorityId... marks) {
        return new Ballot(List.of(marks));
    }
}
