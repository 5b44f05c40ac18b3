package org.kith.plugins.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Findings;

/**
 * What an exporter made of a dossier.
 *
 * @param bytes a character for each byte
 * @param findings what it could not write
 * @param closed whether it closed the stream
 */
record Written(String bytes, Findings findings, boolean closed) {

    static Written by(Exporter exporter, Dossier dossier, ExportContext context) {
        Watched out = new Watched(new ByteArrayOutputStream());
        try {
            Findings findings = exporter.write(Redacted.of(dossier, context.audience()), context, out);
            return new Written(out.bytes.toString(ISO_8859_1), findings, out.closed);
        } catch (IOException e) {
            throw new UncheckedIOException("The exporter failed although the stream did not.", e);
        }
    }

    byte[] toBytes() {
        return bytes.getBytes(ISO_8859_1);
    }

    /** {@return a stream that takes some bytes and then refuses all others with an exception} */
    static OutputStream refusing(int capacity, IOException refusal) {
        return new OutputStream() {
            private int room = capacity;

            @Override
            public void write(int b) throws IOException {
                if (room-- <= 0) {
                    throw refusal;
                }
            }
        };
    }

    private static final class Watched extends FilterOutputStream {
        private final ByteArrayOutputStream bytes;
        private boolean closed;

        Watched(ByteArrayOutputStream bytes) {
            super(bytes);
            this.bytes = bytes;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
