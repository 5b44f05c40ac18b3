package org.kith.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.validation.Finding;

/** What the rules find in documents as they are written down, on 14 March 2022. */
final class Written {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private Written() {}

    /** {@return severity, code, document and pointer of each finding} */
    static List<String> findings(String... documents) {
        return found(documents)
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.document().orElseThrow() + " " + finding.pointer())
                .toList();
    }

    /** {@return the text of each finding} */
    static List<String> texts(String... documents) {
        return found(documents).map(Finding::message).toList();
    }

    private static Stream<Finding> found(String... documents) {
        List<Entry<?>> entries = Stream.of(documents)
                .<Entry<?>>map(document ->
                        KITH.readDocument("x.json", document.getBytes(UTF_8)).orElseThrow())
                .toList();
        return KITH.check(Dossier.ofEntries(entries), DAY).stream();
    }
}
