package org.kith.plugins.tables.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * How a table that somebody keeps in a spreadsheet becomes documents.
 *
 * <p>It is written once for a file that comes again and again. A row is a document, or an element of a list of one document,
 * and its id comes from a column: a {@link FieldMapping} for {@code /id}. With a {@link #matrix()} each cell is an element.
 * What is wrong with a mapping is found by checking it like any document, and again before anything is imported. Immutable.
 */
@Value.Immutable
public sealed interface ImportMapping extends Document, WithImportMapping permits ImmutableImportMapping {

    /** The kind of {@link #delimiter()}. */
    Scalar<Delimiter> DELIMITER = Kinds.ofEnum("delimiter", Delimiter.class);

    /** The kind of {@link #charset()}. */
    Scalar<CsvCharset> CHARSET = Kinds.ofEnum("charset", CsvCharset.class);

    /** What a mapping looks like. */
    Shape<ImportMapping> SHAPE = Shape.of(
                    ImportMapping.class, "import-mapping", ImportMapping::builder, ImportMapping.Builder::build)
            .required("id", ImportMappingId.KIND, ImportMapping::id, ImportMapping.Builder::id)
            .required("title", Kinds.TEXT, ImportMapping::title, ImportMapping.Builder::title)
            .required("target", ImportTarget.SHAPE, ImportMapping::target, ImportMapping.Builder::target)
            .optional("matrix", ImportMatrix.SHAPE, ImportMapping::matrix, ImportMapping.Builder::matrix)
            .required("delimiter", DELIMITER, ImportMapping::delimiter, ImportMapping.Builder::delimiter)
            .optional("charset", CHARSET, ImportMapping::charset, ImportMapping.Builder::charset)
            .list("fields", FieldMapping.SHAPE, ImportMapping::fields, ImportMapping.Builder::fields)
            .set("ignored", Kinds.STRING, ImportMapping::ignored, ImportMapping.Builder::ignored)
            .done();

    /** The document type. */
    DocumentType<ImportMapping> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ImportMappingId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what the rows become} */
    ImportTarget target();

    /** {@return how cells become elements of the list; empty if rows do} */
    Optional<ImportMatrix> matrix();

    /** {@return what stands between cells} */
    Delimiter delimiter();

    /** {@return how the file is written; {@link CsvCharset#UTF_8} if empty} */
    Optional<CsvCharset> charset();

    /** {@return where each field gets its value from; one column may serve several fields} */
    List<FieldMapping> fields();

    /** {@return the titles of columns that are passed over without a word} */
    Set<String> ignored();

    @Override
    default DocumentType<ImportMapping> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableImportMapping.Builder {
        Builder() {}
    }
}
