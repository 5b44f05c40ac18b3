package org.kith.core.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * The parser of jackson-core that can also tell where a literal string ends, and then steps over it at once.
 *
 * <p>A string is literal if every byte of it is a character of ASCII that stands for itself. What is JSON and what is not, the
 * library's parser alone decides: it is given every string in which there is anything else. Not thread-safe.
 */
final class LiteralParser extends UTF8StreamJsonParser {

    /** Looks at eight bytes at once, the first of them lowest. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    /** An odd number that carries each bit of what it is multiplied with into the high ones. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** No features that make a parser take more than JSON. */
    private static final int STRICT = 0;

    /** Where in the buffer the string ends whose end was asked for last. */
    private int knownEnd;

    private long literalHash;

    private LiteralParser(Factory factory, ObjectReadContext read, IOContext io, byte[] json, int from, int to) {
        super(
                read,
                io,
                factory.features(read),
                STRICT,
                null,
                factory.names(),
                json,
                from + mark(json, from, to),
                to,
                mark(json, from, to),
                false);
    }

    /** {@return how many bytes a byte-order mark takes up in front} */
    private static int mark(byte[] json, int from, int to) {
        boolean isMarked = to - from >= 3
                && json[from] == (byte) 0xEF
                && json[from + 1] == (byte) 0xBB
                && json[from + 2] == (byte) 0xBF;
        return isMarked ? 3 : 0;
    }

    /** {@return the byte offset at which the token begins that the parser stands at} */
    int tokenStart() {
        boolean isName = currentToken() == JsonToken.PROPERTY_NAME;
        return (int) (isName ? _currInputProcessed + _nameStartOffset : _tokenInputTotal) - 1;
    }

    /**
     * {@return the byte offset behind the last quotation mark of the string that the parser stands at; below 0 if the string is
     * not literal, or has been read or stepped over}
     */
    int literalEnd() {
        int end = _tokenIncomplete ? notLiteral(_inputPtr) : _inputEnd;
        if (end == _inputEnd || _inputBuffer[end] != '"') {
            return -1;
        }
        knownEnd = end + 1;
        return (int) _currInputProcessed + knownEnd;
    }

    /** {@return the byte offset behind the number that the parser stands at} */
    int numberEnd() {
        return (int) _currInputProcessed + _inputPtr;
    }

    /** {@return a hash of the literal string whose end was asked for last; the high bits are the best} */
    int literalHash() {
        return (int) (literalHash >>> Integer.SIZE);
    }

    /**
     * {@return where the first byte stands, from a place on, that is not literal; the end of the input if none is found}
     *
     * <p>The last bytes of the input are not looked at: in a document the end of an object stands there.
     */
    private int notLiteral(int from) {
        long seen = 0;
        for (int at = from; at <= _inputEnd - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(_inputBuffer, at);
            long marks = marks(eight);
            if (marks != 0) {
                int before = Long.numberOfTrailingZeros(marks) & -Byte.SIZE;
                literalHash = SPREAD * (seen ^ (eight & ((1L << before) - 1)));
                return at + before / Byte.SIZE;
            }
            seen = SPREAD * (seen ^ eight);
        }
        return _inputEnd;
    }

    /**
     * {@return the high bits of the bytes that are not literal: quotation marks, backslashes, control characters, not ASCII}
     *
     * <p>Only the first is sure: a subtraction borrows from the bytes that follow.
     */
    private static long marks(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        return (eight | (eight - SPACES) | (quotes - ONES) | (backslashes - ONES)) & HIGH_BITS;
    }

    @Override
    protected void _skipString() {
        if (knownEnd > _inputPtr) { // it is this string's, for the parser moves on only
            _tokenIncomplete = false;
            _inputPtr = knownEnd;
        } else {
            super._skipString();
        }
    }

    /** Makes such parsers, of bytes in UTF-8. */
    static final class Factory extends JsonFactory {

        private static final long serialVersionUID = 1;

        Factory(JsonFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected JsonParser _createParser(ObjectReadContext read, IOContext io, byte[] json, int offset, int length) {
            _checkRangeBoundsForByteArray(json, offset, length);
            _streamReadConstraints.validateDocumentLength(length);
            io.setEncoding(JsonEncoding.UTF8);
            return new LiteralParser(this, read, io, json, offset, offset + length);
        }

        private int features(ObjectReadContext read) {
            return read.getStreamReadFeatures(_streamReadFeatures);
        }

        private ByteQuadsCanonicalizer names() {
            return _byteSymbolCanonicalizer.makeChild(_factoryFeatures);
        }
    }
}
