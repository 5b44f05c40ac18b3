package org.kith.charter.portfolio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** Takes in what changed in how places keep one step. Not thread-safe. */
final class StepTrendGathering {

    private final CriterionKey step;
    private final MoveCounter moves = new MoveCounter();
    private final Foremost<StepMove> risen;
    private final Foremost<StepMove> fallen;
    private Share coverageBefore = Share.NONE;
    private Share coverageAfter = Share.NONE;
    private long covered;
    private long notInBoth;

    StepTrendGathering(CriterionKey step, int listed) {
        this.step = step;
        this.risen = new Foremost<>(Strength.GREATEST_RISE_FIRST, listed);
        this.fallen = new Foremost<>(Strength.GREATEST_FALL_FIRST, listed);
    }

    /** Takes in a place, of which the step may not be told for both days. */
    void add(@Nullable StepMove move) {
        if (move == null) {
            notInBoth++;
            return;
        }
        moves.add(move);
        cover(move.before().coverage(), move.after().coverage());
        if (move.isRise()) {
            risen.add(move);
        } else if (move.isFall()) {
            fallen.add(move);
        }
    }

    private void cover(Optional<Share> before, Optional<Share> after) {
        if (before.filter(Coverages::isPlausible).isPresent()
                && after.filter(Coverages::isPlausible).isPresent()) {
            coverageBefore = coverageBefore.plus(before.get());
            coverageAfter = coverageAfter.plus(after.get());
            covered++;
        }
    }

    void add(StepTrend other) {
        moves.add(other.moves());
        coverageBefore = coverageBefore.plus(other.coverageBefore());
        coverageAfter = coverageAfter.plus(other.coverageAfter());
        covered += other.covered();
        notInBoth += other.notInBoth();
        risen.addAll(other.risen());
        fallen.addAll(other.fallen());
    }

    StepTrend trend() {
        return ImmutableStepTrend.builder()
                .step(step)
                .moves(moves.moves())
                .notInBoth(notInBoth)
                .coverageBefore(coverageBefore)
                .coverageAfter(coverageAfter)
                .covered(covered)
                .risen(risen.list())
                .fallen(fallen.list())
                .build();
    }
}
