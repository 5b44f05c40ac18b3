package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Id;
import tools.jackson.core.JsonToken;

/** One read of one document: the envelope here, the fields in {@link ObjectReading}. Not thread-safe. */
final class DocumentRead implements Beside {

    private static final ScalarReading REVISIONS = new ScalarReading(Kinds.nonNegativeLong(), -1);

    private final String file;
    private final byte[] json;
    private final RawText raw;
    private final Readings readings;
    private final Map<String, String> extensions = new TreeMap<>();
    private final List<String> seen = new ArrayList<>();
    private OptionalLong revision = OptionalLong.empty();
    private boolean takesExtensions = true;

    DocumentRead(String file, byte[] json, RawText raw, Readings readings) {
        this.file = file;
        this.json = json;
        this.raw = raw;
        this.readings = readings;
    }

    /** {@return the document; {@code null} if something was wrong with its fields and has been reported} */
    <T extends Document> @Nullable Entry<T> read(DocumentType<T> type, Cursor at) {
        takesExtensions = type.takesExtensions();
        at.next();
        return entry(readings.of(type.shape()).readDocument(at, this));
    }

    /** {@return the document, read on behind its version and its type, which came first and have been looked at} */
    <T extends Document> @Nullable Entry<T> readBehindType(DocumentType<T> type, Cursor at, int start) {
        takesExtensions = type.takesExtensions();
        seen.add(Envelope.VERSION);
        seen.add(Envelope.TYPE);
        return entry(readings.of(type.shape()).readBehindType(at, start, this));
    }

    private <T extends Document> @Nullable Entry<T> entry(@Nullable T document) {
        if (document == null) {
            return null;
        }
        Extensions others = extensions.isEmpty() ? Extensions.NONE : new Extensions(extensions);
        Entry<T> entry = Entry.of(document).withExtensions(others).withOrigin(new JsonOrigin(file, raw));
        return revision.isPresent() ? entry.withRevision(revision.getAsLong()) : entry;
    }

    @Override
    public boolean knows(String name) {
        return Envelope.NAMES.contains(name);
    }

    @Override
    public boolean isFirst(String name) {
        return !seen.contains(name) && seen.add(name);
    }

    @Override
    public void read(String name, Cursor at) {
        switch (name) {
            case Envelope.REVISION -> readRevision(at);
            case Envelope.REDACTED -> at.wrong("document.redacted");
            case Envelope.EXTENSIONS -> readExtensions(at);
            default -> at.skip();
        }
    }

    private void readRevision(Cursor at) {
        if (REVISIONS.read(at) instanceof Long value) {
            revision = OptionalLong.of(value);
        }
    }

    private void readExtensions(Cursor at) {
        if (!takesExtensions) {
            at.wrong("document.no-extensions");
            return;
        }
        if (!at.isAt(JsonToken.START_OBJECT)) {
            at.wrong("json.wrong-type", "an object");
            return;
        }
        for (@Nullable String name = at.nextName(); name != null; name = at.nextName()) {
            at.next();
            readExtension(name, at);
        }
    }

    private void readExtension(String namespace, Cursor at) {
        int start = at.start();
        at.skip();
        int end = at.endExclusive();
        if (!Id.isValid(namespace)) {
            at.report("document.extension-name");
        } else if (extensions.putIfAbsent(namespace, new String(json, start, end - start, UTF_8)) != null) {
            at.report("json.duplicate-key");
        }
    }
}
