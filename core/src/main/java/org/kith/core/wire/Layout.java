package org.kith.core.wire;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Two spaces a level, and a line feed at the end of every line; the breaks of the usual levels are made once. Not thread-safe. */
final class Layout implements PrettyPrinter {

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString[] BREAKS = breaks("");
    private static final SerializableString[] COMMAS = breaks(",");

    private int depth;

    private static SerializableString[] breaks(String before) {
        return IntStream.rangeClosed(0, Json.MAX_DEPTH)
                .mapToObj(level -> lineBreak(before, level))
                .toArray(SerializableString[]::new);
    }

    private static SerializableString lineBreak(String before, int level) {
        return new SerializedString(before + "\n" + "  ".repeat(level));
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        begin(json, '{');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        begin(json, '[');
    }

    private void begin(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        writeBreak(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        writeBreak(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        writeComma(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        writeComma(json);
    }

    private void writeBreak(JsonGenerator json) {
        json.writeRaw(depth < BREAKS.length ? BREAKS[depth] : lineBreak("", depth));
    }

    private void writeComma(JsonGenerator json) {
        json.writeRaw(depth < COMMAS.length ? COMMAS[depth] : lineBreak(",", depth));
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, '}', entries);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, ']', values);
    }

    private void end(JsonGenerator json, char bracket, int count) {
        depth--;
        if (count == 0) {
            json.writeRaw(' ');
        } else {
            writeBreak(json);
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }
}
