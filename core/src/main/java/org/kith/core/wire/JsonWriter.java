package org.kith.core.wire;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes documents as JSON: fields in the order of the shape, absent values left out, UTF-8, two spaces a level, a line feed at
 * the end of every line. The same document gives the same bytes on any machine.
 */
public final class JsonWriter {

    private final Writings writings;

    /**
     * Makes a writer.
     *
     * @param types the document types that it is made ready for; it writes others too, with more effort
     */
    public JsonWriter(Collection<DocumentType<?>> types) {
        this.writings = new Writings(types);
    }

    /**
     * {@return a document as JSON; marked if it was redacted for an audience, so that it is not read back as whole}
     *
     * @throws IllegalArgumentException if an extension is not one JSON value, or a text holds half of a character
     */
    public byte[] write(Entry<?> entry) {
        entry.extensions().json().forEach(JsonWriter::checkExtension);
        byte[] bytes = Json.written(json -> writeDocument(json, entry));
        if (Surrogates.mayBeIn(bytes)) {
            Json.written(json -> writeDocument(new WholeCharacters(json), entry));
        }
        return bytes;
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

    private void writeDocument(JsonGenerator json, Entry<?> entry) {
        json.writeStartObject();
        writeString(json, Envelope.VERSION, Envelope.CURRENT);
        writeString(json, Envelope.TYPE, entry.document().type().name());
        entry.revision().ifPresent(revision -> writeRevision(json, revision));
        entry.redactedFor().ifPresent(audience -> writeString(json, Envelope.REDACTED, Kinds.wireName(audience)));
        writings.of(entry.document().type()).writeProperties(json, entry.document());
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
}
