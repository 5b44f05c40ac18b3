package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Finds bytes that are not UTF-8: the parser is lenient with some of them, and would change what was written. */
final class Utf8 {

    /** What a decoder puts in place of bytes that it cannot decode; a text may hold it anyway. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER = 4096;

    private Utf8() {}

    /** {@return the offset of the first byte that cannot be decoded, or -1 if there is none} */
    static int firstMalformed(byte[] bytes) {
        if (new String(bytes, UTF_8).indexOf(REPLACEMENT) < 0) {
            return -1;
        }
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
