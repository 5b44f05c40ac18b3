package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Who covers what: bodies by columns, where the columns are dimensions, charter steps, sectors or anything else.
 *
 * <p>A column is covered if a body is {@linkplain Cover#ACTIVE active} on it; a remit alone covers nothing. Each column is
 * in exactly one of {@link #covered()}, {@link #gaps()} and {@link #open()}: where nobody is active, it is a gap only if every
 * body has said so, and open as long as one is {@linkplain Cover#UNKNOWN unknown}.
 *
 * <p>A body that has two rows counts once, with the most that either row says of it. A cell under a key that is no column
 * enters none of the results. {@link CoverageRules} reports both. All results are in the order of the columns or rows.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Coverage extends Document, WithCoverage permits ImmutableCoverage {

    /** What a coverage looks like. */
    Shape<Coverage> SHAPE = Shape.of(Coverage.class, "coverage", Coverage::builder, Coverage.Builder::build)
            .required("id", CoverageId.KIND, Coverage::id, Coverage.Builder::id)
            .required("title", Kinds.TEXT, Coverage::title, Coverage.Builder::title)
            .optional("place", PlaceId.REFERENCE, Coverage::place, Coverage.Builder::place)
            .list("columns", CoverageColumn.SHAPE, Coverage::columns, Coverage.Builder::columns)
            .list("rows", CoverageRow.SHAPE, Coverage::rows, Coverage.Builder::rows)
            .optional("source", Kinds.SOURCE, Coverage::source, Coverage.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Coverage> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CoverageId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the place where the bodies work} */
    Optional<PlaceId> place();

    /** {@return what each body is asked about, in order; at least one, each with a key of its own} */
    List<CoverageColumn> columns();

    /** {@return what each body does, in order; empty if nobody was asked yet} */
    List<CoverageRow> rows();

    /** {@return where the cells come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Coverage> type() {
        return TYPE;
    }

    /** {@return the bodies that have a row} */
    default Set<BodyId> bodies() {
        return rows().stream().map(CoverageRow::body).collect(toImmutableSet());
    }

    /** {@return what a body does about a column; {@link Cover#UNKNOWN} where there is no cell, row or column for it} */
    default Cover cover(BodyId body, CriterionKey column) {
        return covers(column).getOrDefault(body, Cover.UNKNOWN);
    }

    /** {@return what every body that has a row does about a column; {@link Cover#UNKNOWN} where there is no cell for it} */
    default Map<BodyId, Cover> covers(CriterionKey column) {
        boolean known = keys().contains(column);
        return rows().stream()
                .collect(toImmutableMap(
                        CoverageRow::body,
                        row -> known ? row.cover(column) : Cover.UNKNOWN,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other));
    }

    /** {@return the bodies that are active on a column; empty if nobody is, or there is no such column} */
    default Set<BodyId> activeOn(CriterionKey column) {
        return Maps.filterValues(covers(column), Cover.ACTIVE::equals).keySet().stream()
                .collect(toImmutableSet());
    }

    /** {@return the columns on which a body is active; empty if it has no row} */
    default Set<CriterionKey> coveredBy(BodyId body) {
        Set<CriterionKey> active = rows().stream()
                .filter(row -> row.body().equals(body))
                .flatMap(CoverageRow::active)
                .collect(toImmutableSet());
        return keys().stream().filter(active::contains).collect(toImmutableSet());
    }

    /** {@return the columns on which at least one body is active} */
    default Set<CriterionKey> covered() {
        return where(covers -> covers.contains(Cover.ACTIVE));
    }

    /**
     * {@return the columns on which nobody is active, and every body said so}
     *
     * <p>A column with an unknown cell is none of them: it is {@link #open()}. Without any row every column is a gap.
     */
    default Set<CriterionKey> gaps() {
        return where(covers -> !covers.contains(Cover.ACTIVE) && !covers.contains(Cover.UNKNOWN));
    }

    /** {@return the columns on which nobody is known to be active, but of at least one body it is not known} */
    default Set<CriterionKey> open() {
        return where(covers -> !covers.contains(Cover.ACTIVE) && covers.contains(Cover.UNKNOWN));
    }

    /** {@return the columns on which more than one body is active} */
    default Set<CriterionKey> overlaps() {
        return where(covers -> Collections.frequency(covers, Cover.ACTIVE) > 1);
    }

    /**
     * {@return the columns that hang on one body, with that body}
     *
     * <p>Each is a single point of failure: without the body it is a gap, or open. Unknown cells do not count as cover.
     */
    default Map<CriterionKey, BodyId> soleCover() {
        return where(covers -> Collections.frequency(covers, Cover.ACTIVE) == 1).stream()
                .collect(toImmutableMap(column -> column, column -> Iterables.getOnlyElement(activeOn(column))));
    }

    /**
     * {@return the pairs of bodies that cover more together than either does alone}
     *
     * <p>That is: each is active on a column on which the other is not known to be active.
     */
    default List<Complement> complements() {
        return Complement.among(Maps.toMap(bodies(), this::coveredBy));
    }

    /** {@return the coverage that is left if a body goes: the same without its rows; unchanged if it has none} */
    default Coverage without(BodyId body) {
        return withRows(rows().stream().filter(row -> !row.body().equals(body)).collect(toImmutableList()));
    }

    /** {@return how many of the columns are covered, as an exact share of all columns; 0 to 1} */
    default Fraction share() {
        return Fraction.of(covered().size(), columns().size());
    }

    private Set<CriterionKey> keys() {
        return columns().stream().map(CoverageColumn::key).collect(toImmutableSet());
    }

    private Set<CriterionKey> where(Predicate<Collection<Cover>> test) {
        return keys().stream()
                .filter(column -> test.test(covers(column).values()))
                .collect(toImmutableSet());
    }

    /** Checks that there is a column and that the keys of the columns differ. */
    @Value.Check
    default void check() {
        checkArgument(!columns().isEmpty(), "a coverage has at least one column");
        checkArgument(keys().size() == columns().size(), "each column needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a coverage. Not thread-safe. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
