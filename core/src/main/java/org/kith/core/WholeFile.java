package org.kith.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kith.core.validation.Findings;

/** Writes a file whole or not at all: beside it first, and moved into place only when all went well. */
final class WholeFile {

    /** How many drafts of one file others may have left behind or be writing now. */
    private static final int MOST_DRAFTS = 100;

    private WholeFile() {}

    /** Writes the content of a file. */
    interface Content {
        /** {@return what could not be written; with an error among it, the file is thrown away} */
        Findings writeTo(OutputStream out) throws IOException;
    }

    static Findings write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = newDraft(target.toAbsolutePath());
        boolean moved = false;
        try {
            Findings findings;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                findings = content.writeTo(out);
            }
            if (!findings.hasErrors()) {
                move(draft, target);
                moved = true; // and the name of the draft may be somebody else's from now on
            }
            return findings;
        } finally {
            if (!moved) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** {@return a new, empty file beside the target, with the rights that any file of the host gets} */
    private static Path newDraft(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path draft = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
            try {
                return Files.createFile(draft);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
