package org.kith.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kith.core.registry.Plugins;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Severity;

/** Finds documents to score by whose id is the name of a strategy: the strategy goes before them, so they never score. */
final class SchemeRules implements RuleSet {

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
        return Schemes.types(plugins).map(type -> rule(type, names)).collect(toImmutableList());
    }

    private static <S extends Document> Rule<S> rule(DocumentType<S> type, ImmutableSet<String> names) {
        return Rule.of(type.javaType(), (document, out) -> {
            if (names.contains(document.idText())) {
                out.at("id").report(Severity.ERROR, "score.name-taken", document.idText());
            }
        });
    }
}
