package com.example.scoring;

import java.util.List;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Outcome;

/** Gives each criterion a light, and the whole the worst of them. */
public final class TrafficLightScoring implements ScoringStrategy {

    static final String NAME = "com.example.traffic-light";

    private static final Option<Fraction> AMBER = Option.of(
            "amber-from", Kinds.FRACTION, Fraction.of(1, 3), "The share of its scale from which a light is amber.");
    private static final Option<Fraction> GREEN = Option.of(
            "green-from", Kinds.FRACTION, Fraction.of(2, 3), "The share of its scale from which a light is green.");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(AMBER, GREEN);
    }

    @Override
    public Outcome<Scorer> prepare(Framework framework, Options options) {
        return Outcome.of(new TrafficLightScorer(framework, options.get(AMBER), options.get(GREEN)));
    }
}
