package org.kith.core.spi;

import java.time.LocalDate;
import org.kith.core.score.ScoreCard;

/** Scores assessments of the framework that it was prepared for. Thread-safe and without state. */
public interface Scorer {

    /**
     * {@return the score card, with every number explained}
     *
     * @param input what was answered; all of the framework version that the scorer was prepared for
     * @param asOf the day of the score; the same input and day always give an equal card
     */
    ScoreCard score(ScoringInput input, LocalDate asOf);
}
