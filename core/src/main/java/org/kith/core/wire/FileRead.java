package org.kith.core.wire;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One read of one file that finds all that is wrong with it. Not thread-safe. */
final class FileRead {

    private static final SerializableString VERSION = new SerializedString(Envelope.VERSION);
    private static final SerializableString TYPE = new SerializedString(Envelope.TYPE);

    private final String file;
    private final byte[] json;
    private final Readings readings;
    private final Problems problems;
    private final RawText raw;
    private int start;
    private Pointer skimmed = Pointer.ROOT;

    FileRead(String file, byte[] json, Readings readings, Problems problems, RawText raw) {
        this.file = file;
        this.json = json;
        this.readings = readings;
        this.problems = problems;
        this.raw = raw;
    }

    /** {@return whether the file is a JSON object; reports if it is not} */
    boolean skim() {
        try (JsonParser parser = Json.parser(json, 0)) {
            try {
                return skim(parser);
            } catch (JacksonException e) {
                SyntaxError.report(e, parser, skimmed, problems);
                return false;
            }
        }
    }

    private boolean skim(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.report(Pointer.ROOT, 0, "json.not-an-object");
            return false;
        }
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            skimmed = Pointer.ROOT.child(name);
            parser.nextToken();
            parser.skipChildren();
            skimmed = Pointer.ROOT;
        }
        return true;
    }

    /** {@return the document, or everything that is wrong with it; {@code null} if its version and its type do not come first} */
    @Nullable
    Outcome<Entry<?>> readAsWritten(Map<String, DocumentType<?>> types) {
        try (LiteralParser parser = Json.parser(json, 0)) {
            Cursor at = new Cursor(parser, json, raw, problems);
            @Nullable DocumentType<?> type = leadingType(at, types);
            return type == null ? null : read(type, parser, at, read -> read.readBehindType(type, at, start));
        }
    }

    private @Nullable DocumentType<?> leadingType(Cursor at, Map<String, DocumentType<?>> types) {
        try {
            at.next();
            start = at.start();
            boolean isOurs = at.isAt(JsonToken.START_OBJECT)
                    && at.nextName(VERSION)
                    && Envelope.isOurs(at.nextString())
                    && at.nextName(TYPE);
            return isOurs ? types.get(at.nextString()) : null;
        } catch (JacksonException e) {
            return null; // a read in any order reports it
        }
    }

    /** {@return the document, or everything that is wrong with it} */
    Outcome<Entry<?>> read(DocumentType<?> type) {
        try (LiteralParser parser = Json.parser(json, 0)) {
            Cursor at = new Cursor(parser, json, raw, problems);
            return read(type, parser, at, read -> read.read(type, at));
        }
    }

    private Outcome<Entry<?>> read(
            DocumentType<?> type, JsonParser parser, Cursor at, Function<DocumentRead, @Nullable Entry<?>> reading) {
        @Nullable Entry<?> entry = null;
        try {
            entry = reading.apply(new DocumentRead(file, json, raw, readings));
            checkEnd(at);
        } catch (JacksonException e) {
            SyntaxError.report(e, parser, at.pointer(), problems);
        }
        return entry != null && problems.isEmpty() ? Outcome.of(entry) : Outcome.failed(addressed(type));
    }

    private void checkEnd(Cursor at) {
        at.next();
        if (at.token() != null) {
            problems.report(Pointer.ROOT, at.start(), "json.trailing-content");
        }
    }

    private Findings addressed(DocumentType<?> type) {
        Optional<String> id = Envelope.peek(json, 0, "id").get(0).filter(Id::isValid);
        Findings findings = problems.findings();
        return id.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> finding.withDocument(type.name() + "/" + id.get()))
                        .collect(Findings.toFindings());
    }
}
