package org.kith.empowerment;

import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One sentence that says what a dimension means to the people of a lens; a starting point that they may reword.
 *
 * @param key its name within the lens
 * @param dimension the dimension that it is about
 * @param text the sentence
 */
public record Statement(StatementKey key, CriterionKey dimension, Text text) {

    /** What a statement looks like. */
    public static final Shape<Statement> SHAPE = Shape.of(
            Statement.class,
            "statement",
            Part.required("key", StatementKey.KIND, Statement::key),
            Part.required("dimension", CriterionKey.KIND, Statement::dimension),
            Part.required("text", Kinds.TEXT, Statement::text),
            Statement::new);

    /** {@return a statement} */
    public static Statement of(StatementKey key, CriterionKey dimension, Text text) {
        return new Statement(key, dimension, text);
    }
}
