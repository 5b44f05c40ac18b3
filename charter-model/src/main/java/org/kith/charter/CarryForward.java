package org.kith.charter;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Work that goes on in another programme, or that cannot be carried forward.
 *
 * @param work what it is
 * @param into the programme in which it goes on; empty if it cannot be carried forward
 * @param reason why it goes on there, or why it cannot go on
 */
public record CarryForward(Text work, Optional<ProgrammeId> into, Optional<Text> reason) {

    /** What it looks like. */
    public static final Shape<CarryForward> SHAPE = Shape.of(
            CarryForward.class,
            "carry-forward",
            Part.required("work", Kinds.TEXT, CarryForward::work),
            Part.optional("into", ProgrammeId.REFERENCE, CarryForward::into),
            Part.optional("reason", Kinds.TEXT, CarryForward::reason),
            CarryForward::new);

    /** {@return whether the work goes on} */
    public boolean goesOn() {
        return into.isPresent();
    }
}
