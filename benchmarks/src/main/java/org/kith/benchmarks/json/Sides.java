package org.kith.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.benchmarks.Compared;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents as each side has them: the same bytes, entries of Kith, and plain objects. */
final class Sides {

    private static final List<Class<?>> TYPES =
            List.of(PlainCourse.class, PlainCohort.class, PlainAssessment.class, PlainPlan.class);

    private final Kith kith = Kith.load();
    private final JsonMapper mapper = mapper();
    private final List<? extends Entry<?>> entries =
            Documents.all().stream().map(this::entry).toList();
    private final List<byte[]> json = entries.stream().map(kith::writeDocument).toList();
    private final List<?> plain = readPlain();

    /** Indents and leaves out what is absent, as the format of Kith does, so that both sides write the same bytes. */
    private static JsonMapper mapper() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .defaultPrettyPrinter(new DefaultPrettyPrinter(separators)
                        .withArrayIndenter(indenter)
                        .withObjectIndenter(indenter))
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    List<?> read() {
        return json.stream().map(this::entry).toList();
    }

    List<?> readPlain() {
        return IntStream.range(0, json.size())
                .mapToObj(i -> mapper.readValue(json.get(i), TYPES.get(i)))
                .toList();
    }

    List<byte[]> write() {
        return entries.stream().map(kith::writeDocument).toList();
    }

    List<byte[]> writePlain() {
        return plain.stream().map(mapper::writeValueAsBytes).toList();
    }

    private Entry<?> entry(byte[] bytes) {
        return kith.readDocument("speed.json", bytes).orElseThrow();
    }

    /** Compares the bytes that both sides write of what both sides have read. */
    void agree() {
        for (int i = 0; i < json.size(); i++) {
            String expected = new String(json.get(i), UTF_8);
            Compared.same("What Kith writes", expected, new String(write().get(i), UTF_8));
            Compared.same(
                    "What databind writes", expected, new String(writePlain().get(i), UTF_8).concat("\n"));
        }
    }
}
