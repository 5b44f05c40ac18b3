package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Crosswalk;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A list of steps that a place commits itself to, in one version.
 *
 * <p>Another version is another charter, with an id of its own. Of some versions only the number of steps is known:
 * then {@link #steps()} is empty and {@link #stepCount()} tells the number. Otherwise the two agree, and no two steps
 * have the same key or number. Immutable.
 */
@Value.Immutable
public sealed interface Charter extends Document, WithCharter permits ImmutableCharter {

    /** The kind of {@link #pauses()}. */
    Scalar<PauseEffect> PAUSES = Kinds.ofEnum("pause-effect", PauseEffect.class);

    /** What a charter looks like. */
    Shape<Charter> SHAPE = Shape.of(Charter.class, "charter", Charter::builder, Charter.Builder::build)
            .required("id", CharterId.KIND, Charter::id, Charter.Builder::id)
            .required("version", Kinds.STRING, Charter::version, Charter.Builder::version)
            .required("title", Kinds.TEXT, Charter::title, Charter.Builder::title)
            .optional("summary", Kinds.TEXT, Charter::summary, Charter.Builder::summary)
            .optional("year", Kinds.integer(1, 9999), Charter::year, Charter.Builder::year)
            .required("stepCount", Kinds.positiveInt(), Charter::stepCount, Charter.Builder::stepCount)
            .optional("owner", Kinds.TEXT, Charter::owner, Charter.Builder::owner)
            .list("steps", CharterStep.SHAPE, Charter::steps, Charter.Builder::steps)
            .optional("supersedes", CharterId.REFERENCE, Charter::supersedes, Charter.Builder::supersedes)
            .optional("pauses", PAUSES, Charter::pauses, Charter.Builder::pauses)
            .list("sources", Kinds.SOURCE, Charter::sources, Charter.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Charter> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CharterId id();

    /** {@return its version, as its owner writes it; not blank} */
    String version();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is about} */
    Optional<Text> summary();

    /** {@return the year in which the list was first published; 1 to 9999} */
    Optional<Integer> year();

    /** {@return how many steps it has, whether or not they are known; at least 1} */
    int stepCount();

    /** {@return who drives the whole list, where a step names nobody} */
    Optional<Text> owner();

    /** {@return the steps, in order; empty if they are not known} */
    List<CharterStep> steps();

    /** {@return the earlier version that it took the place of} */
    Optional<CharterId> supersedes();

    /** {@return what a pause of a programme does to its due dates; it moves them if empty} */
    Optional<PauseEffect> pauses();

    /** {@return where the facts come from} */
    List<Source> sources();

    @Override
    default DocumentType<Charter> type() {
        return TYPE;
    }

    /** {@return the step of a key; empty if there is none, or the steps are not known} */
    default Optional<CharterStep> step(CriterionKey key) {
        return steps().stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** {@return the keys of the steps, in order; empty if they are not known} */
    default List<CriterionKey> keys() {
        return steps().stream().map(CharterStep::key).collect(toImmutableList());
    }

    /** {@return who sees to a step: its own owner, else that of the charter} */
    default Optional<Text> ownerOf(CharterStep step) {
        return step.owner().or(this::owner);
    }

    /** {@return whether the due dates of a programme move by the days for which it is paused} */
    default boolean stopsClocksInPauses() {
        return pauses().orElse(PauseEffect.STOPS_CLOCKS) == PauseEffect.STOPS_CLOCKS;
    }

    /**
     * {@return which steps of this charter are which of another}
     *
     * <p>A step keeps its key from version to version, so those with the same key are the same; what the other lacks, and what
     * only the other has, is said.
     */
    default Crosswalk crosswalk(Charter other) {
        return Crosswalk.ofSameKeys(keys(), other.keys());
    }

    /** {@return whether the steps are known, and not only their number} */
    default boolean hasKnownSteps() {
        return !steps().isEmpty();
    }

    /** Checks the version, the year and the number of steps, and that keys and numbers differ. */
    @Value.Check
    default void check() {
        checkArgument(!version().isBlank(), "the version of a charter must not be blank");
        checkArgument(year().filter(year -> year < 1 || year > 9999).isEmpty(), "the year must be one from 1 to 9999");
        checkArgument(stepCount() >= 1, "a charter has at least 1 step, was %s", stepCount());
        checkArgument(
                steps().isEmpty() || steps().size() == stepCount(),
                "a charter lists all of its %s steps or none, was %s",
                stepCount(),
                steps().size());
        checkArgument(allDiffer(steps(), CharterStep::key), "each step needs a key of its own");
        checkArgument(allDiffer(steps(), CharterStep::number), "each step needs a number of its own");
    }

    private static boolean allDiffer(List<CharterStep> steps, Function<CharterStep, ?> part) {
        return steps.stream().map(part).distinct().count() == steps.size();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a charter. Not thread-safe. */
    final class Builder extends ImmutableCharter.Builder {
        Builder() {}
    }
}
