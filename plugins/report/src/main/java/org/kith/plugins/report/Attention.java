package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.CheckReport;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Severity;

/**
 * What was found, the most severe first.
 *
 * @param days for which the documents were checked, in words
 * @param groups the findings by severity; empty if nothing was found
 */
record Attention(String days, List<Group> groups) {

    private static final ImmutableList<Severity> WORST_FIRST =
            ImmutableList.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    /**
     * Findings of one severity.
     *
     * @param tone the severity, for the style sheet
     * @param title the severity, in words
     * @param count how many there are
     * @param items the findings, in the order of the report, those that say the same in one
     */
    record Group(String tone, String title, int count, List<Item> items) {}

    /** The same thing wrong in one place or several; the advice may be empty. */
    record Item(String code, String message, String advice, List<Where> places) {

        static Item of(List<Finding> same) {
            Finding first = same.get(0);
            return new Item(
                    first.code(),
                    first.message(),
                    first.advice().orElse(""),
                    same.stream().map(Where::of).collect(toImmutableList()));
        }
    }

    /** A place in a document and in a file; each is empty where it is not known. */
    record Where(String document, String pointer, String file) {

        static Where of(Finding finding) {
            return new Where(
                    finding.document().orElse(""),
                    finding.pointer().toString(),
                    finding.location().map(Where::file).orElse(""));
        }

        private static String file(Location location) {
            return location.hasPosition()
                    ? location.file() + ", line " + location.line() + ", column " + location.column()
                    : location.file();
        }
    }

    /** {@return the findings of all reports; empty if the audience may see no report} */
    static Optional<Attention> of(Scope scope) {
        List<CheckReport> reports = scope.dossier().all(CheckReport.TYPE);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days =
                reports.stream().map(CheckReport::asOf).distinct().sorted().collect(toImmutableList());
        return Optional.of(new Attention(
                Sentence.list(days.stream().map(EnglishDates::day).toList()),
                WORST_FIRST.stream()
                        .map(severity -> group(severity, reports))
                        .filter(group -> !group.items().isEmpty())
                        .collect(toImmutableList())));
    }

    private static Group group(Severity severity, List<CheckReport> reports) {
        Map<String, List<Finding>> same = reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .collect(
                        groupingBy(finding -> finding.code() + "\n" + finding.message(), LinkedHashMap::new, toList()));
        return new Group(
                Words.tone(severity),
                Words.of(severity),
                same.values().stream().mapToInt(List::size).sum(),
                same.values().stream().map(Item::of).collect(toImmutableList()));
    }
}
