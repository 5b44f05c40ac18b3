package org.kith.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.validation.Findings;

/**
 * Writes a dossier in a form that others read.
 *
 * <p>An exporter sees only what the audience may see. The same dossier and context give the same bytes. Thread-safe.
 */
public interface Exporter extends Plugin {

    /** {@return the media type of what is written, such as {@code text/csv}} */
    String mediaType();

    /** {@return the document types that it makes something of; others are left aside} */
    Set<DocumentType<?>> accepts();

    /**
     * Writes a dossier.
     *
     * @param dossier what the audience may see
     * @param context for whom and as of when
     * @param out takes the bytes; the exporter does not close it
     * @return what could not be written, and why; an error means that what was written is of no use, and the kernel throws it
     *     away
     * @throws IOException if the stream cannot be written to
     */
    Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException;
}
