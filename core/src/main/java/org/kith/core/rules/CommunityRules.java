package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetKind;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.validation.Severity;

/** Rules of places and assets, and of sources wherever they stand. */
final class CommunityRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Place.class, CommunityRules::isNotWithinItself),
            Rule.of(Asset.class, CommunityRules::belongsToSomebody),
            Rule.of(Source.class, CommunityRules::isReal));

    private CommunityRules() {}

    static void isNotWithinItself(Place place, Reporter out) {
        Set<PlaceId> around = new HashSet<>();
        Optional<PlaceId> next = place.within();
        while (next.isPresent() && around.add(next.get())) {
            if (next.get().equals(place.id())) {
                out.at("within").report(Severity.ERROR, "place.within-itself", place.id());
                return;
            }
            next = out.dossier().find(Place.TYPE, next.get()).flatMap(Place::within);
        }
    }

    /** A place, such as a park, may be everybody's; anything else can be had only through somebody. */
    static void belongsToSomebody(Asset asset, Reporter out) {
        boolean open = asset.kind() == AssetKind.PLACE && asset.place().isPresent();
        if (asset.body().isEmpty() && asset.person().isEmpty() && !open) {
            out.report(Severity.WARNING, "asset.of-nobody", asset.id());
        }
    }

    static void isReal(Source source, Reporter out) {
        if (source.confidence() == Confidence.ILLUSTRATIVE) {
            out.report(Severity.INFO, "source.illustrative");
        }
    }
}
