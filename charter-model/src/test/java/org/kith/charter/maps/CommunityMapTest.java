package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.maps.Maps.link;
import static org.kith.charter.maps.Maps.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.AssetId;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

class CommunityMapTest {

    @Nested
    class OfBreretonAndRavenhill {

        private final CommunityMap brereton = Maps.read(CommunityMap.class, "community-map-brereton-2021.json");

        @Test
        void answersAllFourNeedsWithAllFourAssets() {
            assertThat(brereton.needsWithoutAsset()).isEmpty();
            assertThat(brereton.assetsWithoutLink()).isEmpty();
        }

        @Test
        void losesTheBedsideWithTheSitters() {
            AssetLoss loss = brereton.lossOf(AssetId.of("sitters"));

            assertThat(loss.links()).hasSize(1);
            assertThat(ids(loss.needs())).containsExactly("dying-alone");
        }

        @Test
        void losesTwoLinksAndOneNeedWithTheShoppersForTheFoodBankStaysOpen() {
            AssetLoss loss = brereton.lossOf(AssetId.of("shoppers"));

            assertThat(loss.links()).hasSize(2);
            assertThat(ids(loss.needs())).containsExactly("errands");
        }

        @Test
        void losesWithTheFoodBankAlsoTheParcelsThatNeedBoth() {
            AssetLoss loss = brereton.lossOf(AssetId.of("food-bank"));

            assertThat(loss.links()).extracting(link -> link.asset().value()).containsExactly("food-bank", "shoppers");
            assertThat(ids(loss.needs())).containsExactly("enough-to-eat");
        }
    }

    @Nested
    class WhatIsNotConnected {

        @Test
        void isTheNeedToWhichNoAssetIsLinked() {
            CommunityMap map =
                    map().addNeeds(Need.of("lifts", Text.of("Lifts to town"))).build();

            assertThat(ids(map.needsWithoutAsset())).containsExactly("lifts");
        }

        @Test
        void isTheAssetThatNoLinkRestsOn() {
            CommunityMap map = map().addAssets(AssetId.of("minibus")).build();

            assertThat(map.assetsWithoutLink()).containsExactly(AssetId.of("minibus"));
        }

        @Test
        void losesNothingIfItGoes() {
            AssetLoss loss = map().addAssets(AssetId.of("minibus")).build().lossOf(AssetId.of("minibus"));

            assertThat(loss.links()).isEmpty();
            assertThat(loss.needs()).isEmpty();
        }

        @Test
        void isAnAssetOfALinkThatOnlyJoinsTwoAssetsForNoNeed() {
            CommunityMap map = map().links(List.of(link("hall", "company").withNeed(Optional.empty())))
                    .build();

            assertThat(map.lossOf(AssetId.of("hall")).needs()).isEmpty();
            assertThat(ids(map.needsWithoutAsset())).containsExactly("company");
        }
    }

    @Nested
    class SinceAnEarlierMap {

        private final CommunityMap earlier = map().build();

        @Test
        void moreNeedsAreNewAndNotWorse() {
            CommunityMap later = map().date(PartialDate.parse("2023"))
                    .addNeeds(Need.of("lifts", Text.of("Lifts")), Need.of("grief", Text.of("Grief at work")))
                    .build();

            assertThat(later.since(earlier))
                    .isEqualTo(new MapChange(
                            Set.of(NeedId.of("lifts"), NeedId.of("grief")), Set.of(), Set.of(), Set.of()));
        }

        @Test
        void aNeedOfBothMayLoseItsLastAsset() {
            CommunityMap later = earlier.withLinks();

            assertThat(later.since(earlier).unanswered()).containsExactly(NeedId.of("company"));
            assertThat(earlier.since(later).answered()).containsExactly(NeedId.of("company"));
        }

        @Test
        void aNeedMayNoLongerBeTold() {
            CommunityMap later = earlier.withNeeds().withLinks();

            assertThat(later.since(earlier).goneNeeds()).containsExactly(NeedId.of("company"));
            assertThat(later.since(earlier).unanswered()).isEmpty();
        }
    }

    @Nested
    class Needs {

        @Test
        void haveNamesOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            map().addNeeds(Need.of("company", Text.of("Again"))).build())
                    .withMessage("each need of a map needs an id of its own");
        }
    }

    private static List<String> ids(List<Need> needs) {
        return needs.stream().map(need -> need.id().value()).toList();
    }
}
