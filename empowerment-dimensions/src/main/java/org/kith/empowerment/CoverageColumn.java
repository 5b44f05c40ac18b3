package org.kith.empowerment;

import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What a {@link Coverage} asks each body about: a dimension, a step of a charter, a sector.
 *
 * @param key its name within the coverage; that of the dimension, step or sector where it stands for one
 * @param title what it is called
 */
public record CoverageColumn(CriterionKey key, Text title) {

    /** What a column looks like. */
    public static final Shape<CoverageColumn> SHAPE = Shape.of(
            CoverageColumn.class,
            "coverage-column",
            Part.required("key", CriterionKey.KIND, CoverageColumn::key),
            Part.required("title", Kinds.TEXT, CoverageColumn::title),
            CoverageColumn::new);

    /** {@return a column} */
    public static CoverageColumn of(CriterionKey key, Text title) {
        return new CoverageColumn(key, title);
    }
}
