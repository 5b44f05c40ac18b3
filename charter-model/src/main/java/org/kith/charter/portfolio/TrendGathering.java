package org.kith.charter.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import org.kith.core.framework.CriterionKey;

/** Takes in pairs of reviews, one after the other, and keeps of each only what a trend tells. Not thread-safe. */
final class TrendGathering {

    private final PortfolioScope scope;
    private final ImmutableList<StepTrendGathering> steps;
    private final MoveCounter ownAims = new MoveCounter();
    private final DaySpan days = new DaySpan();
    private long places;
    private long begun;
    private long ended;
    private long idle;
    private long readOtherwise;
    private long ofOthers;

    TrendGathering(PortfolioScope scope) {
        this.scope = scope;
        this.steps = scope.steps().stream()
                .map(step -> new StepTrendGathering(step, scope.listed()))
                .collect(toImmutableList());
    }

    void add(ReviewPair pair) {
        if (!isInScope(pair)) {
            ofOthers++;
        } else if (!pair.isReadAlike()) {
            readOtherwise++;
        } else if (pair.isInForceBefore() && pair.isInForceAfter()) {
            compare(pair);
        } else if (pair.isInForceAfter()) {
            begun++;
        } else if (pair.isInForceBefore()) {
            ended++;
        } else {
            idle++;
        }
    }

    private boolean isInScope(ReviewPair pair) {
        return scope.charters().contains(pair.before().charter())
                && scope.charters().contains(pair.after().charter());
    }

    private void compare(ReviewPair pair) {
        places++;
        days.add(pair.before().asOf());
        days.add(pair.after().asOf());
        pair.moves(pair.before().ownAims(), pair.after().ownAims()).forEach(ownAims::add);
        Map<CriterionKey, StepMove> moves = Maps.uniqueIndex(
                pair.moves(pair.before().steps(), pair.after().steps()).iterator(),
                move -> move.after().step());
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).add(moves.get(scope.steps().get(i)));
        }
    }

    TrendGathering plus(TrendGathering other) {
        return plus(other.trend());
    }

    TrendGathering plus(Trend other) {
        places += other.places();
        begun += other.begun();
        ended += other.ended();
        idle += other.idle();
        readOtherwise += other.readOtherwise();
        ofOthers += other.ofOtherCharters();
        ownAims.add(other.ownAims());
        other.firstDay().ifPresent(days::add);
        other.lastDay().ifPresent(days::add);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).add(other.steps().get(i));
        }
        return this;
    }

    Trend trend() {
        return ImmutableTrend.builder()
                .scope(scope)
                .places(places)
                .steps(steps.stream().map(StepTrendGathering::trend).collect(toImmutableList()))
                .ownAims(ownAims.moves())
                .begun(begun)
                .ended(ended)
                .idle(idle)
                .readOtherwise(readOtherwise)
                .ofOtherCharters(ofOthers)
                .firstDay(days.first())
                .lastDay(days.last())
                .build();
    }
}
