package org.kith.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What a funder asks for in return.
 *
 * @param wanted what it asks for
 * @param due the last day on which it is in time; empty if there is none
 * @param met the day on which it was done; empty if it was not
 */
public record FundingCondition(Text wanted, Optional<LocalDate> due, Optional<LocalDate> met) {

    /** What it looks like. */
    public static final Shape<FundingCondition> SHAPE = Shape.of(
            FundingCondition.class,
            "funding-condition",
            Part.required("wanted", Kinds.TEXT, FundingCondition::wanted),
            Part.optional("due", Kinds.DATE, FundingCondition::due),
            Part.optional("met", Kinds.DATE, FundingCondition::met),
            FundingCondition::new);

    /** {@return whether its last day is over, and it had not been done by then or since; a pause does not move it} */
    public boolean isLate(LocalDate asOf) {
        return due.filter(asOf::isAfter).isPresent()
                && met.filter(day -> !day.isAfter(asOf)).isEmpty();
    }
}
