package org.kith.empowerment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What to know about a {@link Coverage}, and what can be wrong with it. */
final class CoverageRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Coverage.class, CoverageRules::bodiesHaveOneRow),
            Rule.of(Coverage.class, CoverageRules::cellsHaveColumns),
            Rule.of(Coverage.class, CoverageRules::columnsAreCovered),
            Rule.of(Coverage.class, CoverageRules::columnsAreKnown),
            Rule.of(Coverage.class, CoverageRules::columnsHangOnMoreThanOne));

    private CoverageRules() {}

    static void bodiesHaveOneRow(Coverage coverage, Reporter out) {
        Set<BodyId> seen = new HashSet<>();
        for (int i = 0; i < coverage.rows().size(); i++) {
            BodyId body = coverage.rows().get(i).body();
            if (!seen.add(body)) {
                out.at("rows").at(i).at("body").report(ERROR, "coverage.body-twice", body);
            }
        }
    }

    static void cellsHaveColumns(Coverage coverage, Reporter out) {
        Set<CriterionKey> columns =
                coverage.columns().stream().map(CoverageColumn::key).collect(toImmutableSet());
        for (int i = 0; i < coverage.rows().size(); i++) {
            for (CriterionKey key :
                    Sets.difference(coverage.rows().get(i).cells().keySet(), columns)) {
                out.at("rows").at(i).at("cells").at(key.value()).report(ERROR, "coverage.unknown-column", key);
            }
        }
    }

    static void columnsAreCovered(Coverage coverage, Reporter out) {
        coverage.gaps().forEach(column -> at(column, coverage, out).report(WARNING, "coverage.gap", column));
    }

    static void columnsAreKnown(Coverage coverage, Reporter out) {
        coverage.open().forEach(column -> at(column, coverage, out).report(INFO, "coverage.open", column));
    }

    static void columnsHangOnMoreThanOne(Coverage coverage, Reporter out) {
        coverage.soleCover()
                .forEach((column, body) -> at(column, coverage, out).report(INFO, "coverage.sole-cover", column, body));
    }

    private static Reporter at(CriterionKey column, Coverage coverage, Reporter out) {
        int index = Iterables.indexOf(
                coverage.columns(), candidate -> candidate.key().equals(column));
        return out.at("columns").at(index);
    }
}
