package org.kith.charter.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * By what a body recognises places, in one version: whose it is, which charters it goes by, for how long it recognises.
 *
 * <p>Two schemes of the same name may have nothing to do with one another, so the id tells them apart and not the name. What an
 * owner does not publish stays absent. Immutable.
 */
@Value.Immutable
public sealed interface RecognitionScheme extends Document, WithRecognitionScheme permits ImmutableRecognitionScheme {

    /** What a scheme looks like. */
    Shape<RecognitionScheme> SHAPE = Shape.of(
                    RecognitionScheme.class,
                    "recognition-scheme",
                    RecognitionScheme::builder,
                    RecognitionScheme.Builder::build)
            .required("id", RecognitionSchemeId.KIND, RecognitionScheme::id, RecognitionScheme.Builder::id)
            .optional("version", Kinds.STRING, RecognitionScheme::version, RecognitionScheme.Builder::version)
            .required("title", Kinds.TEXT, RecognitionScheme::title, RecognitionScheme.Builder::title)
            .required("owner", BodyId.REFERENCE, RecognitionScheme::owner, RecognitionScheme.Builder::owner)
            .set("awardedBy", BodyId.REFERENCE, RecognitionScheme::awardedBy, RecognitionScheme.Builder::awardedBy)
            .set("charters", CharterId.REFERENCE, RecognitionScheme::charters, RecognitionScheme.Builder::charters)
            .optional("renewal", RenewalTerms.SHAPE, RecognitionScheme::renewal, RecognitionScheme.Builder::renewal)
            .optional("closed", Kinds.DATE, RecognitionScheme::closed, RecognitionScheme.Builder::closed)
            .list("sources", Kinds.SOURCE, RecognitionScheme::sources, RecognitionScheme.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<RecognitionScheme> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    RecognitionSchemeId id();

    /** {@return its version, as its owner writes it; empty if it is not known} */
    Optional<String> version();

    /** {@return what it is called} */
    Text title();

    /** {@return the body whose scheme it is} */
    BodyId owner();

    /** {@return the other bodies that recognise places by it, with the consent of its owner} */
    Set<BodyId> awardedBy();

    /** {@return the versions of a charter that it goes by; not known if empty} */
    Set<CharterId> charters();

    /** {@return for how long it recognises, and when it can be asked again; for good, or not known, if empty} */
    Optional<RenewalTerms> renewal();

    /** {@return the first day on which its owner no longer runs it} */
    Optional<LocalDate> closed();

    /** {@return where the facts come from} */
    List<Source> sources();

    @Override
    default DocumentType<RecognitionScheme> type() {
        return TYPE;
    }

    /** {@return whether a body may recognise places by it} */
    default boolean isAwardedBy(BodyId body) {
        return owner().equals(body) || awardedBy().contains(body);
    }

    /** Checks the version. */
    @Value.Check
    default void check() {
        checkArgument(version().filter(String::isBlank).isEmpty(), "the version of a scheme must not be blank");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a scheme. Not thread-safe. */
    final class Builder extends ImmutableRecognitionScheme.Builder {
        Builder() {}
    }
}
