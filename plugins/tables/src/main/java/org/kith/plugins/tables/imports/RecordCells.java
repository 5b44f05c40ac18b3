package org.kith.plugins.tables.imports;

import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one record after another. Not thread-safe. */
final class RecordCells extends AbstractBaseCsvCallbackHandler<List<String>> {

    private List<String> cells = new ArrayList<>();
    private int line;

    /** {@return the line on which the record begins that was read last, whether to its end or not} */
    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Ints.saturatedCast(startingLineNumber);
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        cells.add(Row.SPACE.trimFrom(new String(buf, offset, len)));
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }
}
