package org.kith.plugins.tables.responses;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kith.core.framework.CriterionKey;

/** Makes sense of the header of a file. Not thread-safe. */
final class Header {

    private final Layout layout;
    private final Journal journal;
    private final List<Integer> targets = new ArrayList<>();
    private final Map<Integer, Integer> firsts = new HashMap<>();

    Header(Layout layout, Journal journal) {
        this.layout = layout;
        this.journal = journal;
    }

    /** {@return what each column holds; empty if no row can be read, and then the journal says why} */
    Optional<Columns> read(Block block, Records header) {
        for (int cell = 0; cell < header.count(); cell++) {
            targets.add(layout.target(block.stripped(header, cell)));
            firsts.putIfAbsent(targets.get(cell), cell);
        }
        if (!block.isWellFormed(header)) {
            journal.report(ERROR, "responses.not-utf8");
        } else if (header.misquoted() != Records.NONE) {
            journal.report(ERROR, "responses.header-quote");
        } else if (targets.stream().noneMatch(target -> target >= 0)) {
            journal.report(ERROR, "responses.no-criterion", layout.framework().id());
        } else if (layout.hasGroups() && !firsts.containsKey(Layout.GROUP)) {
            journal.report(ERROR, "responses.no-group-column");
        } else if (isWithoutDuplicates()) {
            reportMissing();
            reportUnknown();
            return Optional.of(new Columns(layout, targets));
        }
        return Optional.empty();
    }

    private boolean isWithoutDuplicates() {
        List<Object[]> doubled = columns(target -> target >= 0 || target == Layout.GROUP)
                .filter(column -> first(column) < column)
                .mapToObj(column -> new Object[] {first(column) + 1, column + 1})
                .toList();
        journal.reportColumns(ERROR, "responses.duplicate-column", doubled);
        return doubled.isEmpty();
    }

    /** {@return the first column that holds what a column holds} */
    private int first(int column) {
        return firsts.getOrDefault(targets.get(column), column);
    }

    private void reportMissing() {
        List<CriterionKey> criteria = layout.criteria();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            if (!firsts.containsKey(criterion)) {
                journal.report(WARNING, "responses.missing-column", criteria.get(criterion));
            }
        }
    }

    private void reportUnknown() {
        List<Object[]> unknown = columns(target -> target == Layout.UNKNOWN)
                .mapToObj(column -> new Object[] {column + 1})
                .toList();
        journal.reportColumns(WARNING, "responses.unknown-column", unknown);
    }

    private IntStream columns(IntPredicate isMeant) {
        return IntStream.range(0, targets.size()).filter(column -> isMeant.test(targets.get(column)));
    }
}
