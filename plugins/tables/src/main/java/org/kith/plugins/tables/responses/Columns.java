package org.kith.plugins.tables.responses;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;

/** The columns of one file, in its order, and how their cells are read. Immutable. */
final class Columns {

    private final Layout layout;
    private final int[] targets;
    private final CellCode[] codes;

    /** Makes columns of what each of them holds, as a layout has it. */
    Columns(Layout layout, List<Integer> targets) {
        this.layout = layout;
        this.targets = Ints.toArray(targets);
        this.codes = layout.codes();
    }

    Framework framework() {
        return layout.framework();
    }

    /** {@return how many columns there are} */
    int count() {
        return targets.length;
    }

    /** {@return what a column holds, as a layout has it} */
    int target(int column) {
        return targets[column];
    }

    /** {@return what each column holds, as a layout has it} */
    int[] targets() {
        return targets.clone();
    }

    /** {@return how many criteria are rated, whether they have a column or not} */
    int criterionCount() {
        return codes.length;
    }

    CriterionKey criterion(int target) {
        return layout.criteria().get(target);
    }

    /** {@return what the cells of a criterion say} */
    CellCode code(int target) {
        return codes[target];
    }

    /** {@return what each byte says as the only one of a cell, for each criterion} */
    byte[][] codesOfSingleBytes() {
        return Arrays.stream(codes).map(CellCode::ofSingleBytes).toArray(byte[][]::new);
    }
}
