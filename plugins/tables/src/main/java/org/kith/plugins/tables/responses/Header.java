package org.kith.plugins.tables.responses;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.framework.CriterionKey;

/** Makes sense of the header of a file. Not thread-safe. */
final class Header {

    private final Layout layout;
    private final Journal journal;
    private final List<Integer> targets = new ArrayList<>();

    Header(Layout layout, Journal journal) {
        this.layout = layout;
        this.journal = journal;
    }

    /** {@return what each column holds; empty if no row can be read, and then the journal says why} */
    Optional<Columns> read(Block block, Records header) {
        for (int cell = 0; cell < header.count(); cell++) {
            targets.add(layout.target(block.text(header, cell).strip()));
        }
        if (!block.isWellFormed(header)) {
            journal.report(ERROR, "responses.not-utf8");
        } else if (header.misquoted() != Records.NONE) {
            journal.report(ERROR, "responses.header-quote");
        } else if (targets.stream().noneMatch(target -> target >= 0)) {
            journal.report(ERROR, "responses.no-criterion", layout.framework().id());
        } else if (layout.hasGroups() && !targets.contains(Layout.GROUP)) {
            journal.report(ERROR, "responses.no-group-column");
        } else if (isWithoutDuplicates()) {
            reportMissing();
            reportUnknown();
            return Optional.of(new Columns(layout, targets));
        }
        return Optional.empty();
    }

    private boolean isWithoutDuplicates() {
        int[] doubled = IntStream.range(0, targets.size())
                .filter(column -> targets.get(column) >= 0 || targets.get(column) == Layout.GROUP)
                .filter(column -> targets.indexOf(targets.get(column)) < column)
                .toArray();
        for (int column : doubled) {
            journal.report(ERROR, "responses.duplicate-column", targets.indexOf(targets.get(column)) + 1, column + 1);
        }
        return doubled.length == 0;
    }

    private void reportMissing() {
        List<CriterionKey> criteria = layout.criteria();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            if (!targets.contains(criterion)) {
                journal.report(WARNING, "responses.missing-column", criteria.get(criterion));
            }
        }
    }

    private void reportUnknown() {
        for (int column = 0; column < targets.size(); column++) {
            if (targets.get(column) == Layout.UNKNOWN) {
                journal.report(WARNING, "responses.unknown-column", column + 1);
            }
        }
    }
}
