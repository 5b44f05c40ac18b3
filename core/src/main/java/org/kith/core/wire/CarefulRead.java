package org.kith.core.wire;

import java.util.Optional;
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

/** One read of one file that finds all that is wrong with it. Not thread-safe. */
final class CarefulRead {

    private final String file;
    private final byte[] json;
    private final Readings readings;
    private final Problems problems;

    CarefulRead(String file, byte[] json, Readings readings, Problems problems) {
        this.file = file;
        this.json = json;
        this.readings = readings;
        this.problems = problems;
    }

    /** {@return whether the file is a JSON object; reports if it is not} */
    boolean skim() {
        try (JsonParser parser = Json.parser(json, 0)) {
            Path path = new Path();
            try {
                return skim(parser, path);
            } catch (JacksonException e) {
                SyntaxError.report(e, parser, path.pointer(), problems);
                return false;
            }
        }
    }

    private boolean skim(JsonParser parser, Path path) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.report(Pointer.ROOT, 0, "json.not-an-object");
            return false;
        }
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            path.push(name);
            parser.nextToken();
            parser.skipChildren();
            path.pop();
        }
        return true;
    }

    /** {@return the document, or everything that is wrong with it} */
    Outcome<Entry<?>> read(DocumentType<?> type) {
        @Nullable Entry<?> entry = null;
        try (JsonParser parser = Json.parser(json, 0)) {
            CarefulCursor at = new CarefulCursor(parser, json, problems);
            try {
                at.next();
                entry = new DocumentRead(file, json, readings).read(type, at);
                checkEnd(at);
            } catch (JacksonException e) {
                SyntaxError.report(e, parser, at.pointer(), problems);
            }
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
