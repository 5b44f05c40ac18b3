package org.kith.plugins.rubric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Arithmetic as data: how the answers of an assessment become numbers and levels.
 *
 * <p>A tree of {@link RubricNode}s. Whatever is wrong with it, alone or for its framework, is found before anything is scored:
 * {@link RubricRules} lists all of it. Wherever a scoring strategy can be named, the id of a rubric can be named too.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Rubric extends Document, WithRubric permits ImmutableRubric {

    /** The kind of {@link #open()}. */
    Scalar<OpenAnswers> OPEN = Kinds.ofEnum("open-answers", OpenAnswers.class);

    /** The kind of {@link #unshown()}. */
    Scalar<UnshownRatings> UNSHOWN = Kinds.ofEnum("unshown-ratings", UnshownRatings.class);

    /** The form of it. */
    Shape<Rubric> SHAPE = Shape.of(Rubric.class, "rubric", Rubric::builder, Rubric.Builder::build)
            .required("id", RubricId.KIND, Rubric::id, Rubric.Builder::id)
            .required("version", Kinds.STRING, Rubric::version, Rubric.Builder::version)
            .required("title", Kinds.TEXT, Rubric::title, Rubric.Builder::title)
            .required("summary", Kinds.TEXT, Rubric::summary, Rubric.Builder::summary)
            .required("framework", FrameworkId.REFERENCE, Rubric::framework, Rubric.Builder::framework)
            .required("frameworkVersion", Kinds.STRING, Rubric::frameworkVersion, Rubric.Builder::frameworkVersion)
            .required("open", OPEN, Rubric::open, Rubric.Builder::open)
            .optional("unshown", UNSHOWN, Rubric::unshown, Rubric.Builder::unshown)
            .optional("raters", Raters.SHAPE, Rubric::raters, Rubric.Builder::raters)
            .list("scales", Scale.SHAPE, Rubric::scales, Rubric.Builder::scales)
            .required("root", RubricNode.SHAPE, Rubric::root, Rubric.Builder::root)
            .optional("validity", Validity.SHAPE, Rubric::validity, Rubric.Builder::validity)
            .optional("closed", Kinds.DATE, Rubric::closed, Rubric.Builder::closed)
            .list("sources", Kinds.SOURCE, Rubric::sources, Rubric.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Rubric> TYPE = DocumentType.of(SHAPE);

    /** {@return the id, which is also its name for scoring} */
    RubricId id();

    /** {@return its version, as its owner writes it} */
    String version();

    /** {@return what it is called} */
    Text title();

    /** {@return the rule in a sentence or two, and where it comes from} */
    Text summary();

    /** {@return the framework whose answers it scores} */
    FrameworkId framework();

    /** {@return the version of the framework} */
    String frameworkVersion();

    /** {@return what an answer "don't know" counts, and a question that nobody answered} */
    OpenAnswers open();

    /** {@return what a rating without evidence is worth; {@link UnshownRatings#FINAL} if empty} */
    Optional<UnshownRatings> unshown();

    /** {@return which answer counts where several raters gave one; that of the assessment that is scored if empty} */
    Optional<Raters> raters();

    /** {@return the scales of levels that its nodes reach} */
    List<Scale> scales();

    /** {@return the whole} */
    RubricNode root();

    /** {@return for how long a decided level holds; without end if empty} */
    Optional<Validity> validity();

    /** {@return the first day on which the owner of the scheme no longer offers it} */
    Optional<LocalDate> closed();

    /** {@return where the scheme comes from} */
    List<Source> sources();

    @Override
    default DocumentType<Rubric> type() {
        return TYPE;
    }

    /** {@return the scale of a key} */
    default Optional<Scale> scale(ScaleKey key) {
        return scales().stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableRubric.Builder {
        Builder() {}
    }
}
