package org.kith.core.wire;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** How jackson-core is set up: bounded in every direction, and the same bytes on every machine. */
final class Json {

    static final int MAX_DOCUMENT = 64 * 1024 * 1024;
    static final int MAX_DEPTH = 32;
    static final int MAX_STRING = 1024 * 1024;
    static final int MAX_NAME = 256;
    static final int MAX_NUMBER = 64;

    private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.newConcurrentDequePool();

    static final JsonFactory FACTORY = new LiteralParser.Factory(JsonFactory.builder()
            .recyclerPool(BUFFERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_DOCUMENT)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build()));

    private static final ObjectWriteContext LAID_OUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    static LiteralParser parser(byte[] json, int start) {
        return (LiteralParser) FACTORY.createParser(ObjectReadContext.empty(), json, start, json.length - start);
    }

    /** {@return what is written, with a line feed at the end} */
    static byte[] written(Consumer<JsonGenerator> content) {
        BufferRecycler buffers = BUFFERS.acquireAndLinkPooled();
        try {
            ByteArrayBuilder out = new ByteArrayBuilder(buffers);
            try (JsonGenerator json = FACTORY.createGenerator(LAID_OUT, out)) {
                content.accept(json);
            }
            out.write('\n');
            return out.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }
}
