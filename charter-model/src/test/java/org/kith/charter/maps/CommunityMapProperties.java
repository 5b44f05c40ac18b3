package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.community.AssetId;
import org.kith.core.community.PlaceId;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** Laws of what is connected and what is lost. */
class CommunityMapProperties {

    @Property(tries = 150)
    void whatAnAssetLeavesOpenIsWhatIsLostWithIt(@ForAll("maps") CommunityMap map, @ForAll("assets") AssetId asset) {
        AssetLoss loss = map.lossOf(asset);
        CommunityMap without = map.withLinks(map.links().stream()
                .filter(link -> !loss.links().contains(link))
                .toList());

        Set<Need> open = Set.copyOf(map.needsWithoutAsset());
        assertThat(loss.needs()).allSatisfy(need -> assertThat(open).doesNotContain(need));
        assertThat(Set.copyOf(without.needsWithoutAsset())).isEqualTo(Sets.union(open, Set.copyOf(loss.needs())));
        assertThat(without.lossOf(asset)).isEqualTo(new AssetLoss(List.of(), List.of()));
    }

    @Property(tries = 150)
    void anAssetWithoutALinkLosesNothing(@ForAll("maps") CommunityMap map) {
        assertThat(map.assetsWithoutLink())
                .allSatisfy(asset -> assertThat(map.lossOf(asset).links()).isEmpty());
    }

    @Property(tries = 150)
    void nothingChangesFromAMapToItselfAndBackIsTheOtherWayRound(
            @ForAll("maps") CommunityMap one, @ForAll("maps") CommunityMap other) {
        MapChange there = one.since(other);
        MapChange back = other.since(one);

        assertThat(one.since(one)).isEqualTo(new MapChange(Set.of(), Set.of(), Set.of(), Set.of()));
        assertThat(back)
                .isEqualTo(new MapChange(there.goneNeeds(), there.newNeeds(), there.unanswered(), there.answered()));
    }

    @Provide
    static Arbitrary<AssetId> assets() {
        return Arbitraries.of("hall", "choir", "library").map(AssetId::of);
    }

    @Provide
    static Arbitrary<CommunityMap> maps() {
        Arbitrary<List<Need>> needs = Arbitraries.subsetOf("company", "lifts", "food")
                .map(ids ->
                        ids.stream().map(id -> Need.of(id, Text.of("A need"))).toList());
        return Combinators.combine(assets().set(), needs, links().list().ofMaxSize(5))
                .as((assets, told, links) -> CommunityMap.builder()
                        .id(CommunityMapId.of("village"))
                        .place(PlaceId.of("village"))
                        .date(PartialDate.parse("2022"))
                        .assets(assets)
                        .needs(told)
                        .links(links)
                        .build());
    }

    private static Arbitrary<Link> links() {
        Arbitrary<NeedId> needs =
                Arbitraries.of("company", "lifts", "food", "elsewhere").map(NeedId::of);
        return Combinators.combine(assets(), assets().optional(), needs.optional())
                .as((asset, with, need) -> Link.builder()
                        .asset(asset)
                        .with(with)
                        .need(need)
                        .what(Text.of("Something"))
                        .build());
    }
}
