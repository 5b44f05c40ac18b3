/** Scoring by rubrics: schemes as documents, the engine that scores by them, and schemes that come with Kith. */
module org.kith.plugins.rubric {
    requires com.google.common;
    requires transitive org.kith.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.kith.plugins.rubric;

    provides org.kith.core.spi.Model with
            org.kith.plugins.rubric.RubricModel;
    provides org.kith.core.spi.ScoringStrategy with
            org.kith.plugins.rubric.engine.RubricScoring,
            org.kith.plugins.rubric.engine.WeightedMeanScoring;
}
