package com.example.scoring;

import org.kith.core.spi.ScoringStrategy;
import org.kith.plugins.testkit.ScoringStrategyContract;

/** All that every scoring strategy keeps. */
class TrafficLightScoringTest implements ScoringStrategyContract {

    @Override
    public ScoringStrategy strategy() {
        return new TrafficLightScoring();
    }
}
