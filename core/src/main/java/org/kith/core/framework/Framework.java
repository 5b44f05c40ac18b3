package org.kith.core.framework;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Whatever can be assessed: a versioned tree of criteria with scales.
 *
 * <p>The keys of all criteria differ, and every rated criterion names a scale of the framework. Immutable.
 */
@Value.Immutable
public sealed interface Framework extends Document, WithFramework permits ImmutableFramework {

    /** The kind of {@link #subject()}. */
    Scalar<Subject> SUBJECT = Kinds.ofEnum("subject", Subject.class);

    /** What a framework looks like. */
    Shape<Framework> SHAPE = Shape.of(Framework.class, "framework", Framework::builder, Framework.Builder::build)
            .required("id", FrameworkId.KIND, Framework::id, Framework.Builder::id)
            .required("version", Kinds.STRING, Framework::version, Framework.Builder::version)
            .required("title", Kinds.TEXT, Framework::title, Framework.Builder::title)
            .optional("summary", Kinds.TEXT, Framework::summary, Framework.Builder::summary)
            .required("profileOnly", Kinds.BOOLEAN, Framework::profileOnly, Framework.Builder::profileOnly)
            .optional("subject", SUBJECT, Framework::subject, Framework.Builder::subject)
            .list("scales", Scale.SHAPE, Framework::scales, Framework.Builder::scales)
            .list("criteria", Criterion.SHAPE, Framework::criteria, Framework.Builder::criteria)
            .list("sources", Kinds.SOURCE, Framework::sources, Framework.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Framework> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    FrameworkId id();

    /** {@return its version, as its owner writes it} */
    String version();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is for} */
    Optional<Text> summary();

    /** {@return whether a total over its criteria makes no sense, so that no method may give one} */
    boolean profileOnly();

    /** {@return whom it is about, so that the answers of many people are not made into one score; empty if it does not say} */
    Optional<Subject> subject();

    /** {@return the scales that its criteria are rated on; at least one} */
    List<Scale> scales();

    /** {@return the criteria, in order; at least one} */
    List<Criterion> criteria();

    /** {@return where it comes from} */
    List<Source> sources();

    @Override
    default DocumentType<Framework> type() {
        return TYPE;
    }

    /** {@return whether it is about a community as a whole, so that the answers of many people are never made into a number} */
    default boolean isAboutCommunity() {
        return subject().filter(Subject.COMMUNITY::equals).isPresent();
    }

    /** {@return all criteria that are rated, at any depth, in order} */
    default List<Criterion> rated() {
        return criteria().stream().flatMap(Criterion::rated).collect(toImmutableList());
    }

    /** {@return the criterion of a key, at any depth} */
    default Optional<Criterion> criterion(CriterionKey key) {
        return all(criteria()).filter(criterion -> criterion.key().equals(key)).findFirst();
    }

    /** {@return the scale of a rated criterion; empty for a group} */
    default Optional<Scale> scaleOf(Criterion criterion) {
        return scales().stream()
                .filter(scale -> criterion.scale().filter(scale.key()::equals).isPresent())
                .findFirst();
    }

    /**
     * {@return on which side each rated criterion is: on that of its own, or else of the nearest group around it that has one}
     * Without those for which neither says.
     */
    default Map<CriterionKey, Side> sides() {
        ImmutableMap.Builder<CriterionKey, Side> sides = ImmutableMap.builder();
        criteria().forEach(criterion -> sides(criterion, Optional.empty(), sides));
        return sides.buildOrThrow();
    }

    private static void sides(
            Criterion criterion, Optional<Side> around, ImmutableMap.Builder<CriterionKey, Side> sides) {
        Optional<Side> side = criterion.side().or(() -> around);
        criterion.criteria().forEach(part -> sides(part, side, sides));
        side.filter(any -> criterion.scale().isPresent()).ifPresent(known -> sides.put(criterion.key(), known));
    }

    private static Stream<Criterion> all(List<Criterion> criteria) {
        return criteria.stream().flatMap(criterion -> Stream.concat(Stream.of(criterion), all(criterion.criteria())));
    }

    /** Checks that keys differ and that every rated criterion names a scale of the framework. */
    @Value.Check
    default void check() {
        checkArgument(!criteria().isEmpty(), "a framework has at least one criterion");
        checkArgument(
                all(criteria()).map(Criterion::key).distinct().count()
                        == all(criteria()).count(),
                "each criterion needs a key of its own");
        checkArgument(
                scales().stream().map(Scale::key).distinct().count() == scales().size(),
                "each scale needs a key of its own");
        checkArgument(
                rated().stream().allMatch(criterion -> scaleOf(criterion).isPresent()),
                "every rated criterion names a scale of the framework");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a framework. Not thread-safe. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
