package org.kith.core.rules;

import com.google.common.collect.ImmutableMap;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** What is done with a value that the walk has come to; the run knows where that is. */
@FunctionalInterface
interface Next {

    /** Nothing, for values that lead nowhere. */
    Next NOTHING = (value, run) -> {};

    void take(Object value, Run run);

    /** A value that names another document. */
    @SuppressWarnings("unchecked") // the walk hands over what the scalar describes
    static Next reference(Scalar<?> scalar) {
        Scalar<Object> ids = (Scalar<Object>) scalar;
        String type = ids.target().orElseThrow();
        return (value, run) -> run.checkReference(type, ids.format(value));
    }

    /** A value of a sealed type, which has rules of its own before those of its variant. */
    @SuppressWarnings("unchecked") // the walk hands over what the variants describe
    static Next variant(Stop sealed, Variants<?> variants, ImmutableMap<Shape<?>, Stop> stops) {
        return (value, run) -> {
            sealed.take(value, run);
            Stop stop = stops.get(((Variants<Object>) variants).shapeOf(value));
            if (stop != null) {
                stop.take(value, run);
            }
        };
    }
}
