package org.kith.core.wire;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;

/**
 * Reads documents from JSON and reports every problem of a file in one read.
 *
 * <p>A problem does not end the read: the value is stepped over and the rest is looked at, up to a syntax error, which is the
 * last problem of its file. A document with a problem is not made. Immutable and thread-safe.
 */
public final class JsonReader {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = Json.MAX_DOCUMENT;

    private static final Pattern ANY_VERSION = Pattern.compile("[0-9]{1,5}\\.[0-9]{1,4}");

    private final ImmutableSortedMap<String, DocumentType<?>> types;
    private final Readings readings;

    /** Makes a reader of the given types of documents, whose names must differ. */
    public JsonReader(Collection<DocumentType<?>> types) {
        this.types = types.stream()
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), DocumentType::name, type -> type));
        this.readings = new Readings(types);
    }

    /**
     * {@return the document in a file, or everything that is wrong with it}
     *
     * @param file the name of the file, for findings
     * @param json its bytes; they must not be changed meanwhile
     */
    public Outcome<Entry<?>> read(String file, byte[] json) {
        Problems problems = new Problems(file, json);
        RawText raw = RawText.of(json);
        checkBytes(json, raw, problems);
        if (!problems.isEmpty()) {
            return Outcome.failed(problems.findings());
        }
        FileRead read = new FileRead(file, json, readings, problems, raw);
        @Nullable Outcome<Entry<?>> asWritten = read.readAsWritten(types);
        return asWritten != null ? asWritten : readInAnyOrder(file, json, raw, read, problems);
    }

    private Outcome<Entry<?>> readInAnyOrder(String file, byte[] json, RawText raw, FileRead read, Problems problems) {
        List<Optional<String>> envelope = Envelope.peek(json, 0, Envelope.VERSION, Envelope.TYPE);
        Optional<String> version = envelope.get(0);
        Optional<String> name = envelope.get(1);
        if ((version.isPresent() && name.isPresent()) || read.skim()) {
            JsonOrigin origin = new JsonOrigin(file, raw);
            checkVersion(version, origin, problems);
            checkType(name, origin, problems);
        }
        return problems.isEmpty() ? read.read(name.map(types::get).orElseThrow()) : Outcome.failed(problems.findings());
    }

    private static void checkBytes(byte[] json, RawText raw, Problems problems) {
        if (isBlank(json)) {
            problems.report(Pointer.ROOT, 0, "json.empty");
        } else if (json.length > MAX_BYTES) {
            problems.report(Pointer.ROOT, 0, "json.too-large", MAX_BYTES / (1024 * 1024));
        } else if (isOtherEncoding(json[0]) || (json.length > 1 && isOtherEncoding(json[1]))) {
            problems.report(Pointer.ROOT, 0, "json.encoding");
        } else if (!raw.isAscii()) {
            int malformed = Utf8.firstMalformed(json);
            if (malformed >= 0) {
                problems.report(Pointer.ROOT, malformed, "json.encoding");
            }
        }
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherEncoding(byte b) {
        return b == 0 || b == (byte) 0xFE || b == (byte) 0xFF;
    }

    private static void checkVersion(Optional<String> version, JsonOrigin origin, Problems problems) {
        Pointer pointer = Pointer.ROOT.child(Envelope.VERSION);
        if (version.isEmpty()) {
            problems.report(pointer, origin.offset(pointer), "document.no-version", Envelope.CURRENT);
        } else if (!Envelope.isOurs(version.get())) {
            boolean later = ANY_VERSION.matcher(version.get()).matches();
            String code = later ? "document.other-version" : "document.version-invalid";
            problems.report(pointer, origin.offset(pointer), code, Envelope.CURRENT);
        }
    }

    private void checkType(Optional<String> name, JsonOrigin origin, Problems problems) {
        if (name.map(types::containsKey).orElse(false)) {
            return;
        }
        Pointer pointer = Pointer.ROOT.child(Envelope.TYPE);
        String code = name.isPresent() ? "document.unknown-type" : "document.no-type";
        problems.report(pointer, origin.offset(pointer), code, String.join(", ", types.keySet()));
    }
}
