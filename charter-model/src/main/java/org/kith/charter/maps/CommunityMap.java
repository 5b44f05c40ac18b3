package org.kith.charter.maps;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.community.AssetId;
import org.kith.core.community.EngagementId;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * What a place has and what it needs, as people drew it on a day, with the links between the two.
 *
 * <p>The links are what a map is for: without them it is a directory. Another day has another map; needs keep their names from one
 * to the next. No two needs have the same name. Immutable.
 */
@Value.Immutable
public sealed interface CommunityMap extends Document, WithCommunityMap permits ImmutableCommunityMap {

    /** What a map looks like. */
    Shape<CommunityMap> SHAPE = Shape.of(
                    CommunityMap.class, "community-map", CommunityMap::builder, CommunityMap.Builder::build)
            .required("id", CommunityMapId.KIND, CommunityMap::id, CommunityMap.Builder::id)
            .optional("title", Kinds.TEXT, CommunityMap::title, CommunityMap.Builder::title)
            .required("place", PlaceId.REFERENCE, CommunityMap::place, CommunityMap.Builder::place)
            .required("date", Kinds.PARTIAL_DATE, CommunityMap::date, CommunityMap.Builder::date)
            .set("engagements", EngagementId.REFERENCE, CommunityMap::engagements, CommunityMap.Builder::engagements)
            .set("assets", AssetId.REFERENCE, CommunityMap::assets, CommunityMap.Builder::assets)
            .list("needs", Need.SHAPE, CommunityMap::needs, CommunityMap.Builder::needs)
            .list("links", Link.SHAPE, CommunityMap::links, CommunityMap.Builder::links)
            .list("sources", Kinds.SOURCE, CommunityMap::sources, CommunityMap.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<CommunityMap> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CommunityMapId id();

    /** {@return what it is called} */
    Optional<Text> title();

    /** {@return the place} */
    PlaceId place();

    /** {@return when it was drawn, as far as that is known} */
    PartialDate date();

    /** {@return where people drew it} */
    Set<EngagementId> engagements();

    /** {@return the assets on the map, those without a link too} */
    Set<AssetId> assets();

    /** {@return the needs, in the order given} */
    List<Need> needs();

    /** {@return the links, in the order given} */
    List<Link> links();

    /** {@return where else it is told} */
    List<Source> sources();

    @Override
    default DocumentType<CommunityMap> type() {
        return TYPE;
    }

    /** {@return the need of a name, if it is on the map} */
    default Optional<Need> need(NeedId id) {
        return needs().stream().filter(need -> need.id().equals(id)).findFirst();
    }

    /** {@return the needs to which no asset is linked, in their order} */
    default List<Need> needsWithoutAsset() {
        Set<NeedId> linked = linkedNeeds(links().stream());
        return needs().stream().filter(need -> !linked.contains(need.id())).collect(toImmutableList());
    }

    /** {@return the assets that nobody uses: those on the map that are in no link, in their order} */
    default Set<AssetId> assetsWithoutLink() {
        return assets().stream()
                .filter(asset -> links().stream().noneMatch(link -> link.restsOn(asset)))
                .collect(toImmutableSet());
    }

    /** {@return what is lost if an asset goes; nothing if no link rests on it} */
    default AssetLoss lossOf(AssetId asset) {
        List<Link> lost = links().stream().filter(link -> link.restsOn(asset)).collect(toImmutableList());
        Set<NeedId> left = linkedNeeds(links().stream().filter(link -> !link.restsOn(asset)));
        Set<NeedId> touched = linkedNeeds(lost.stream());
        return new AssetLoss(
                lost,
                needs().stream()
                        .filter(need -> touched.contains(need.id()) && !left.contains(need.id()))
                        .collect(toImmutableList()));
    }

    /** {@return what changed since an earlier map, which should be of the same place} */
    default MapChange since(CommunityMap earlier) {
        Set<NeedId> before = ids(earlier.needs());
        Set<NeedId> now = ids(needs());
        Set<NeedId> openBefore = ids(earlier.needsWithoutAsset());
        Set<NeedId> openNow = ids(needsWithoutAsset());
        Set<NeedId> both = Sets.intersection(now, before);
        return new MapChange(
                Sets.difference(now, before),
                Sets.difference(before, now),
                Sets.difference(Sets.intersection(both, openBefore), openNow),
                Sets.difference(Sets.intersection(both, openNow), openBefore));
    }

    private static ImmutableSet<NeedId> ids(List<Need> needs) {
        return needs.stream().map(Need::id).collect(toImmutableSet());
    }

    private static ImmutableSet<NeedId> linkedNeeds(Stream<Link> links) {
        return links.flatMap(link -> link.need().stream()).collect(toImmutableSet());
    }

    /** Checks that the names of the needs differ. */
    @Value.Check
    default void check() {
        checkArgument(ids(needs()).size() == needs().size(), "each need of a map needs an id of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a map. Not thread-safe. */
    final class Builder extends ImmutableCommunityMap.Builder {
        Builder() {}
    }
}
