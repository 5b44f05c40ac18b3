package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.validation.Pointer;
import org.kith.empowerment.Cover;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageColumn;

/**
 * Who covers what, as a table of bodies and columns.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param place where the bodies work; may be empty
 * @param covered how many columns are covered, of how many
 * @param columns what each body was asked about
 * @param rows what each body does
 * @param results what comes of it for each column
 * @param insights what stands out
 * @param cites where it comes from
 */
record CoverageCard(
        String anchor,
        String title,
        String place,
        String covered,
        List<String> columns,
        List<Row> rows,
        List<Cell> results,
        List<Fact> insights,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    /** What one body does. */
    record Row(String body, List<Cell> cells, List<Cite> cites) {}

    /** What one body does about one column, or what comes of a column. */
    record Cell(String column, String tone, String word) {}

    static CoverageCard of(Coverage coverage, Scope scope) {
        List<Cite> cites = scope.cite(coverage.source());
        return new CoverageCard(
                "coverage-" + coverage.id().value(),
                scope.text(coverage.title()),
                coverage.place().map(id -> scope.name(id, coverage, PLACE)).orElse(""),
                coverage.covered().size() + " of " + coverage.columns().size(),
                coverage.columns().stream()
                        .map(column -> scope.text(column.title()))
                        .collect(toImmutableList()),
                coverage.bodies().stream()
                        .map(body -> row(coverage, body, scope))
                        .collect(toImmutableList()),
                coverage.columns().stream()
                        .map(column -> result(coverage, column, scope))
                        .collect(toImmutableList()),
                insights(coverage, scope),
                cites);
    }

    private static Row row(Coverage coverage, BodyId body, Scope scope) {
        return new Row(
                name(coverage, body, scope),
                coverage.columns().stream()
                        .map(column -> cell(column, coverage.cover(body, column.key()), scope))
                        .collect(toImmutableList()),
                coverage.rows().stream()
                        .filter(row -> row.body().equals(body))
                        .flatMap(row -> scope.cite(row.source()).stream())
                        .collect(toImmutableList()));
    }

    private static Cell cell(CoverageColumn column, Cover cover, Scope scope) {
        return new Cell(scope.text(column.title()), Words.tone(cover), Words.of(cover));
    }

    private static Cell result(Coverage coverage, CoverageColumn column, Scope scope) {
        String title = scope.text(column.title());
        if (coverage.gaps().contains(column.key())) {
            return new Cell(title, "gap", "Gap");
        }
        if (coverage.open().contains(column.key())) {
            return new Cell(title, "open", "Open");
        }
        return coverage.soleCover().containsKey(column.key())
                ? new Cell(title, "sole", "One body")
                : new Cell(title, "shared", coverage.activeOn(column.key()).size() + " bodies");
    }

    private static List<Fact> insights(Coverage coverage, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        add(facts, "Nobody is active", titles(coverage, coverage.gaps(), scope));
        add(facts, "Still open", titles(coverage, coverage.open(), scope));
        coverage.bodies()
                .forEach(body -> add(
                        facts,
                        "Hangs on " + name(coverage, body, scope) + " alone",
                        titles(coverage, soleCover(coverage, body), scope)));
        add(facts, "More than one body is active", titles(coverage, coverage.overlaps(), scope));
        return facts.build();
    }

    private static void add(ImmutableList.Builder<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private static List<CriterionKey> soleCover(Coverage coverage, BodyId body) {
        return coverage.soleCover().entrySet().stream()
                .filter(entry -> entry.getValue().equals(body))
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }

    private static String titles(Coverage coverage, Collection<CriterionKey> keys, Scope scope) {
        return Sentence.list(coverage.columns().stream()
                .filter(column -> keys.contains(column.key()))
                .map(column -> scope.text(column.title()))
                .collect(toImmutableList()));
    }

    private static String name(Coverage coverage, BodyId body, Scope scope) {
        int row =
                Iterables.indexOf(coverage.rows(), candidate -> candidate.body().equals(body));
        return scope.name(body, coverage, Pointer.ROOT.child("rows").child(row).child("body"));
    }
}
