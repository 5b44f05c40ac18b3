package org.kith.course.workshop;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What happens after a workshop. Immutable.
 *
 * @param title what
 * @param owner which body sees to it
 * @param due by when
 */
public record NextStep(Text title, Optional<BodyId> owner, Optional<LocalDate> due) {

    /** What a next step looks like. */
    public static final Shape<NextStep> SHAPE = Shape.of(
            NextStep.class,
            "next-step",
            Part.required("title", Kinds.TEXT, NextStep::title),
            Part.optional("owner", BodyId.REFERENCE, NextStep::owner),
            Part.optional("due", Kinds.DATE, NextStep::due),
            NextStep::new);
}
