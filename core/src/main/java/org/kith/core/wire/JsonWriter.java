package org.kith.core.wire;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Writes documents as JSON: fields in the order of the shape, absent values left out, UTF-8, two spaces a level, a line feed at
 * the end of every line. The same document gives the same bytes on any machine.
 */
public final class JsonWriter {

    private JsonWriter() {}

    /**
     * {@return a document as JSON; marked if it was redacted for an audience, so that it is not read back as whole}
     *
     * @throws IllegalArgumentException if an extension is not one JSON value
     */
    public static byte[] write(Entry<?> entry) {
        entry.extensions().json().forEach(JsonWriter::checkExtension);
        JsonOutput json = new JsonOutput();
        writeDocument(json, entry);
        return json.toBytes();
    }

    private static void checkExtension(String namespace, String json) {
        try (JsonParser parser = Json.parser(json.getBytes(UTF_8), 0)) {
            boolean hasValue = parser.nextToken() != null;
            parser.skipChildren();
            checkArgument(hasValue && parser.nextToken() == null, "The extension %s is not one JSON value.", namespace);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The extension " + namespace + " is not JSON.", e);
        }
    }

    private static void writeDocument(JsonOutput json, Entry<?> entry) {
        json.beginObject();
        writeString(json, Envelope.VERSION, Envelope.CURRENT);
        writeString(json, Envelope.TYPE, entry.document().type().name());
        entry.revision().ifPresent(revision -> writeRevision(json, revision));
        entry.redactedFor().ifPresent(audience -> writeString(json, Envelope.REDACTED, Kinds.wireName(audience)));
        writeDocumentFields(json, entry.document().type(), entry.document());
        writeExtensions(json, entry.extensions());
        json.endObject();
    }

    private static void writeString(JsonOutput json, String name, String value) {
        json.name(name);
        json.string(value);
    }

    private static void writeRevision(JsonOutput json, long revision) {
        json.name(Envelope.REVISION);
        json.number(revision);
    }

    private static <T extends Document> void writeDocumentFields(
            JsonOutput json, DocumentType<T> type, Document document) {
        writeFields(json, type.shape(), type.javaType().cast(document));
    }

    private static void writeExtensions(JsonOutput json, Extensions extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        json.name(Envelope.EXTENSIONS);
        json.beginObject();
        for (Map.Entry<String, String> extension : extensions.json().entrySet()) {
            json.name(extension.getKey());
            json.json(extension.getValue());
        }
        json.endObject();
    }

    private static <T> void writeFields(JsonOutput json, Shape<T> shape, T value) {
        for (Field<T> field : shape.fields()) {
            Object held = field.get(value);
            if (!isAbsent(field, held)) {
                json.name(field.name());
                writeHeld(json, field, held);
            }
        }
    }

    private static boolean isAbsent(Field<?> field, Object held) {
        return switch (field.occurs()) {
            case REQUIRED -> false;
            case OPTIONAL -> ((Optional<?>) held).isEmpty();
            case LIST, SET -> ((Collection<?>) held).isEmpty();
            case MAP -> ((Map<?, ?>) held).isEmpty();
        };
    }

    private static void writeHeld(JsonOutput json, Field<?> field, Object held) {
        switch (field.occurs()) {
            case REQUIRED -> writeValue(json, field.kind(), held);
            case OPTIONAL -> writeValue(json, field.kind(), ((Optional<?>) held).orElseThrow());
            case LIST, SET -> {
                json.beginArray();
                for (Object element : (Iterable<?>) held) {
                    json.element();
                    writeValue(json, field.kind(), element);
                }
                json.endArray();
            }
            case MAP -> {
                json.beginObject();
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) held).entrySet()) {
                    json.name(field.keyText(entry.getKey()));
                    writeValue(json, field.kind(), entry.getValue());
                }
                json.endObject();
            }
        }
    }

    @SuppressWarnings("unchecked") // the value is what the field's kind describes
    private static void writeValue(JsonOutput json, Kind<?> kind, Object value) {
        if (kind instanceof Scalar<?> scalar) {
            writeScalar(json, (Scalar<Object>) scalar, value);
        } else if (kind instanceof TextKind) {
            writeText(json, (Text) value);
        } else if (kind.resolved() instanceof Variants<?> variants) {
            Shape<Object> shape = (Shape<Object>) ((Variants<Object>) variants).shapeOf(value);
            writeObject(json, shape, shape.name(), value);
        } else {
            writeObject(json, (Shape<Object>) kind.resolved(), null, value);
        }
    }

    private static <T> void writeObject(JsonOutput json, Shape<T> shape, @Nullable String variant, T value) {
        json.beginObject();
        if (variant != null) {
            writeString(json, Variants.DISCRIMINATOR, variant);
        }
        writeFields(json, shape, value);
        json.endObject();
    }

    private static void writeScalar(JsonOutput json, Scalar<Object> scalar, Object value) {
        switch (scalar.form()) {
            case STRING -> json.string(scalar.format(value));
            case INTEGER -> json.number(((Number) value).longValue());
            case BOOLEAN -> json.truth((Boolean) value);
        }
    }

    private static void writeText(JsonOutput json, Text text) {
        checkArgument(
                text.value().length() <= TextKind.MAX_LENGTH,
                "A text is longer than %s characters.",
                TextKind.MAX_LENGTH);
        if (text.translations().isEmpty()) {
            json.string(text.value());
        } else {
            writeObject(json, TextParts.SHAPE, null, TextParts.of(text));
        }
    }
}
