package org.kith.plugins.tables.imports;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.Map;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Which column of a file each mapping of a field takes. Immutable. */
final class Columns {

    private static final int NONE = -1;

    private final int count;
    private final ImmutableIntArray ofMappings;

    private Columns(int count, ImmutableIntArray ofMappings) {
        this.count = count;
        this.ofMappings = ofMappings;
    }

    /** {@return the columns as the first row names them; what is wrong with them is reported} */
    static Columns of(ImportMapping mapping, Sheet sheet, Journal journal) {
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        for (int i = 0; i < mapping.fields().size(); i++) {
            FieldMapping field = mapping.fields().get(i);
            Pointer pointer = Pointer.ROOT.child("fields").child(i).child("column");
            boolean needed = field.required() || field.field().equals(Fields.ofRow(mapping));
            found.add(field.column()
                    .filter(title -> !isOfCells(mapping, title))
                    .map(title -> find(title, field, needed, sheet, journal, pointer))
                    .orElse(NONE));
        }
        return new Columns(sheet.titles().size(), found.build());
    }

    /** {@return whether a mapping takes the columns of a matrix by a title} */
    static boolean isOfCells(ImportMapping mapping, String title) {
        return mapping.matrix().isPresent() && StarTitle.of(title).isPresent();
    }

    /**
     * {@return these columns with others for some mappings, and none for one more mapping that takes no column}
     *
     * @param more the columns, by mapping
     */
    Columns with(Map<Integer, Integer> more) {
        ImmutableIntArray.Builder all = ImmutableIntArray.builder();
        for (int mapping = 0; mapping < ofMappings.length(); mapping++) {
            all.add(more.getOrDefault(mapping, ofMappings.get(mapping)));
        }
        all.add(NONE);
        return new Columns(count, all.build());
    }

    /** {@return whether a mapping takes a column} */
    boolean take(int column) {
        return ofMappings.contains(column);
    }

    /**
     * Reports the columns of a sheet that nothing takes.
     *
     * @param all the columns that something takes
     */
    static void reportUnmapped(ImportMapping mapping, Sheet sheet, Collection<Columns> all, Journal journal) {
        for (int i = 0; i < sheet.titles().size(); i++) {
            int column = i;
            String title = sheet.titles().get(column);
            boolean known = mapping.ignored().contains(title) || all.stream().anyMatch(some -> some.take(column));
            if (!known && !(title.isEmpty() && sheet.isBlank(column))) {
                journal.column(
                        Severity.WARNING, "import.column-unmapped", Pointer.ROOT.child("fields"), letters(column));
            }
        }
    }

    private static int find(
            String title, FieldMapping field, boolean needed, Sheet sheet, Journal journal, Pointer pointer) {
        String trimmed = Row.SPACE.trimFrom(title);
        int column = sheet.titles().indexOf(trimmed);
        int last = sheet.titles().lastIndexOf(trimmed);
        if (column < 0) {
            journal.column(
                    needed ? Severity.ERROR : Severity.WARNING,
                    needed ? "import.column-required" : "import.column-missing",
                    pointer,
                    field.field());
        } else if (last > column) {
            journal.column(
                    Severity.ERROR, "import.column-twice", pointer, field.field(), letters(column), letters(last));
        }
        return column;
    }

    /** {@return how many columns there are} */
    int count() {
        return count;
    }

    /** {@return the text of the cell that a mapping takes; empty if there is no such column} */
    String text(CsvRow row, int mapping) {
        int column = ofMappings.get(mapping);
        return column == NONE ? "" : row.cells().get(column);
    }

    /** {@return the name of a cell in a spreadsheet, such as {@code C7}} */
    String address(CsvRow row, int mapping) {
        return letters(ofMappings.get(mapping)) + row.number();
    }

    /** {@return the name of a column in a spreadsheet: A to Z, AA, AB and so on} */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
