/** A scoring strategy of our own. */
module com.example.scoring {
    requires org.kith.core;

    provides org.kith.core.spi.ScoringStrategy with
            com.example.scoring.TrafficLightScoring;
}
