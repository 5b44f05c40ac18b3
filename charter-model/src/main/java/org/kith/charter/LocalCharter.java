package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Crosswalk;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A charter as a place rewrote it, and which of its steps stand for which steps of the {@link Charter} that it comes from.
 *
 * <p>Places merge and split steps, reach further, leave steps out and add aims of their own. The {@link #crosswalk} tells what
 * can be compared with other places, and what cannot. No two steps have the same key, or the same number. Immutable.
 */
@Value.Immutable
public sealed interface LocalCharter extends Document, WithLocalCharter permits ImmutableLocalCharter {

    /** What a local charter looks like. */
    Shape<LocalCharter> SHAPE = Shape.of(
                    LocalCharter.class, "local-charter", LocalCharter::builder, LocalCharter.Builder::build)
            .required("id", LocalCharterId.KIND, LocalCharter::id, LocalCharter.Builder::id)
            .required("title", Kinds.TEXT, LocalCharter::title, LocalCharter.Builder::title)
            .optional("summary", Kinds.TEXT, LocalCharter::summary, LocalCharter.Builder::summary)
            .optional("place", PlaceId.REFERENCE, LocalCharter::place, LocalCharter.Builder::place)
            .required("charter", CharterId.REFERENCE, LocalCharter::charter, LocalCharter.Builder::charter)
            .optional("owner", Kinds.TEXT, LocalCharter::owner, LocalCharter.Builder::owner)
            .list("steps", LocalStep.SHAPE, LocalCharter::steps, LocalCharter.Builder::steps)
            .list("sources", Kinds.SOURCE, LocalCharter::sources, LocalCharter.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<LocalCharter> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    LocalCharterId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is about} */
    Optional<Text> summary();

    /** {@return the place whose charter it is} */
    Optional<PlaceId> place();

    /** {@return the charter that it comes from, or is compared with} */
    CharterId charter();

    /** {@return who drives it, such as a patron} */
    Optional<Text> owner();

    /** {@return the steps, in the order of the place} */
    List<LocalStep> steps();

    /** {@return where the facts come from} */
    List<Source> sources();

    @Override
    default DocumentType<LocalCharter> type() {
        return TYPE;
    }

    /** {@return the step of a key, if there is one} */
    default Optional<LocalStep> step(CriterionKey key) {
        return steps().stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /**
     * {@return which of its steps stand for which steps of a charter}
     *
     * <p>Its own aims are {@linkplain Crosswalk#unmatched() unmatched}, the steps that it leaves out
     * {@linkplain Crosswalk#unreached() unreached}, and keys that the charter has not {@linkplain Crosswalk#unknown() unknown}.
     *
     * @param charter the charter that {@link #charter()} names
     */
    default Crosswalk crosswalk(Charter charter) {
        return Crosswalk.of(
                steps().stream().map(LocalStep::key).collect(toImmutableList()),
                charter.keys(),
                steps().stream().collect(toImmutableMap(LocalStep::key, LocalStep::steps)));
    }

    /**
     * {@return what is known of each of its steps, under the steps of the charter}
     *
     * @param charter the charter that {@link #charter()} names
     * @param byStep what is known, by the keys of its own steps; other keys are told in {@link RollUp#unknown()}
     * @param <V> what is known of a step, such as a rating or a figure
     */
    default <V> RollUp<V> rollUp(Charter charter, Map<CriterionKey, V> byStep) {
        return RollUp.of(crosswalk(charter), byStep);
    }

    /** Checks that keys and numbers differ. */
    @Value.Check
    default void check() {
        checkArgument(
                steps().stream().map(LocalStep::key).distinct().count() == steps().size(),
                "each local step needs a key of its own");
        checkArgument(
                steps().stream()
                                .flatMap(step -> step.number().stream())
                                .distinct()
                                .count()
                        == steps().stream()
                                .flatMap(step -> step.number().stream())
                                .count(),
                "each local step needs a number of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a local charter. Not thread-safe. */
    final class Builder extends ImmutableLocalCharter.Builder {
        Builder() {}
    }
}
