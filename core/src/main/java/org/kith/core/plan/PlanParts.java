package org.kith.core.plan;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Shape;

/**
 * Some of a plan: fields, and elements of its lists, as they stand in the plan.
 *
 * <p>It has every field that an {@link ActionPlan} has, except the id, and none that it must have. Immutable.
 */
public final class PlanParts {

    /** Nothing of a plan. */
    static final PlanParts NONE = new PlanParts(Map.of());

    /** What parts look like: as the plan that they are of. */
    static final Shape<PlanParts> SHAPE = shape();

    private final ImmutableMap<String, Object> held;

    /**
     * Makes parts.
     *
     * @param held by the name of the field: its value, or a list, set or map
     */
    PlanParts(Map<String, Object> held) {
        ImmutableMap.Builder<String, Object> inOrder = ImmutableMap.builder();
        for (PlanField field : PlanField.ALL) {
            Optional.ofNullable(held.get(field.name()))
                    .flatMap(PlanField::present)
                    .ifPresent(value -> inOrder.put(field.name(), value));
        }
        this.held = inOrder.buildOrThrow();
    }

    private static Shape<PlanParts> shape() {
        Shape.Builder<PlanParts, Map<String, Object>> shape =
                Shape.of(PlanParts.class, "plan-parts", HashMap::new, PlanParts::new);
        for (PlanField field : PlanField.ALL) {
            shape.like(
                    field.field(),
                    parts -> field.given(parts.of(field)),
                    (draft, value) -> draft.put(field.name(), value));
        }
        return shape.done();
    }

    /** {@return the names of the fields of the plan of which there is something, in the order of the plan} */
    public Set<String> fields() {
        return held.keySet();
    }

    /** {@return whether there is nothing} */
    public boolean isEmpty() {
        return held.isEmpty();
    }

    /** {@return what there is of a field} */
    Optional<Object> of(PlanField field) {
        return Optional.ofNullable(held.get(field.name()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanParts that && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    /** {@return the names of the fields, not what is in them} */
    @Override
    public String toString() {
        return "PlanParts" + held.keySet();
    }
}
