package org.kith.core.framework;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Phases that follow each other, such as plan, engage and review: by them sessions and actions are tagged.
 *
 * <p>A sequence, not a framework: no phase is rated, and having passed through one says nothing of how well it went. Open data:
 * a place that calls the phases otherwise adds a model of the same id with its own titles; the keys stay, and so do the tags.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface PhaseModel extends Document, WithPhaseModel permits ImmutablePhaseModel {

    /** What a phase model looks like. */
    Shape<PhaseModel> SHAPE = Shape.of(PhaseModel.class, "phase-model", PhaseModel::builder, PhaseModel.Builder::build)
            .required("id", PhaseModelId.KIND, PhaseModel::id, PhaseModel.Builder::id)
            .required("title", Kinds.TEXT, PhaseModel::title, PhaseModel.Builder::title)
            .optional("summary", Kinds.TEXT, PhaseModel::summary, PhaseModel.Builder::summary)
            .list("phases", Phase.SHAPE, PhaseModel::phases, PhaseModel.Builder::phases)
            .list("sources", Kinds.SOURCE, PhaseModel::sources, PhaseModel.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<PhaseModel> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    PhaseModelId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is for} */
    Optional<Text> summary();

    /** {@return the phases, in the order in which they follow each other; at least two, each with a key of its own} */
    List<Phase> phases();

    /** {@return where it comes from} */
    List<Source> sources();

    @Override
    default DocumentType<PhaseModel> type() {
        return TYPE;
    }

    /** {@return the phase of a key} */
    default Optional<Phase> phase(PhaseKey key) {
        return phases().stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    /** Checks that phases follow each other and that their keys differ. */
    @Value.Check
    default void check() {
        checkArgument(phases().size() >= 2, "a phase model has at least two phases");
        checkArgument(
                phases().stream().map(Phase::key).distinct().count() == phases().size(),
                "each phase needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a phase model. Not thread-safe. */
    final class Builder extends ImmutablePhaseModel.Builder {
        Builder() {}
    }
}
