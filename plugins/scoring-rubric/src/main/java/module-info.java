/** Scoring strategies that come with Kith: a weighted mean, the progress of a charter, and a profile without a total. */
module org.kith.plugins.rubric {
    requires com.google.common;
    requires org.kith.core;
    requires static org.jspecify;

    provides org.kith.core.spi.ScoringStrategy with
            org.kith.plugins.rubric.CharterProgressScoring,
            org.kith.plugins.rubric.DimensionProfileScoring,
            org.kith.plugins.rubric.WeightedMeanScoring;
}
