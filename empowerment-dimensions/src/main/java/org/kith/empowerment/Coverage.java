package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.community.Asset;
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
 * <p>A column is covered if a body is {@linkplain Cover#ACTIVE active} on it; a remit alone covers nothing. A cell that is
 * {@linkplain Cover#UNKNOWN unknown} is never taken for "none": results that could turn on it come as {@link Known}, with what
 * is so in any case and what may be so.
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
            .optional("dimensions", DimensionSetId.REFERENCE, Coverage::dimensions, Coverage.Builder::dimensions)
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

    /** {@return the set whose dimensions the columns are, if they are dimensions} */
    Optional<DimensionSetId> dimensions();

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
    default Known<CriterionKey> covered() {
        return CellColumn.where(
                CellColumn.of(this),
                CellColumn::hasActive,
                column -> !column.hopeful().isEmpty());
    }

    /**
     * {@return the columns on which nobody is active}
     *
     * <p>A column with an unknown cell is none of the certain ones, but {@linkplain Known#open() open}. Without any row every
     * column is a gap.
     */
    default Known<CriterionKey> gaps() {
        return CellColumn.where(CellColumn.of(this), CellColumn::isGap, column -> !column.hasActive());
    }

    /** {@return the columns on which more than one body is active} */
    default Known<CriterionKey> overlaps() {
        return CellColumn.where(
                CellColumn.of(this),
                column -> column.active().size() > 1,
                column -> column.hopeful().size() > 1);
    }

    /** {@return the columns that hang on one body, with that body; by column, then by row} */
    default Known<SoleCover> soleCover() {
        return new Known<>(
                soleCover(CellColumn::isSoleCertain).collect(toImmutableSet()),
                soleCover(column -> true).collect(toImmutableSet()));
    }

    private Stream<SoleCover> soleCover(Predicate<CellColumn> test) {
        return CellColumn.of(this).stream()
                .filter(test)
                .flatMap(column -> column.soles().stream().map(body -> new SoleCover(column.key(), body)));
    }

    /** {@return the columns that become gaps if a body leaves; empty if it has no row} */
    default Known<CriterionKey> lostWith(BodyId body) {
        return new Known<>(lost(soleCover().certain(), body), lost(soleCover().possible(), body));
    }

    private static Set<CriterionKey> lost(Set<SoleCover> soles, BodyId body) {
        return soles.stream()
                .filter(sole -> sole.body().equals(body))
                .map(SoleCover::column)
                .collect(toImmutableSet());
    }

    /** {@return the pairs of bodies of which each is active where the other is not known to be, in the order of the rows} */
    default List<Complement> complements() {
        return Complement.among(ImmutableList.copyOf(bodies()), CellColumn.of(this));
    }

    /**
     * {@return the fewest bodies that are known to cover all that is covered at all}
     *
     * <p>With more than {@link SmallestSets#MOST_BODIES} active bodies it is one set, made by adding always the body that covers
     * most of what is left. It has at most 1 + 1/2 + ... + 1/m times as many bodies as the smallest, m being the most columns
     * that one body covers, and {@link SmallestSets#atLeast()} says how much smaller the smallest could be.
     */
    default SmallestSets smallestSets() {
        return Covering.of(bodies(), CellColumn.of(this));
    }

    /** {@return the talks that it suggests, by topic, the one to start with first; empty if there is no body or nothing to say} */
    default List<Conversation> conversations() {
        return bodies().isEmpty() ? List.of() : new Conversations(this).all();
    }

    /** {@return the assets that each body with a row brings, of those given and in that order; may be none} */
    default Map<BodyId, List<Asset>> assets(Collection<Asset> assets) {
        return bodies().stream()
                .collect(toImmutableMap(
                        body -> body,
                        body -> assets.stream()
                                .filter(asset ->
                                        asset.body().filter(body::equals).isPresent())
                                .collect(toImmutableList())));
    }

    /** {@return the coverage that is left if a body goes: the same without its rows; unchanged if it has none} */
    default Coverage without(BodyId body) {
        return withRows(rows().stream().filter(row -> !row.body().equals(body)).collect(toImmutableList()));
    }

    /** {@return how many of the columns are covered for certain, as an exact share of all columns; 0 to 1} */
    default Fraction share() {
        return Fraction.of(covered().certain().size(), columns().size());
    }

    private Set<CriterionKey> keys() {
        return columns().stream().map(CoverageColumn::key).collect(toImmutableSet());
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
