package org.kith.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.registry.Plugins;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Severity;

/** Checks the names of schemes in documents, which only those who know all plug-ins can. Immutable and thread-safe. */
final class SchemeRules implements RuleSet {

    private static final int MOST_NAMES = 12;

    private final Plugins plugins;

    SchemeRules(Plugins plugins) {
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
        ImmutableSet<String> names =
                plugins.scoringStrategies().stream().map(ScoringStrategy::name).collect(toImmutableSet());
        return Stream.<Rule<?>>concat(
                        Stream.of(Rule.of(Decision.class, this::isKnown)),
                        Schemes.types(plugins).map(type -> isFree(type, names)))
                .collect(toImmutableList());
    }

    /** A strategy goes before a document of its name, which would never score. */
    private static <S extends Document> Rule<S> isFree(DocumentType<S> type, ImmutableSet<String> names) {
        return Rule.of(type.javaType(), (document, out) -> {
            if (names.contains(document.idText())) {
                out.at("id").report(Severity.ERROR, "score.name-taken", document.idText());
            }
        });
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
