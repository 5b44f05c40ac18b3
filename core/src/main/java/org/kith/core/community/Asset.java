package org.kith.core.community;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A strength that a community has and can build on: a gift, an association, a hall.
 *
 * <p>One that belongs to a person is for the team and those above it alone. Immutable.
 */
@Value.Immutable
public sealed interface Asset extends Document, WithAsset permits ImmutableAsset {

    /** The kind of {@link #kind()}. */
    Scalar<AssetKind> KIND = Kinds.ofEnum("asset-kind", AssetKind.class);

    /** What an asset looks like. */
    Shape<Asset> SHAPE = Shape.of(Asset.class, "asset", Asset::builder, Asset.Builder::build)
            .required("id", AssetId.KIND, Asset::id, Asset.Builder::id)
            .required("title", Kinds.TEXT, Asset::title, Asset.Builder::title)
            .required("kind", KIND, Asset::kind, Asset.Builder::kind)
            .optional("body", BodyId.REFERENCE, Asset::body, Asset.Builder::body)
            .optional("person", PersonRef.KIND, Asset::person, Asset.Builder::person)
            .visibleTo(Audience.TEAM)
            .optional("place", PlaceId.REFERENCE, Asset::place, Asset.Builder::place)
            .optional("limits", Kinds.TEXT, Asset::limits, Asset.Builder::limits)
            .optional("source", Kinds.SOURCE, Asset::source, Asset.Builder::source)
            .visibility(asset -> asset.person().isPresent() ? Visibility.from(Audience.TEAM) : Visibility.EVERYONE)
            .done();

    /** The document type. */
    DocumentType<Asset> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    AssetId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what sort of strength it is} */
    AssetKind kind();

    /** {@return the body that it belongs to, or through which it can be had} */
    Optional<BodyId> body();

    /** {@return the person that it belongs to; for the team} */
    Optional<PersonRef> person();

    /** {@return where it is} */
    Optional<PlaceId> place();

    /** {@return when or for whom it can not be had, such as "not in the school holidays"} */
    Optional<Text> limits();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Asset> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an asset. Not thread-safe. */
    final class Builder extends ImmutableAsset.Builder {
        Builder() {}
    }
}
