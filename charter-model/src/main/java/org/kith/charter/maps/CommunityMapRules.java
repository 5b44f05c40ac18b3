package org.kith.charter.maps;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in community maps: that they connect, that links lead somewhere, and that they show nobody. */
final class CommunityMapRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(CommunityMap.class, CommunityMapRules::hasLinks),
            Rule.of(CommunityMap.class, CommunityMapRules::leavesNothingUnlinked),
            Rule.of(CommunityMap.class, CommunityMapRules::linksWhatIsThere),
            Rule.of(CommunityMap.class, CommunityMapRules::hasHappened),
            Rule.of(CommunityMap.class, CommunityMapRules::saysWhereItComesFrom),
            Rule.of(Link.class, CommunityMapRules::leadsSomewhere),
            Rule.of(Link.class, CommunityMapRules::showsNobody));

    private CommunityMapRules() {}

    static void hasLinks(CommunityMap map, Reporter out) {
        if (map.links().isEmpty()) {
            out.at("links")
                    .report(
                            WARNING,
                            "community-map.no-links",
                            map.id(),
                            map.assets().size(),
                            map.needs().size());
        }
    }

    /** Where there are no links at all, one finding says so. */
    static void leavesNothingUnlinked(CommunityMap map, Reporter out) {
        if (!map.links().isEmpty()) {
            map.assetsWithoutLink()
                    .forEach(asset -> out.at("assets").report(INFO, "community-map.asset-without-link", asset));
            List<Need> open = map.needsWithoutAsset();
            each(map.needs(), out.at("needs"), (need, at) -> {
                if (open.contains(need)) {
                    at.report(INFO, "community-map.need-without-asset", need.id());
                }
            });
        }
    }

    static void linksWhatIsThere(CommunityMap map, Reporter out) {
        each(map.links(), out.at("links"), (link, at) -> {
            link.need()
                    .filter(need -> map.need(need).isEmpty())
                    .ifPresent(need -> at.at("need").report(ERROR, "community-map.unknown-need", need, map.id()));
            reportIfNotOn(map, link.asset(), at.at("asset"));
            link.with().ifPresent(asset -> reportIfNotOn(map, asset, at.at("with")));
        });
    }

    private static void reportIfNotOn(CommunityMap map, AssetId asset, Reporter at) {
        if (!map.assets().contains(asset)) {
            at.report(WARNING, "community-map.asset-not-on-map", asset, map.id());
        }
    }

    static void hasHappened(CommunityMap map, Reporter out) {
        map.date()
                .earliest()
                .filter(earliest -> earliest.isAfter(out.asOf()))
                .ifPresent(earliest ->
                        out.at("date").report(WARNING, "community-map.in-the-future", earliest, out.asOf()));
    }

    static void saysWhereItComesFrom(CommunityMap map, Reporter out) {
        if (map.engagements().isEmpty() && map.sources().isEmpty()) {
            out.report(WARNING, "community-map.no-source", map.id());
        }
    }

    static void leadsSomewhere(Link link, Reporter out) {
        if (link.with().isEmpty() && link.need().isEmpty()) {
            out.report(ERROR, "community-map.link-to-nothing", link.asset());
        } else if (link.with().filter(link.asset()::equals).isPresent()) {
            out.at("with").report(ERROR, "community-map.link-to-itself", link.asset());
        }
    }

    /** What belongs to a person is for the team, so what flows from it is too. */
    static void showsNobody(Link link, Reporter out) {
        if (!isForTheTeam(link.visibility().orElse(Visibility.EVERYONE))) {
            Stream.concat(Stream.of(link.asset()), link.with().stream())
                    .filter(asset -> out.dossier()
                            .find(Asset.TYPE, asset)
                            .filter(found -> found.person().isPresent())
                            .isPresent())
                    .findFirst()
                    .ifPresent(asset -> out.report(WARNING, "community-map.shows-a-person", asset));
        }
    }

    private static boolean isForTheTeam(Visibility visibility) {
        return Stream.of(Audience.values())
                .noneMatch(audience -> !Audience.TEAM.isAtOrBelow(audience) && visibility.allows(audience));
    }

    private static <T> void each(List<T> all, Reporter out, BiConsumer<T, Reporter> check) {
        for (int i = 0; i < all.size(); i++) {
            check.accept(all.get(i), out.at(i));
        }
    }
}
