package org.kith.core.wire;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes documents as JSON: fields in the order of the shape, absent values left out, UTF-8, two spaces a level, a line feed at
 * the end of every line. The same document gives the same bytes on any machine.
 */
public final class JsonWriter {

    private static final int FIRST_SIZE = 4 * 1024;

    private JsonWriter() {}

    /**
     * {@return a document as JSON; marked if it was redacted for an audience, so that it is not read back as whole}
     *
     * @throws IllegalArgumentException if an extension is not one JSON value, or a text holds half of a character
     */
    public static byte[] write(Entry<?> entry) {
        entry.extensions().json().forEach(JsonWriter::checkExtension);
        byte[] json = write(entry, generator -> generator);
        if (Surrogates.mayBeIn(json, Scan.of(json))) {
            write(entry, WholeCharacters::new);
        }
        return json;
    }

    private static byte[] write(Entry<?> entry, UnaryOperator<JsonGenerator> check) {
        ByteArrayBuilder out = new ByteArrayBuilder(FIRST_SIZE);
        try (JsonGenerator json = check.apply(Json.generator(out))) {
            writeDocument(json, entry);
        }
        out.write('\n');
        return out.toByteArray();
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

    private static void writeDocument(JsonGenerator json, Entry<?> entry) {
        json.writeStartObject();
        writeString(json, Envelope.VERSION, Envelope.CURRENT);
        writeString(json, Envelope.TYPE, entry.document().type().name());
        entry.revision().ifPresent(revision -> writeRevision(json, revision));
        entry.redactedFor().ifPresent(audience -> writeString(json, Envelope.REDACTED, Kinds.wireName(audience)));
        writeDocumentFields(json, entry.document().type(), entry.document());
        writeExtensions(json, entry.extensions());
        json.writeEndObject();
    }

    private static void writeString(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeString(value);
    }

    private static void writeRevision(JsonGenerator json, long revision) {
        json.writeName(Envelope.REVISION);
        json.writeNumber(revision);
    }

    private static <T extends Document> void writeDocumentFields(
            JsonGenerator json, DocumentType<T> type, Document document) {
        writeFields(json, type.shape(), type.javaType().cast(document));
    }

    private static void writeExtensions(JsonGenerator json, Extensions extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        json.writeName(Envelope.EXTENSIONS);
        json.writeStartObject();
        for (Map.Entry<String, String> extension : extensions.json().entrySet()) {
            json.writeName(extension.getKey());
            json.writeRawValue(extension.getValue());
        }
        json.writeEndObject();
    }

    private static <T> void writeFields(JsonGenerator json, Shape<T> shape, T value) {
        for (Field<T> field : shape.fields()) {
            Object held = field.get(value);
            if (!isAbsent(field, held)) {
                json.writeName(field.name());
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

    private static void writeHeld(JsonGenerator json, Field<?> field, Object held) {
        switch (field.occurs()) {
            case REQUIRED -> writeValue(json, field.kind(), held);
            case OPTIONAL -> writeValue(json, field.kind(), ((Optional<?>) held).orElseThrow());
            case LIST, SET -> {
                json.writeStartArray();
                for (Object element : (Iterable<?>) held) {
                    writeValue(json, field.kind(), element);
                }
                json.writeEndArray();
            }
            case MAP -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) held).entrySet()) {
                    json.writeName(field.keyText(entry.getKey()));
                    writeValue(json, field.kind(), entry.getValue());
                }
                json.writeEndObject();
            }
        }
    }

    @SuppressWarnings("unchecked") // the value is what the field's kind describes
    private static void writeValue(JsonGenerator json, Kind<?> kind, Object value) {
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

    private static <T> void writeObject(JsonGenerator json, Shape<T> shape, @Nullable String variant, T value) {
        json.writeStartObject();
        if (variant != null) {
            writeString(json, Variants.DISCRIMINATOR, variant);
        }
        writeFields(json, shape, value);
        json.writeEndObject();
    }

    private static void writeScalar(JsonGenerator json, Scalar<Object> scalar, Object value) {
        switch (scalar.form()) {
            case STRING -> json.writeString(scalar.format(value));
            case INTEGER -> json.writeNumber(((Number) value).longValue());
            case BOOLEAN -> json.writeBoolean((Boolean) value);
        }
    }

    private static void writeText(JsonGenerator json, Text text) {
        checkArgument(
                text.value().length() <= TextKind.MAX_LENGTH,
                "A text is longer than %s characters.",
                TextKind.MAX_LENGTH);
        if (text.translations().isEmpty()) {
            json.writeString(text.value());
        } else {
            writeObject(json, TextParts.SHAPE, null, TextParts.of(text));
        }
    }
}
