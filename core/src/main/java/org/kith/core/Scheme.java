package org.kith.core;

import org.kith.core.framework.Framework;
import org.kith.core.registry.PluginCalls;
import org.kith.core.shape.Document;
import org.kith.core.spi.Options;
import org.kith.core.spi.SchemeStrategy;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * What a scoring name stands for: a strategy, alone or with the document that it scores by.
 *
 * @param name the name
 * @param strategy the strategy
 * @param preparation asks it for a scorer
 */
record Scheme(String name, ScoringStrategy strategy, Preparation preparation) {

    /** Asks a strategy for a scorer. */
    @FunctionalInterface
    interface Preparation {

        Outcome<Scorer> prepare(Framework framework, Options options);
    }

    static Scheme of(String name, ScoringStrategy strategy) {
        return new Scheme(name, strategy, strategy::prepare);
    }

    static <S extends Document> Scheme of(String name, SchemeStrategy<S> strategy, S document) {
        return new Scheme(name, strategy, (framework, options) -> strategy.prepare(document, framework, options));
    }

    /** {@return a scorer, or all that is wrong with the options, the document and the framework} */
    Outcome<Scorer> prepare(Framework framework, Options options) {
        Findings wrong = Kith.checkOptions(strategy, name, options);
        if (wrong.hasErrors()) {
            return Outcome.failed(wrong);
        }
        return PluginCalls.outcome(name, "prepare", () -> preparation.prepare(framework, options))
                .plus(wrong);
    }
}
