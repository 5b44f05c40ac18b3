package org.kith.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** Checks documents as they are written down. */
final class Checking {

    private static final Kith KITH = Kith.load();

    private Checking() {}

    /** {@return each finding as its severity, code, document and pointer} */
    static List<String> findings(LocalDate asOf, String... documents) {
        return check(asOf, documents).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.document().orElseThrow() + " " + finding.pointer())
                .toList();
    }

    /** {@return the wording of each finding} */
    static List<String> words(LocalDate asOf, String... documents) {
        return check(asOf, documents).stream().map(Finding::message).toList();
    }

    private static Findings check(LocalDate asOf, String... documents) {
        List<Entry<?>> entries = new ArrayList<>();
        for (String document : documents) {
            entries.add(KITH.readDocument("x.json", document.getBytes(UTF_8)).orElseThrow());
        }
        Findings findings = KITH.check(Dossier.ofEntries(entries), asOf);
        assertThat(findings.stream().map(Finding::location)).allMatch(location -> location.isPresent());
        return findings;
    }
}
