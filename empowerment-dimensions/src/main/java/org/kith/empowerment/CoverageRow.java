package org.kith.empowerment;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;

/**
 * What one body does about the columns of a {@link Coverage}.
 *
 * @param body the body
 * @param cells what it does, by column, in the order given; a column that is absent is {@link Cover#UNKNOWN}
 * @param source where that comes from, if from elsewhere than the coverage
 */
public record CoverageRow(BodyId body, Map<CriterionKey, Cover> cells, Optional<Source> source) {

    /** The kind of a cell. */
    public static final Scalar<Cover> COVER = Kinds.ofEnum("cover", Cover.class);

    /** What a row looks like. */
    public static final Shape<CoverageRow> SHAPE = Shape.of(
            CoverageRow.class,
            "coverage-row",
            Part.required("body", BodyId.REFERENCE, CoverageRow::body),
            Part.map("cells", CriterionKey.KIND, COVER, CoverageRow::cells),
            Part.optional("source", Kinds.SOURCE, CoverageRow::source),
            CoverageRow::new);

    /** Makes a row. */
    public CoverageRow {
        cells = ImmutableMap.copyOf(cells);
    }

    /** {@return a row without a source of its own} */
    public static CoverageRow of(BodyId body, Map<CriterionKey, Cover> cells) {
        return new CoverageRow(body, cells, Optional.empty());
    }

    /** {@return what the body does about a column; {@link Cover#UNKNOWN} if there is no cell for it} */
    public Cover cover(CriterionKey column) {
        return cells.getOrDefault(column, Cover.UNKNOWN);
    }

    /** {@return the keys of the cells that say so, in order} */
    Stream<CriterionKey> active() {
        return cells.keySet().stream().filter(column -> cover(column) == Cover.ACTIVE);
    }
}
