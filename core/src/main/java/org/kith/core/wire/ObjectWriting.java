package org.kith.core.wire;

import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import tools.jackson.core.JsonGenerator;

/** Writes objects of one shape: fields in order, absent ones left out. Not changed after {@link #link}. */
final class ObjectWriting implements Writing {

    private static final PropertyWriting[] NOT_LINKED = {};

    private final Shape<?> shape;
    private PropertyWriting[] properties = NOT_LINKED;

    ObjectWriting(Shape<?> shape) {
        this.shape = shape;
    }

    /** Looks up how the fields are written; called once, before the first write, because a shape may hold itself. */
    void link(Writings all) {
        properties = shape.fields().stream().map(all::of).toArray(PropertyWriting[]::new);
    }

    @Override
    public void write(JsonGenerator json, Object value) {
        json.writeStartObject();
        writeProperties(json, value);
        json.writeEndObject();
    }

    /** Writes a variant, which says first which one it is. */
    void writeVariant(JsonGenerator json, Object value) {
        json.writeStartObject();
        json.writeName(Variants.DISCRIMINATOR);
        json.writeString(shape.name());
        writeProperties(json, value);
        json.writeEndObject();
    }

    /** Writes the properties alone, into an object that has begun. */
    void writeProperties(JsonGenerator json, Object value) {
        for (PropertyWriting property : properties) {
            property.write(json, value);
        }
    }
}
