package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One read of one document: the envelope here, the fields in {@link ValueRead}. Not thread-safe. */
final class DocumentRead implements ValueRead.Beside {

    private final String file;
    private final byte[] json;
    private final Names names;
    private final Problems problems;
    private final Map<String, String> extensions = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private OptionalLong revision = OptionalLong.empty();

    DocumentRead(String file, byte[] json, Names names, Problems problems) {
        this.file = file;
        this.json = json;
        this.names = names;
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
    <T extends Document> Outcome<Entry<?>> read(DocumentType<T> type) {
        Optional<T> document = Optional.empty();
        try (JsonParser parser = Json.parser(json, 0)) {
            ValueRead values = new ValueRead(parser, json, names, problems);
            try {
                parser.nextToken();
                document = Optional.ofNullable(values.document(type.shape(), this));
                checkEnd(parser);
            } catch (JacksonException e) {
                SyntaxError.report(e, parser, values.pointer(), problems);
            }
        }
        if (problems.isEmpty()) {
            return Outcome.of(entry(document.orElseThrow()));
        }
        return Outcome.failed(addressed(type));
    }

    private void checkEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            problems.report(Pointer.ROOT, parser.currentTokenLocation().getByteOffset(), "json.trailing-content");
        }
    }

    private <T extends Document> Entry<T> entry(T document) {
        Entry<T> entry =
                Entry.of(document).withExtensions(new Extensions(extensions)).withOrigin(new JsonOrigin(file, json));
        return revision.isPresent() ? entry.withRevision(revision.getAsLong()) : entry;
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

    @Override
    public boolean knows(String name) {
        return Envelope.NAMES.contains(name);
    }

    @Override
    public boolean isFirst(String name) {
        return seen.add(name);
    }

    @Override
    public void read(String name, ValueRead values) {
        switch (name) {
            case Envelope.REVISION -> values.revision().ifPresent(value -> revision = OptionalLong.of(value));
            case Envelope.REDACTED -> {
                values.report("document.redacted");
                values.skip();
            }
            case Envelope.EXTENSIONS -> readExtensions(values);
            default -> values.skip();
        }
    }

    private void readExtensions(ValueRead values) {
        values.eachProperty((namespace, start) -> {
            values.skip();
            values.parser().finishToken(); // strings are read lazily, and this one is wanted to its end
            int end = (int) values.parser().currentLocation().getByteOffset();
            if (!Id.isValid(namespace)) {
                values.report("document.extension-name");
            } else if (extensions.putIfAbsent(namespace, new String(json, start, end - start, UTF_8)) != null) {
                values.report("json.duplicate-key");
            }
        });
    }
}
