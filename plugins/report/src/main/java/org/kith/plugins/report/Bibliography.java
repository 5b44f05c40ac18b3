package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.core.text.Source;

/** Numbers the sources in the order in which the page refers to them. Not thread-safe. */
final class Bibliography {

    private final Map<Source, Cite> cites = new LinkedHashMap<>();

    /** {@return the mark of a source, the same for the same source} */
    Cite cite(Source source) {
        return cites.computeIfAbsent(
                source,
                added -> new Cite(cites.size() + 1, Words.of(added.confidence()), Words.tone(added.confidence())));
    }

    /** {@return the sources that were cited, by number} */
    List<SourceLine> lines() {
        return cites.entrySet().stream()
                .map(entry -> SourceLine.of(entry.getValue(), entry.getKey()))
                .collect(toImmutableList());
    }
}
