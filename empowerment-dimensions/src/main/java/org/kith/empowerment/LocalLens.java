package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * The statements of a {@link Lens} as partners made them their own; that list is their work plan.
 *
 * <p>A statement may be taken up several times, by partners who practise it in different ways, or not at all. Immutable.
 */
@Value.Immutable
public sealed interface LocalLens extends Document, WithLocalLens permits ImmutableLocalLens {

    /** What a local lens looks like. */
    Shape<LocalLens> SHAPE = Shape.of(LocalLens.class, "local-lens", LocalLens::builder, LocalLens.Builder::build)
            .required("id", LocalLensId.KIND, LocalLens::id, LocalLens.Builder::id)
            .required("title", Kinds.TEXT, LocalLens::title, LocalLens.Builder::title)
            .optional("place", PlaceId.REFERENCE, LocalLens::place, LocalLens.Builder::place)
            .required("dimensions", DimensionSetId.REFERENCE, LocalLens::dimensions, LocalLens.Builder::dimensions)
            .required("lens", LensKey.KIND, LocalLens::lens, LocalLens.Builder::lens)
            .list("statements", LocalStatement.SHAPE, LocalLens::statements, LocalLens.Builder::statements)
            .optional("plan", ActionPlanId.REFERENCE, LocalLens::plan, LocalLens.Builder::plan)
            .optional("source", Kinds.SOURCE, LocalLens::source, LocalLens.Builder::source)
            .done();

    /** The document type. */
    DocumentType<LocalLens> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    LocalLensId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the place where the partners work} */
    Optional<PlaceId> place();

    /** {@return the set of dimensions that has the lens} */
    DimensionSetId dimensions();

    /** {@return the lens that it comes from} */
    LensKey lens();

    /** {@return the statements, in the order of the partners; each has a key of its own} */
    List<LocalStatement> statements();

    /** {@return the plan in which they became actions, once there is one} */
    Optional<ActionPlanId> plan();

    /** {@return where it comes from} */
    Optional<Source> source();

    @Override
    default DocumentType<LocalLens> type() {
        return TYPE;
    }

    /** {@return the local statement of a key} */
    default Optional<LocalStatement> statement(StatementKey key) {
        return statements().stream()
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }

    /**
     * {@return the action that a local statement comes to; empty if there is no such statement, or it comes from none of the lens}
     *
     * @param key the local statement
     * @param set the dimensions that {@link #dimensions()} names
     */
    default Optional<Action> action(StatementKey key, DimensionSet set) {
        return statement(key).flatMap(statement -> original(statement, set).map(statement::toAction));
    }

    /** {@return the statement of the lens that a local one comes from, if there is one} */
    default Optional<Statement> original(LocalStatement statement, DimensionSet set) {
        return set.lens(lens()).flatMap(lens -> lens.statement(statement.statement()));
    }

    /**
     * {@return the work plan of the partners: every action, under its statement as they say it, under the dimension}
     *
     * <p>Dimensions are in the order of the set, and those without statements are left out, as are statements that come from none
     * of the lens. Dates are for the partners to add.
     *
     * @param id the id of the plan
     * @param set the dimensions that {@link #dimensions()} names
     */
    default ActionPlan workPlan(ActionPlanId id, DimensionSet set) {
        return new WorkPlan(this, set).plan(id);
    }

    /** {@return the statements of the lens that no local one comes from, in order} */
    default List<Statement> leftOut(DimensionSet set) {
        return set.lens(lens()).stream()
                .flatMap(lens -> lens.statements().stream())
                .filter(statement -> statements().stream()
                        .noneMatch(local -> local.statement().equals(statement.key())))
                .collect(toImmutableList());
    }

    /** Checks that the keys of the statements differ. */
    @Value.Check
    default void check() {
        checkArgument(
                statements().stream().map(LocalStatement::key).distinct().count()
                        == statements().size(),
                "each statement of a local lens needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a local lens. Not thread-safe. */
    final class Builder extends ImmutableLocalLens.Builder {
        Builder() {}
    }
}
