package org.kith.benchmarks.check;

import java.util.List;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** The rule engine of Kith, with the host's own model. */
final class KithSide {

    private final Kith kith = Kith.builder().plus(new HostModel()).build();
    private final Dossier dossier;

    KithSide(Programme programme) {
        this.dossier = Dossier.of(programme.course(), programme.assessment(), programme.plan());
    }

    Findings check() {
        return kith.check(dossier, Programmes.DAY);
    }

    List<Violation> violations() {
        return check().stream().map(KithSide::violation).toList();
    }

    private static Violation violation(Finding finding) {
        String address = finding.document().orElseThrow();
        return new Violation(
                address.substring(address.indexOf('/') + 1), finding.pointer().toString(), finding.code());
    }
}
