package org.kith.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.TimeUnit;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes one assessment of thirteen steps with three pieces of evidence each, and the same through databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    private static final int STEPS = 13;
    private static final int EVIDENCE = 3;

    private final Kith kith = Kith.load();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final byte[] json = json().getBytes(UTF_8);
    private final Entry<?> entry = kith.readDocument("a.json", json).orElseThrow();
    private final PlainAssessment plain = mapper.readValue(json, PlainAssessment.class);

    /** Reads through shapes, with every check. */
    @Benchmark
    public Object read() {
        return kith.readDocument("a.json", json);
    }

    /** Reads with databind into plain classes. */
    @Benchmark
    public Object readDatabind() {
        return mapper.readValue(json, PlainAssessment.class);
    }

    /** Writes through shapes, indented. */
    @Benchmark
    public byte[] write() {
        return kith.writeDocument(entry);
    }

    /** Writes with databind from plain classes, indented. */
    @Benchmark
    public byte[] writeDatabind() {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(plain);
    }

    private static String json() {
        StringBuilder answers = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            answers.append(step == 0 ? "" : ",").append("\n\"step-").append(step).append("\": ").append(answer(step));
        }
        return """
                {"kith": "1.0", "type": "assessment", "id": "speed", "title": "An assessment of all steps",
                "framework": {"id": "steps", "version": "13"}, "date": "2022-03-14", "rater": {"kind": "team"},
                "answers": {%s}}
                """
                .formatted(answers);
    }

    private static String answer(int step) {
        StringBuilder evidence = new StringBuilder();
        for (int i = 0; i < EVIDENCE; i++) {
            evidence.append(i == 0 ? "" : ", ").append(evidence(step * EVIDENCE + i));
        }
        return "{\"kind\": \"rated\", \"level\": \"established\", \"evidence\": [" + evidence + "],"
                + " \"note\": \"The team met twice and looked at what schools and firms had sent.\"}";
    }

    private static String evidence(int i) {
        return """
                {"summary": "People trained by the hospice and its partners in the quarter", "date": "2021-0%s-15",
                "figure": "over %s", "unit": "people", "source": {"citation": "Report %s",
                "address": "https://example.org/reports/%s", "confidence": "document"}}"""
                .formatted(1 + i % 9, 10 + i, i, i);
    }
}
