package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.community.BodyId;
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
 * @param picture the same as a drawing
 * @param start with whom to talk first, and about what; empty if there is nothing to talk about
 * @param insights what stands out
 * @param partners which partners suffice, and what each brings and takes away
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
        CoveragePicture picture,
        String start,
        List<Fact> insights,
        List<Fact> partners,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    /** What one body does. */
    record Row(String body, List<Cell> cells, List<Cite> cites) {}

    /** What one body does about one column, or what comes of a column; the mark stands for it in the drawing. */
    record Cell(String column, String tone, String word, String mark) {}

    static CoverageCard of(Coverage coverage, Scope scope) {
        List<Cite> cites = scope.cite(coverage.source());
        String place =
                coverage.place().map(id -> scope.name(id, coverage, PLACE)).orElse("");
        List<String> columns = coverage.columns().stream()
                .map(column -> scope.text(column.title()))
                .collect(toImmutableList());
        List<Row> rows = coverage.bodies().stream()
                .map(body -> row(coverage, body, scope))
                .collect(toImmutableList());
        List<Cell> results = coverage.columns().stream()
                .map(column -> result(coverage, column, scope))
                .collect(toImmutableList());
        CoverageNames names = new CoverageNames(coverage, scope);
        return new CoverageCard(
                "coverage-" + coverage.id().value(),
                scope.text(coverage.title()),
                place,
                coverage.covered().certain().size() + " of "
                        + coverage.columns().size(),
                columns,
                rows,
                results,
                CoveragePicture.of(columns, rows, results),
                CoverageTalk.first(coverage, names),
                CoverageInsights.of(coverage, names),
                CoverageInsights.partners(coverage, names, scope),
                cites);
    }

    private static Row row(Coverage coverage, BodyId body, Scope scope) {
        return new Row(
                new CoverageNames(coverage, scope).of(body),
                coverage.columns().stream()
                        .map(column -> cell(column, coverage.cover(body, column.key()), scope))
                        .collect(toImmutableList()),
                coverage.rows().stream()
                        .filter(row -> row.body().equals(body))
                        .flatMap(row -> scope.cite(row.source()).stream())
                        .collect(toImmutableList()));
    }

    private static Cell cell(CoverageColumn column, Cover cover, Scope scope) {
        String mark = cover == Cover.UNKNOWN ? "?" : "";
        return new Cell(scope.text(column.title()), Words.tone(cover), Words.of(cover), mark);
    }

    private static Cell result(Coverage coverage, CoverageColumn column, Scope scope) {
        String title = scope.text(column.title());
        int active = coverage.activeOn(column.key()).size();
        boolean settled = !coverage.covers(column.key()).containsValue(Cover.UNKNOWN);
        String mark = active + (settled ? "" : "+?");
        if (active == 0) {
            return settled ? new Cell(title, "gap", "Gap", mark) : new Cell(title, "open", "Open", mark);
        }
        String bodies = active == 1 ? "one body" : active + " bodies";
        return new Cell(
                title,
                active == 1 ? "sole" : "shared",
                settled ? Sentence.capital(bodies) : "At least " + bodies,
                mark);
    }
}
