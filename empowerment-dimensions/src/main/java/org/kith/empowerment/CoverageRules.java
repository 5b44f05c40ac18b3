package org.kith.empowerment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
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
            Rule.of(Coverage.class, CoverageRules::columnsAreDimensions),
            Rule.of(Coverage.class, CoverageRules::columnsAreCovered),
            Rule.of(Coverage.class, CoverageRules::columnsAreKnown),
            Rule.of(Coverage.class, CoverageRules::columnsHangOnMoreThanOne),
            Rule.of(Coverage.class, CoverageRules::bodiesComplementEachOther));

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

    static void columnsAreDimensions(Coverage coverage, Reporter out) {
        coverage.dimensions()
                .flatMap(id -> out.dossier().find(DimensionSet.TYPE, id))
                .ifPresent(set -> coverage.columns().stream()
                        .map(CoverageColumn::key)
                        .filter(key -> set.dimension(key).isEmpty())
                        .forEach(key -> at(key, coverage, out)
                                .at("key")
                                .report(ERROR, "coverage.unknown-dimension", key, set.id())));
    }

    static void columnsAreCovered(Coverage coverage, Reporter out) {
        coverage.gaps().certain().forEach(column -> at(column, coverage, out).report(WARNING, "coverage.gap", column));
    }

    static void columnsAreKnown(Coverage coverage, Reporter out) {
        coverage.gaps().open().forEach(column -> at(column, coverage, out).report(INFO, "coverage.open", column));
    }

    static void columnsHangOnMoreThanOne(Coverage coverage, Reporter out) {
        coverage.soleCover().possible().stream()
                .filter(sole -> coverage.cover(sole.body(), sole.column()) == Cover.ACTIVE)
                .forEach(sole -> at(sole.column(), coverage, out)
                        .report(INFO, "coverage.sole-cover", sole.column(), sole.body()));
    }

    /** The finding from which talks can start. */
    static void bodiesComplementEachOther(Coverage coverage, Reporter out) {
        coverage.conversations().stream()
                .filter(talk -> talk.topic() == Topic.COMPLEMENT)
                .forEach(talk -> complement(talk, coverage, out.at("rows")));
    }

    private static void complement(Conversation talk, Coverage coverage, Reporter out) {
        List<BodyId> pair = ImmutableList.copyOf(talk.bodies());
        out.report(
                INFO,
                "coverage.complement",
                pair.get(0),
                pair.get(1),
                talk.columns().size(),
                coverage.columns().size());
    }

    private static Reporter at(CriterionKey column, Coverage coverage, Reporter out) {
        int index = Iterables.indexOf(
                coverage.columns(), candidate -> candidate.key().equals(column));
        return out.at("columns").at(index);
    }
}
