package org.kith.charter.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * For how long a scheme recognises a place, and when it can be asked again.
 *
 * @param months for how many months; at least 1
 * @param opensBefore how many months before the end it can first be asked again, up to all of them; at any time if empty
 * @param closesBefore how many months before the end it can no longer be asked, because a panel needs its time; fewer than those
 *     of the opening; it can be asked up to the last day if empty
 */
public record RenewalTerms(int months, Optional<Integer> opensBefore, Optional<Integer> closesBefore) {

    /** What terms look like. */
    public static final Shape<RenewalTerms> SHAPE = Shape.of(
            RenewalTerms.class,
            "renewal-terms",
            Part.required("months", Kinds.integer(1, 1_200), RenewalTerms::months),
            Part.optional("opensBefore", Kinds.integer(1, 1_200), RenewalTerms::opensBefore),
            Part.optional("closesBefore", Kinds.integer(1, 1_200), RenewalTerms::closesBefore),
            RenewalTerms::new);

    /**
     * Makes terms.
     *
     * @throws IllegalArgumentException if a number of months does not fit the others
     */
    public RenewalTerms {
        checkArgument(months >= 1, "a recognition must count for at least 1 month, was %s", months);
        checkArgument(
                opensBefore.filter(opens -> opens < 1 || opens > months).isEmpty(),
                "a renewal must open within the time of a recognition");
        int opens = opensBefore.orElse(months);
        checkArgument(
                closesBefore.filter(closes -> closes < 1 || closes >= opens).isEmpty(),
                "a renewal must close after it opens, and before the recognition ends");
    }

    /** {@return a time after which it can be asked again at any day of it} */
    public static RenewalTerms ofMonths(int months) {
        return new RenewalTerms(months, Optional.empty(), Optional.empty());
    }
}
