package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/** Everything that can be wrong with the mapping of one field. One use, one thread. */
final class FieldCheck {

    private final FieldMapping mapping;
    private final Pointer pointer;
    private final List<Problem> problems = new ArrayList<>();

    private FieldCheck(FieldMapping mapping, Pointer pointer) {
        this.mapping = mapping;
        this.pointer = pointer;
    }

    /**
     * {@return all that is wrong}
     *
     * @param pointer where it stands
     * @param shape what the rows become, if that is known
     */
    static List<Problem> problems(FieldMapping mapping, Pointer pointer, Optional<Shape<?>> shape) {
        FieldCheck check = new FieldCheck(mapping, pointer);
        check.alone();
        shape.ifPresent(check::field);
        return ImmutableList.copyOf(check.problems);
    }

    private void alone() {
        if (mapping.column().isPresent() == mapping.constant().isPresent()) {
            add(pointer, "import.column-or-constant");
        }
        if (!mapping.date().map(DatePattern::isWhole).orElse(true)) {
            add(pointer.child("date").child("pattern"), "import.date-pattern");
        }
    }

    private void field(Shape<?> shape) {
        Optional<Field<?>> field = Fields.find(shape, mapping.field());
        if (field.isEmpty()) {
            add(pointer.child("field"), "import.field-unknown", shape.name(), Fields.names(shape));
        } else if (!Fields.takesCells(field.get())) {
            add(pointer.child("field"), "import.field-without-value");
        } else {
            fits(field.get(), new Conversion(mapping, field.get()));
        }
    }

    private void fits(Field<?> field, Conversion conversion) {
        if (mapping.separator().isPresent() && !Fields.isCollection(field)) {
            add(pointer.child("separator"), "import.separator-useless");
        }
        if (mapping.date()
                .filter(date -> !conversion.accepts(mapping.prefix().orElse("") + date.trial()))
                .isPresent()) {
            add(pointer.child("date"), "import.date-useless", conversion.expects());
        }
        if (mapping.slug() && field.kind().name().equals(PersonRef.KIND.name())) {
            add(pointer.child("slug"), "import.slug-of-person");
        }
        if (mapping.slug()
                && mapping.prefix().isPresent()
                && !conversion.accepts(mapping.prefix().get() + "a")) {
            add(pointer.child("prefix"), "import.prefix-unfit", conversion.expects());
        }
        mapping.constant().ifPresent(text -> value(conversion, text, pointer.child("constant")));
        mapping.fallback().ifPresent(text -> value(conversion, text, pointer.child("fallback")));
        mapping.values()
                .forEach((text, value) ->
                        value(conversion, value, pointer.child("values").child(text)));
    }

    private void value(Conversion conversion, String text, Pointer place) {
        if (!conversion.accepts(text)) {
            add(place, "import.value-unknown", conversion.expects());
        }
    }

    private void add(Pointer place, String code, Object... arguments) {
        problems.add(Problem.of(place, code, arguments));
    }
}
