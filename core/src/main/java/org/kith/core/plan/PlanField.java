package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Occurs;

/**
 * A field of a plan as a journal changes it. Taken from the shape of plans, so that a new field needs nothing here.
 *
 * @param position where the field stands in the shape
 * @param field the field
 */
record PlanField(int position, Field<ActionPlan> field) {

    /** Every field but the id, which never changes. */
    static final ImmutableList<PlanField> ALL = IntStream.range(
                    1, ActionPlan.SHAPE.fields().size())
            .mapToObj(position ->
                    new PlanField(position, ActionPlan.SHAPE.fields().get(position)))
            .collect(toImmutableList());

    String name() {
        return field.name();
    }

    /** {@return whether every plan has it, so that it can be changed but not removed} */
    boolean isRequired() {
        return field.occurs() == Occurs.REQUIRED;
    }

    /** {@return whether its elements change one by one; otherwise what it holds is replaced as a whole} */
    boolean isList() {
        return field.occurs() == Occurs.LIST;
    }

    /** {@return what a plan holds there: a value, or a list, set or map that is not empty} */
    Optional<Object> in(ActionPlan plan) {
        return present(field.get(plan));
    }

    /** {@return what is held, if it is anything; immutable} */
    static Optional<Object> present(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.map(value -> value);
        }
        Object kept = copy(held);
        boolean isNothing = kept.equals(List.of()) || kept.equals(Set.of()) || kept.equals(Map.of());
        return isNothing ? Optional.empty() : Optional.of(kept);
    }

    private static Object copy(Object held) {
        if (held instanceof List<?> list) {
            return ImmutableList.copyOf(list);
        }
        if (held instanceof Set<?> set) {
            return ImmutableSet.copyOf(set);
        }
        return held instanceof Map<?, ?> map ? ImmutableMap.copyOf(map) : held;
    }

    /** {@return what is held, or nothing, as an accessor of a field that may be absent gives it} */
    Object given(Optional<Object> held) {
        return switch (field.occurs()) {
            case REQUIRED, OPTIONAL -> held;
            case LIST -> held.orElse(List.of());
            case SET -> held.orElse(Set.of());
            case MAP -> held.orElse(Map.of());
        };
    }

    void put(Draft<ActionPlan> draft, Object value) {
        draft.put(position, value);
    }

    Elements elements(Optional<Object> held) {
        return new Elements(field.kind(), list(held));
    }

    static ImmutableList<Object> list(Optional<Object> held) {
        return held.<ImmutableList<Object>>map(value -> ImmutableList.copyOf((List<?>) value))
                .orElse(ImmutableList.of());
    }
}
