package org.kith.charter.portfolio;

import org.jspecify.annotations.Nullable;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.StepReview;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** Takes in how places keep one step. Not thread-safe. */
final class StepGathering {

    private final CriterionKey step;
    private final Counter<Fulfilment> counts = Counter.ofConstants();
    private final Foremost<PlaceStep> strongest;
    private final Foremost<PlaceStep> weakest;
    private Share coverage = Share.NONE;
    private long covered;
    private long notInVersion;

    StepGathering(CriterionKey step, int listed) {
        this.step = step;
        this.strongest = new Foremost<>(Strength.STRONGEST_FIRST, listed);
        this.weakest = new Foremost<>(Strength.WEAKEST_FIRST, listed);
    }

    /** Takes in a place, whose version may not have the step. */
    void add(CharterReview review, @Nullable StepReview told) {
        if (told == null) {
            notInVersion++;
            return;
        }
        counts.add(told.fulfilment());
        told.coverage().filter(Coverages::isPlausible).ifPresent(this::cover);
        PlaceStep one = PlaceStep.of(review, told);
        if (one.isStrong()) {
            strongest.add(one);
        } else if (one.isWeak()) {
            weakest.add(one);
        }
    }

    private void cover(Share share) {
        coverage = coverage.plus(share);
        covered++;
    }

    void add(StepSummary other) {
        counts.addAll(other.counts());
        coverage = coverage.plus(other.coverage());
        covered += other.covered();
        notInVersion += other.notInVersion();
        strongest.addAll(other.strongest());
        weakest.addAll(other.weakest());
    }

    StepSummary summary() {
        return ImmutableStepSummary.builder()
                .step(step)
                .counts(counts.counts())
                .notInVersion(notInVersion)
                .coverage(coverage)
                .covered(covered)
                .strongest(strongest.list())
                .weakest(weakest.list())
                .build();
    }
}
