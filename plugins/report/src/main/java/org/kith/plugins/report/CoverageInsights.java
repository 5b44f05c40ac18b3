package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.community.Asset;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.SmallestSets;
import org.kith.empowerment.SoleCover;

/** Says what stands out in a coverage. */
final class CoverageInsights {

    private static final int MOST_SETS = 3;

    private CoverageInsights() {}

    static List<Fact> of(Coverage coverage, CoverageNames names) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        add(facts, "Nobody is active", names.titles(coverage.gaps().certain()));
        add(facts, "Still open", names.titles(coverage.gaps().open()));
        coverage.bodies().forEach(body -> {
            Set<CriterionKey> certain = coverage.lostWith(body).certain();
            Set<CriterionKey> perhaps = perhapsAlone(coverage, body);
            add(facts, "Hangs on " + names.of(body) + " alone", names.titles(certain));
            add(facts, "Hangs on " + names.of(body) + " alone, as far as is known", names.titles(perhaps));
        });
        add(
                facts,
                "More than one body is active",
                names.titles(coverage.overlaps().certain()));
        return facts.build();
    }

    /** {@return the columns on which only this body is known to be active, and of others it is not known} */
    private static Set<CriterionKey> perhapsAlone(Coverage coverage, BodyId body) {
        return coverage.soleCover().open().stream()
                .filter(sole -> sole.body().equals(body))
                .map(SoleCover::column)
                .filter(column -> coverage.activeOn(column).contains(body))
                .collect(toImmutableSet());
    }

    static List<Fact> partners(Coverage coverage, CoverageNames names, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        SmallestSets sets = coverage.smallestSets();
        if (!sets.columns().isEmpty()) {
            add(
                    facts,
                    sets.complete() ? "Fewest who cover all that is covered" : "Few who cover all that is covered",
                    sets(sets, names));
        }
        coverage.assets(scope.dossier().all(Asset.TYPE))
                .forEach((body, assets) -> add(
                        facts,
                        names.of(body) + " brings",
                        Sentence.list(assets.stream()
                                .map(asset -> scope.text(asset.title()) + doubt(asset))
                                .collect(toImmutableList()))));
        return facts.build();
    }

    /** {@return how far an asset can be relied on, if that is not far} */
    private static String doubt(Asset asset) {
        return asset.source()
                .map(Source::confidence)
                .filter(confidence -> confidence.compareTo(Confidence.DOCUMENT) > 0)
                .map(confidence -> " (" + Words.of(confidence) + ")")
                .orElse("");
    }

    private static String sets(SmallestSets sets, CoverageNames names) {
        String first = sets.sets().stream().limit(MOST_SETS).map(names::of).collect(Collectors.joining("; or "));
        int more = sets.sets().size() - MOST_SETS;
        return more > 0 ? first + "; or " + Words.count(more, "other set", "other sets") : first;
    }

    private static void add(ImmutableList.Builder<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
