package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.maps.Maps.asset;
import static org.kith.charter.maps.Maps.check;
import static org.kith.charter.maps.Maps.link;
import static org.kith.charter.maps.Maps.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

class CommunityMapRulesTest {

    @Test
    void aMapThatConnectsHasNoFindings() {
        assertThat(check(map().build())).isEmpty();
    }

    @Nested
    class NoLinks {

        @Test
        void areOneFindingForTheWholeMap() {
            assertThat(check(map().build().withLinks())).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("community-map.no-links");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.pointer().toString()).isEqualTo("/links");
                assertThat(finding.message())
                        .isEqualTo(
                                "None of the 2 assets and 1 needs of the map village is linked to another, so it is a"
                                        + " directory.");
            });
        }
    }

    @Nested
    class WithoutLink {

        @Test
        void anAssetAndANeedAreTold() {
            CommunityMap map = map().addAssets(AssetId.of("library"))
                    .addNeeds(Need.of("lifts", Text.of("Lifts to town")))
                    .build();

            assertThat(found(check(map, asset("library"))))
                    .containsExactlyInAnyOrder(
                            tuple("community-map.asset-without-link", "/assets"),
                            tuple("community-map.need-without-asset", "/needs/1"));
        }
    }

    @Nested
    class UnknownNeed {

        @Test
        void isAnError() {
            assertThat(found(with(link("hall", "company"), link("choir", "nobody-told"))))
                    .containsExactly(tuple("community-map.unknown-need", "/links/1/need"));
        }
    }

    @Nested
    class LinkToNothing {

        @Test
        void isAnError() {
            List<Finding> findings =
                    with(link("hall", "company"), link("choir", "company").withNeed(Optional.empty()));

            assertThat(found(findings)).containsExactly(tuple("community-map.link-to-nothing", "/links/1"));
            assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        }

        @Test
        void isADanglingReferenceIfTheAssetIsNotThere() {
            assertThat(found(check(map().addAssets(AssetId.of("minibus"))
                            .addLinks(link("minibus", "company"))
                            .build())))
                    .containsExactlyInAnyOrder(
                            tuple("reference.dangling", "/assets/2"), tuple("reference.dangling", "/links/1/asset"));
        }
    }

    @Nested
    class LinkToItself {

        @Test
        void isAnError() {
            assertThat(found(with(link("hall", "company").withWith(AssetId.of("hall")), link("choir", "company"))))
                    .containsExactly(tuple("community-map.link-to-itself", "/links/0/with"));
        }
    }

    @Nested
    class AssetNotOnTheMap {

        @Test
        void isToldForEitherEndOfALink() {
            CommunityMap map = map().addLinks(link("library", "company").withWith(AssetId.of("minibus")))
                    .build();

            assertThat(found(check(map, asset("library"), asset("minibus"))))
                    .containsExactly(
                            tuple("community-map.asset-not-on-map", "/links/1/asset"),
                            tuple("community-map.asset-not-on-map", "/links/1/with"));
        }
    }

    @Nested
    class ShowsAPerson {

        private final Asset gift = asset("gift").withPerson(PersonRef.of("k7"));

        private final Link link = link("gift", "company");

        @Test
        void ifWhatComesFromAPersonIsToldToOthersThanTheTeam() {
            assertThat(found(check(mapWith(link), gift)))
                    .containsExactly(tuple("community-map.shows-a-person", "/links/1"));
            assertThat(found(check(mapWith(link.withVisibility(Visibility.from(Audience.PARTNERS))), gift)))
                    .containsExactly(tuple("community-map.shows-a-person", "/links/1"));
        }

        @Test
        void notIfItIsForTheTeamOrForNobody() {
            assertThat(check(mapWith(link.withVisibility(Visibility.from(Audience.TEAM))), gift))
                    .isEmpty();
            assertThat(check(mapWith(link.withVisibility(Visibility.NOBODY)), gift))
                    .isEmpty();
        }

        private static CommunityMap mapWith(Link link) {
            return map().addAssets(AssetId.of("gift")).addLinks(link).build();
        }
    }

    @Nested
    class InTheFuture {

        @Test
        void isReported() {
            assertThat(found(check(map().date(PartialDate.parse("2023")).build())))
                    .containsExactly(tuple("community-map.in-the-future", "/date"));
        }
    }

    @Nested
    class NoSource {

        @Test
        void isReported() {
            assertThat(found(check(map().build().withSources()))).containsExactly(tuple("community-map.no-source", ""));
        }
    }

    private static List<Finding> with(Link... links) {
        return check(map().links(Arrays.asList(links)).build());
    }

    private static List<Tuple> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> tuple(finding.code(), finding.pointer().toString()))
                .toList();
    }
}
