package org.kith.core.spi;

import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * {@return a scorer of whole populations that comes to the same for each response as {@link #score}; empty if the strategy
     * cannot do without all that an assessment holds}
     *
     * @param asOf the day of the scores
     */
    default Optional<TableScorer> forTables(LocalDate asOf) {
        return Optional.empty();
    }
}
