package org.kith.benchmarks.check;

import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;

/** What most rules of the host do. */
final class Expect {

    private Expect() {}

    static void that(boolean fine, Reporter out, String field, String code) {
        if (!fine) {
            out.at(field).report(Severity.ERROR, code);
        }
    }
}
