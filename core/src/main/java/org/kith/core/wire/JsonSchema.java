package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import tools.jackson.core.JsonGenerator;

/** Writes the JSON Schema (2020-12) of a document type from its shape. Not thread-safe. */
public final class JsonSchema {

    private final JsonGenerator json;
    private final Map<String, Kind<?>> definitions = new TreeMap<>();

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** {@return the schema of a document type, with {@code $id} {@code urn:kith:schema:1.0:<type>}} */
    public static String of(DocumentType<?> type) {
        return new String(Json.written(json -> new JsonSchema(json).write(type)), UTF_8);
    }

    private void write(DocumentType<?> type) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("$id", "urn:kith:schema:" + Envelope.CURRENT + ":" + type.name());
        json.writeStringProperty("title", type.name());
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        writeEnvelope(type.name());
        type.shape().fields().forEach(this::writeProperty);
        if (type.takesExtensions()) {
            writeExtensions();
        }
        json.writeEndObject();
        writeRequired(type.shape(), List.of(Envelope.VERSION, Envelope.TYPE));
        json.writeBooleanProperty("additionalProperties", false);
        writeDefinitions();
        json.writeEndObject();
    }

    private void writeEnvelope(String type) {
        json.writeObjectPropertyStart(Envelope.VERSION);
        json.writeStringProperty("type", "string");
        json.writeStringProperty("pattern", "^1\\.[0-9]{1,4}$");
        json.writeEndObject();
        json.writeObjectPropertyStart(Envelope.TYPE);
        json.writeStringProperty("const", type);
        json.writeEndObject();
        json.writeObjectPropertyStart(Envelope.REVISION);
        json.writeStringProperty("type", "integer");
        json.writeNumberProperty("minimum", 0);
        json.writeEndObject();
        json.writeObjectPropertyStart(Envelope.REDACTED);
        json.writeStringProperty("type", "string");
        json.writeEndObject();
    }

    private void writeExtensions() {
        json.writeObjectPropertyStart(Envelope.EXTENSIONS);
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("propertyNames");
        json.writeStringProperty("pattern", "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeProperty(Field<?> field) {
        json.writeName(field.name());
        if (field.occurs() == Occurs.REQUIRED || field.occurs() == Occurs.OPTIONAL) {
            writeKind(field.kind());
        } else {
            json.writeStartObject();
            writeCollection(field);
            json.writeEndObject();
        }
    }

    private void writeCollection(Field<?> field) {
        if (field.occurs() == Occurs.MAP) {
            json.writeStringProperty("type", "object");
            json.writeObjectPropertyStart("propertyNames");
            writeConstraints(field.keys().orElseThrow());
            json.writeEndObject();
            json.writeName("additionalProperties");
        } else {
            json.writeStringProperty("type", "array");
            if (field.occurs() == Occurs.SET) {
                json.writeBooleanProperty("uniqueItems", true);
            }
            json.writeName("items");
        }
        writeKind(field.kind());
    }

    private void writeKind(Kind<?> kind) {
        json.writeStartObject();
        if (kind instanceof Scalar<?> scalar) {
            writeScalar(scalar);
        } else {
            definitions.put(kind.name(), kind.resolved());
            json.writeStringProperty("$ref", "#/$defs/" + kind.name());
        }
        json.writeEndObject();
    }

    private void writeScalar(Scalar<?> scalar) {
        String type = switch (scalar.form()) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
        };
        json.writeStringProperty("type", type);
        writeConstraints(scalar);
        scalar.target().ifPresent(target -> json.writeStringProperty("description", "The id of a " + target + "."));
    }

    private void writeConstraints(Scalar<?> scalar) {
        scalar.constraints().forEach((keyword, value) -> {
            json.writeName(keyword);
            if (value instanceof List<?> list) {
                json.writeStartArray();
                list.forEach(element -> json.writeString(element.toString()));
                json.writeEndArray();
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.toString());
            }
        });
    }

    /** Writes every kind that was referred to; writing one may bring in others. */
    private void writeDefinitions() {
        json.writeObjectPropertyStart("$defs");
        Map<String, Kind<?>> written = new TreeMap<>();
        while (!written.keySet().containsAll(definitions.keySet())) {
            for (Map.Entry<String, Kind<?>> definition : new TreeMap<>(definitions).entrySet()) {
                if (written.putIfAbsent(definition.getKey(), definition.getValue()) == null) {
                    json.writeName(definition.getKey());
                    writeDefinition(definition.getValue());
                }
            }
        }
        json.writeEndObject();
    }

    private void writeDefinition(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            json.writeStartObject();
            writeObject(shape, false);
            json.writeEndObject();
        } else if (kind instanceof Variants<?> variants) {
            writeVariants(variants);
        } else {
            writeText();
        }
    }

    private void writeObject(Shape<?> shape, boolean isVariant) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        if (isVariant) {
            json.writeObjectPropertyStart(Variants.DISCRIMINATOR);
            json.writeStringProperty("const", shape.name());
            json.writeEndObject();
        }
        shape.fields().forEach(this::writeProperty);
        json.writeEndObject();
        writeRequired(shape, isVariant ? List.of(Variants.DISCRIMINATOR) : List.of());
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void writeRequired(Shape<?> shape, List<String> first) {
        json.writeArrayPropertyStart("required");
        first.forEach(json::writeString);
        shape.fields().stream()
                .filter(field -> field.occurs() == Occurs.REQUIRED)
                .forEach(field -> json.writeString(field.name()));
        json.writeEndArray();
    }

    private void writeVariants(Variants<?> variants) {
        json.writeStartObject();
        json.writeArrayPropertyStart("oneOf");
        for (Shape<?> shape : variants.shapes().values()) {
            json.writeStartObject();
            writeObject(shape, true);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeText() {
        json.writeStartObject();
        json.writeArrayPropertyStart("oneOf");
        json.writeStartObject();
        json.writeStringProperty("type", "string");
        json.writeStringProperty("pattern", "\\S");
        json.writeNumberProperty("maxLength", TextKind.MAX_LENGTH);
        json.writeEndObject();
        json.writeStartObject();
        writeObject(TextParts.SHAPE, false);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
