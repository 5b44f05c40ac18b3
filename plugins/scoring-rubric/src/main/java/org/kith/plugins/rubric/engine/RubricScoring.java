package org.kith.plugins.rubric.engine;

import org.kith.core.framework.Framework;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.SchemeStrategy;
import org.kith.core.spi.Scorer;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricRules;

/** Scores by rubrics: arithmetic as data. Thread-safe. */
public final class RubricScoring implements SchemeStrategy<Rubric> {

    /** Makes the strategy. */
    public RubricScoring() {}

    @Override
    public String name() {
        return "rubric";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public DocumentType<Rubric> schemes() {
        return Rubric.TYPE;
    }

    @Override
    public Outcome<Scorer> prepare(Rubric scheme, Framework framework, Options options) {
        Findings wrong = RubricRules.check(scheme, framework);
        return wrong.hasErrors() ? Outcome.failed(wrong) : Outcome.of(RubricScorer.of(scheme, framework));
    }
}
