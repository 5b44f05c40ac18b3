package org.kith.core.framework;

import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A phase of a model, as a tag of a session or an action.
 *
 * @param model the model
 * @param phase its phase
 */
public record PhaseRef(PhaseModelId model, PhaseKey phase) {

    /** What a tag looks like. */
    public static final Shape<PhaseRef> SHAPE = Shape.of(
            PhaseRef.class,
            "phase-ref",
            Part.required("model", PhaseModelId.REFERENCE, PhaseRef::model),
            Part.required("phase", PhaseKey.KIND, PhaseRef::phase),
            PhaseRef::new);

    /** {@return a tag} */
    public static PhaseRef of(PhaseModelId model, PhaseKey phase) {
        return new PhaseRef(model, phase);
    }
}
