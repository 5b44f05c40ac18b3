package org.kith.charter.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A scheme in one version.
 *
 * @param id the scheme
 * @param version its version, as its owner writes it; empty if it is not known
 */
public record SchemeRef(RecognitionSchemeId id, Optional<String> version) {

    /** What a reference looks like. */
    public static final Shape<SchemeRef> SHAPE = Shape.of(
            SchemeRef.class,
            "scheme-ref",
            Part.required("id", RecognitionSchemeId.REFERENCE, SchemeRef::id),
            Part.optional("version", Kinds.STRING, SchemeRef::version),
            SchemeRef::new);

    /**
     * Makes a reference.
     *
     * @throws IllegalArgumentException if the version is blank
     */
    public SchemeRef {
        checkArgument(version.filter(String::isBlank).isEmpty(), "the version of a scheme must not be blank");
    }

    /** {@return a reference to a scheme of which no version is known} */
    public static SchemeRef of(RecognitionSchemeId id) {
        return new SchemeRef(id, Optional.empty());
    }

    /** {@return a reference to a version of a scheme} */
    public static SchemeRef of(RecognitionSchemeId id, String version) {
        return new SchemeRef(id, Optional.of(version));
    }

    /** {@return whether a document can be of that scheme and version} */
    boolean isOf(RecognitionScheme scheme) {
        return id.equals(scheme.id()) && couldBe(scheme.version());
    }

    /** {@return whether both can be the same version: an unknown one can be any} */
    boolean couldBe(Optional<String> other) {
        return version.isEmpty() || other.isEmpty() || version.equals(other);
    }
}
