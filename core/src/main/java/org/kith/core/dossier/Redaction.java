package org.kith.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/**
 * Takes out of a value what an audience may not see.
 *
 * <p>A hidden optional field is absent, a hidden element of a list is gone, and an object is hidden whole if something that it
 * cannot be without is hidden, or if it is no longer a valid value without what is hidden. Small counts of people are absent or
 * vague for audiences below the team; see {@link PeopleCounts}.
 */
final class Redaction {

    private final Audience audience;
    private final PeopleCounts counts;

    Redaction(Audience audience) {
        this.audience = audience;
        this.counts = PeopleCounts.of(audience);
    }

    Audience audience() {
        return audience;
    }

    /** {@return what the audience may see of a value: the same instance if that is all of it} */
    <T> Optional<T> redact(Shape<T> shape, T value) {
        return redact(shape, value, counts.least());
    }

    private <T> Optional<T> redact(Shape<T> shape, T value, BigDecimal leastCount) {
        if (!shape.visibilityOf(value).allows(audience)) {
            return Optional.empty();
        }
        boolean changed = false;
        List<Optional<Seen>> seen = new ArrayList<>();
        for (Field<T> field : shape.fields()) {
            Optional<Seen> part = redact(field, value, least(shape, value, field, leastCount));
            if (part.isEmpty() && field.occurs() == Occurs.REQUIRED) {
                return Optional.empty();
            }
            changed |= part.map(Seen::changed).orElse(true);
            seen.add(part);
        }
        return changed ? rebuild(shape, seen) : Optional.of(value);
    }

    /** The least count of people shown in a field: what the owner's owner says of its headcount, what that says of others. */
    private <T> BigDecimal least(Shape<T> shape, T owner, Field<T> field, BigDecimal leastCount) {
        boolean isHeadcount = shape.headcount().filter(field::equals).isPresent();
        return isHeadcount ? leastCount : counts.leastBeside(shape, owner, field);
    }

    private <T> Optional<Seen> redact(Field<T> field, T owner, BigDecimal least) {
        Seen seen = new Seen(field);
        if (field.visibility().allows(audience)) {
            field.forEach(owner, (token, element) -> seen.add(token, element, redactValue(field, element, least)));
        } else {
            field.forEach(owner, (token, element) -> seen.add(token, element, Optional.empty()));
        }
        return seen.isMissing() ? Optional.empty() : Optional.of(seen);
    }

    @SuppressWarnings("unchecked") // the element is what the field's kind describes
    private Optional<Object> redactValue(Field<?> field, Object element, BigDecimal least) {
        if (field.countsPeople()) {
            return counts.shown(field, element, least);
        }
        Kind<?> resolved = field.kind().resolved();
        if (resolved instanceof Shape<?> shape) {
            return redact((Shape<Object>) shape, element, least);
        }
        if (resolved instanceof Variants<?> variants) {
            return redact((Shape<Object>) ((Variants<Object>) variants).shapeOf(element), element, least);
        }
        return Optional.of(element);
    }

    private static <T> Optional<T> rebuild(Shape<T> shape, List<Optional<Seen>> seen) {
        Draft<T> draft = shape.draft();
        for (int i = 0; i < seen.size(); i++) {
            int position = i;
            seen.get(i).flatMap(Seen::held).ifPresent(held -> draft.put(position, held));
        }
        try {
            return Optional.of(draft.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is seen of one field. */
    private static final class Seen {
        private final Field<?> field;
        private final List<String> keys = new ArrayList<>(0);
        private final List<Object> values = new ArrayList<>(0);
        private boolean changed;

        Seen(Field<?> field) {
            this.field = field;
        }

        void add(@org.jspecify.annotations.Nullable Object token, Object before, Optional<Object> after) {
            changed |= after.isEmpty() || after.get() != before;
            after.ifPresent(values::add);
            if (token instanceof String key && after.isPresent()) {
                keys.add(key);
            }
        }

        boolean changed() {
            return changed;
        }

        boolean isMissing() {
            return field.occurs() == Occurs.REQUIRED && values.isEmpty();
        }

        Optional<Object> held() {
            if (values.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (field.occurs()) {
                        case REQUIRED, OPTIONAL -> values.get(0);
                        case LIST -> ImmutableList.copyOf(values);
                        case SET -> ImmutableSet.copyOf(values);
                        case MAP -> map();
                    });
        }

        private ImmutableMap<Object, Object> map() {
            Scalar<?> keyKind = field.keys().orElseThrow();
            ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
            for (int i = 0; i < values.size(); i++) {
                map.put(keyKind.parse(keys.get(i)), values.get(i));
            }
            return map.buildOrThrow();
        }
    }
}
