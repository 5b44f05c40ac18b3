package org.kith.core.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kith.core.shape.Field;

/** A field that leads to a rule or a reference: what is done with its keys, if it is a map, and with its values. */
record Way(Field<Object> field, Next keys, Next values) {

    void follow(Object owner, CheckRun run) {
        Object held = field.get(owner);
        Trail.Step step = run.trail().enter(field);
        switch (field.occurs()) {
            case REQUIRED -> values.check(held, run);
            case OPTIONAL -> ((Optional<?>) held).ifPresent(value -> values.check(value, run));
            case LIST, SET -> followAll((Collection<?>) held, step, run);
            case MAP -> followAll((Map<?, ?>) held, step, run);
        }
        run.trail().leave(step);
    }

    private void followAll(Collection<?> held, Trail.Step step, CheckRun run) {
        Object[] elements = held.toArray();
        for (int i = 0; i < elements.length; i++) {
            step.standAt(i);
            values.check(elements[i], run);
        }
    }

    private void followAll(Map<?, ?> held, Trail.Step step, CheckRun run) {
        held.forEach((key, value) -> {
            step.standAt(key);
            keys.check(key, run);
            values.check(value, run);
        });
    }
}
