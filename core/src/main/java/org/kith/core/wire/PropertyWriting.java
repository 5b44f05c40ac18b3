package org.kith.core.wire;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kith.core.shape.Field;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes one field of an object as a property, unless nothing is there. Its name is made into bytes once. Immutable. */
final class PropertyWriting {

    private final Field<Object> field;
    private final SerializableString name;
    private final Writing values;

    /**
     * Makes a writing.
     *
     * @param field the field
     * @param values how a single value of the field is written
     */
    @SuppressWarnings("unchecked") // it is handed only objects of the shape that has the field
    PropertyWriting(Field<?> field, Writing values) {
        this.field = (Field<Object>) field;
        this.name = new SerializedString(field.name());
        this.values = values;
    }

    void write(JsonGenerator json, Object owner) {
        Object held = field.get(owner);
        switch (field.occurs()) {
            case REQUIRED -> writeOne(json, held);
            case OPTIONAL -> writeAny(json, (Optional<?>) held);
            case LIST, SET -> writeAll(json, (Collection<?>) held);
            case MAP -> writeAll(json, (Map<?, ?>) held);
        }
    }

    private void writeAny(JsonGenerator json, Optional<?> held) {
        if (held.isPresent()) {
            writeOne(json, held.get());
        }
    }

    private void writeOne(JsonGenerator json, Object held) {
        json.writeName(name);
        values.write(json, held);
    }

    private void writeAll(JsonGenerator json, Collection<?> held) {
        if (!held.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            for (Object element : held) {
                values.write(json, element);
            }
            json.writeEndArray();
        }
    }

    private void writeAll(JsonGenerator json, Map<?, ?> held) {
        if (!held.isEmpty()) {
            json.writeName(name);
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : held.entrySet()) {
                json.writeName(field.keyText(entry.getKey()));
                values.write(json, entry.getValue());
            }
            json.writeEndObject();
        }
    }
}
