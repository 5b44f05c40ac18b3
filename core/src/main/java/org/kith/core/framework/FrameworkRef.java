package org.kith.core.framework;

import java.util.Optional;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A framework in one version.
 *
 * @param id the framework
 * @param version its version
 * @param hash what it said when it was used, so that a silent change is found; empty if that was not kept
 */
public record FrameworkRef(FrameworkId id, String version, Optional<ContentHash> hash) {

    /** What a reference looks like. */
    public static final Shape<FrameworkRef> SHAPE = Shape.of(
            FrameworkRef.class,
            "framework-ref",
            Part.required("id", FrameworkId.REFERENCE, FrameworkRef::id),
            Part.required("version", Kinds.STRING, FrameworkRef::version),
            Part.optional("hash", Kinds.HASH, FrameworkRef::hash),
            FrameworkRef::new);

    /** {@return a reference without hash} */
    public static FrameworkRef of(FrameworkId id, String version) {
        return new FrameworkRef(id, version, Optional.empty());
    }

    /** {@return a reference to what a framework says now} */
    public static FrameworkRef to(Framework framework) {
        return new FrameworkRef(framework.id(), framework.version(), Optional.of(ContentHash.of(framework)));
    }
}
