package org.kith.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Origin;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Location;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.core.wire.JsonReader;

/** One read of a folder of documents. Not thread-safe. */
final class FolderRead {

    private static final Pointer ID = Pointer.ROOT.child("id");

    private final Path folder;
    private final JsonReader reader;
    private final Map<String, Entry<?>> entries = new TreeMap<>();
    private final Findings.Builder findings = Findings.builder();

    FolderRead(Path folder, JsonReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    Outcome<Dossier> read() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        for (Path file : files()) {
            read(file);
        }
        return Outcome.of(Dossier.ofEntries(entries.values()), findings.build());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    /** {@return the name of a file below the folder, the same on every system} */
    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void read(Path file) {
        String name = name(file);
        if (!name.endsWith(".json")) {
            report(Severity.INFO, "file.passed-over", Location.ofFile(name));
            return;
        }
        try {
            if (Files.size(file) > JsonReader.MAX_BYTES) {
                report(Severity.ERROR, "json.too-large", Location.ofFile(name), JsonReader.MAX_BYTES / (1024 * 1024));
            } else {
                take(reader.read(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            report(Severity.ERROR, "file.unreadable", Location.ofFile(name));
        }
    }

    private void take(Outcome<Entry<?>> outcome) {
        findings.addAll(outcome.findings());
        outcome.value().ifPresent(this::take);
    }

    private void take(Entry<?> entry) {
        String address = entry.document().address();
        Entry<?> first = entries.putIfAbsent(address, entry);
        if (first != null) {
            String file = first.origin().map(Origin::file).orElse("");
            Finding finding = Finding.of(Severity.ERROR, "document.duplicate-id", Kith.MESSAGES, address, file)
                    .withDocument(address)
                    .at(ID);
            findings.add(
                    entry.origin().map(origin -> finding.at(origin.locate(ID))).orElse(finding));
        }
    }

    private void report(Severity severity, String code, Location location, Object... arguments) {
        findings.add(Finding.of(severity, code, Kith.MESSAGES, arguments).at(location));
    }
}
