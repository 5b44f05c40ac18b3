package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Finds out which columns of a file stand for which value of a matrix. One use, one thread. */
final class MatrixColumns {

    private static final Pointer MATRIX = Pointer.ROOT.child("matrix");

    private final ImportMatrix matrix;
    private final Scalar<?> kind;
    private final ImmutableList<Cells> cells;
    private final Journal journal;
    private final Map<String, Map<Integer, Integer>> found = new LinkedHashMap<>();
    private final Set<Integer> twice = new HashSet<>();

    private MatrixColumns(ImportMapping mapping, ImportMatrix matrix, Scalar<?> kind, Journal journal) {
        this.matrix = matrix;
        this.kind = kind;
        this.cells = cells(mapping);
        this.journal = journal;
    }

    /**
     * Where the cells of a mapping are.
     *
     * @param mapping which mapping of a field it is
     * @param title the titles of its columns
     */
    private record Cells(int mapping, StarTitle title) {}

    /** {@return the mappings of cells, those first that say most of a title} */
    private static ImmutableList<Cells> cells(ImportMapping mapping) {
        return IntStream.range(0, mapping.fields().size())
                .boxed()
                .flatMap(i -> starTitle(mapping.fields().get(i)).map(title -> new Cells(i, title)))
                .sorted(Comparator.comparingInt((Cells each) -> each.title().length())
                        .reversed())
                .collect(toImmutableList());
    }

    private static Stream<StarTitle> starTitle(FieldMapping field) {
        return field.column().flatMap(StarTitle::of).stream();
    }

    /**
     * {@return which column each mapping takes, for each value that columns stand for, in the order of the file; what is wrong
     * with them is reported}
     *
     * @param shape what a cell becomes
     * @param plain the columns of mappings that are not of cells
     */
    static Map<String, Columns> of(ImportMapping mapping, Shape<?> shape, Sheet sheet, Columns plain, Journal journal) {
        if (mapping.matrix().isEmpty()) {
            return Map.of();
        }
        ImportMatrix matrix = mapping.matrix().get();
        Scalar<?> kind = Fields.key(shape, matrix.column()).orElseThrow();
        MatrixColumns columns = new MatrixColumns(mapping, matrix, kind, journal);
        for (int i = 0; i < sheet.titles().size(); i++) {
            String title = sheet.titles().get(i);
            if (!plain.take(i) && !mapping.ignored().contains(title)) {
                columns.take(i, title);
            }
        }
        columns.reportMissing();
        return Maps.transformValues(columns.found, plain::with);
    }

    private void take(int column, String title) {
        int most = 0;
        for (Cells each : cells) {
            Optional<String> value = each.title().part(title).flatMap(this::value);
            if (value.isPresent() && each.title().length() >= most) {
                most = each.title().length();
                put(value.get(), each.mapping(), column);
            }
        }
    }

    private Optional<String> value(String part) {
        try {
            return Optional.of(normal(matrix.titles().getOrDefault(part, part)));
        } catch (RuntimeException e) { // no value; a kind of others may throw anything
            return Optional.empty();
        }
    }

    private String normal(String literal) {
        return normal(kind, literal);
    }

    private static <V> String normal(Scalar<V> kind, String literal) {
        return kind.format(kind.parse(literal));
    }

    private void put(String value, int mapping, int column) {
        Integer before =
                found.computeIfAbsent(value, key -> new LinkedHashMap<>()).putIfAbsent(mapping, column);
        if (before != null && twice.add(column)) {
            report(
                    Severity.ERROR,
                    "import.matrix-column-twice",
                    MATRIX.child("column"),
                    Columns.letters(before),
                    Columns.letters(column));
        }
    }

    private void reportMissing() {
        if (found.isEmpty()) {
            report(Severity.ERROR, "import.matrix-without-columns", MATRIX.child("column"));
            return;
        }
        Set<String> known = new HashSet<>(found.keySet());
        matrix.titles().forEach((title, literal) -> {
            if (known.add(normal(literal))) {
                report(
                        Severity.WARNING,
                        "import.matrix-column-missing",
                        MATRIX.child("titles").child(title));
            }
        });
    }

    /** Reports something; the field that columns stand for is the first argument. */
    private void report(Severity severity, String code, Pointer pointer, Object... arguments) {
        journal.column(
                severity,
                code,
                pointer,
                ImmutableList.builder()
                        .add(matrix.column())
                        .add(arguments)
                        .build()
                        .toArray());
    }
}
