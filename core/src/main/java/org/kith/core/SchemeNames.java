package org.kith.core;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.core.registry.Plugins;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.validation.Severity;

/** Checks the names of schemes in documents, which only those who know all plug-ins can. Immutable and thread-safe. */
final class SchemeNames implements RuleSet {

    private static final int MOST_NAMES = 12;

    private final Plugins plugins;

    SchemeNames(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "kernel";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.of(Rule.of(Decision.class, this::isKnown));
    }

    /** A decision whose card is there is on the scheme of the card, whether that can still be scored by or not. */
    private void isKnown(Decision decision, Reporter out) {
        boolean advised = decision.card()
                .flatMap(card -> out.dossier().find(ScoreCard.TYPE, card))
                .isPresent();
        Schemes schemes = new Schemes(out.dossier(), plugins);
        if (!advised && !schemes.isKnown(decision.scheme())) {
            out.at("scheme")
                    .report(Severity.WARNING, "decision.scheme-unknown", decision.scheme(), listed(schemes.names()));
        }
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : first + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
