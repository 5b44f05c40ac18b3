package org.kith.core.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kith.core.shape.Field;

/** A field that leads to a rule or a reference: what is done with its keys, if it is a map, and with its values. */
record Way(Field<Object> field, Next keys, Next values) {

    void follow(Object owner, Run run) {
        Object held = field.get(owner);
        Trail.Step step = run.trail().enter(field);
        switch (field.occurs()) {
            case REQUIRED -> values.take(held, run);
            case OPTIONAL -> ((Optional<?>) held).ifPresent(value -> values.take(value, run));
            case LIST, SET -> followAll((Collection<?>) held, step, run);
            case MAP -> followAll((Map<?, ?>) held, step, run);
        }
        run.trail().leave(step);
    }

    private void followAll(Collection<?> held, Trail.Step step, Run run) {
        int index = 0;
        for (Object element : held) {
            step.standAt(index++);
            values.take(element, run);
        }
    }

    private void followAll(Map<?, ?> held, Trail.Step step, Run run) {
        held.forEach((key, value) -> {
            step.standAt(key);
            keys.take(key, run);
            values.take(value, run);
        });
    }
}
