package org.kith.charter.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewTerms;
import org.kith.charter.StepReview;
import org.kith.core.framework.CriterionKey;

/** Takes in reviews, one after the other, and keeps of each only what a portfolio tells. Not thread-safe. */
final class Gathering {

    private static final Comparator<ReviewTerms> TERMS = Comparator.comparing(ReviewTerms::firstReviewMonths)
            .thenComparing(ReviewTerms::currentMonths)
            .thenComparing(ReviewTerms::sectors);

    private final PortfolioScope scope;
    private final ImmutableList<StepGathering> steps;
    private final Counter<ProgrammeState> states = Counter.ofConstants();
    private final Counter<Fulfilment> ownAims = Counter.ofConstants();
    private final Counter<ReviewTerms> terms;
    private final Counter<CharterId> others;
    private final DaySpan days = new DaySpan();
    private long places;
    private long otherSteps;
    private long ofOthers;

    Gathering(PortfolioScope scope) {
        this.scope = scope;
        this.steps = scope.steps().stream()
                .map(step -> new StepGathering(step, scope.listed()))
                .collect(toImmutableList());
        this.terms = new Counter<>(TERMS, scope.listed());
        this.others = new Counter<>(Comparator.comparing(CharterId::value), scope.listed());
    }

    void add(CharterReview review) {
        if (scope.charters().contains(review.charter())) {
            compare(review);
        } else {
            ofOthers++;
            others.add(review.charter());
        }
    }

    private void compare(CharterReview review) {
        places++;
        days.add(review.asOf());
        terms.add(review.terms());
        review.state().ifPresent(states::add);
        review.ownAims().forEach(aim -> ownAims.add(aim.fulfilment()));
        Map<CriterionKey, StepReview> told = told(review);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).add(review, told.remove(scope.steps().get(i)));
        }
        otherSteps += told.size();
    }

    /** {@return the steps of a review by key; the first of those with one key} */
    private Map<CriterionKey, StepReview> told(CharterReview review) {
        Map<CriterionKey, StepReview> told = new HashMap<>();
        for (StepReview step : review.steps()) {
            if (told.putIfAbsent(step.step(), step) != null) {
                otherSteps++;
            }
        }
        return told;
    }

    Gathering plus(Gathering other) {
        return plus(other.portfolio());
    }

    Gathering plus(Portfolio other) {
        places += other.places();
        otherSteps += other.otherSteps();
        ofOthers += other.ofOtherCharters();
        states.addAll(other.states());
        ownAims.addAll(other.ownAims());
        terms.addAll(other.terms());
        others.addAll(other.otherCharters());
        other.firstDay().ifPresent(days::add);
        other.lastDay().ifPresent(days::add);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).add(other.steps().get(i));
        }
        return this;
    }

    Portfolio portfolio() {
        return ImmutablePortfolio.builder()
                .scope(scope)
                .places(places)
                .steps(steps.stream().map(StepGathering::summary).collect(toImmutableList()))
                .states(states.counts())
                .ownAims(ownAims.counts())
                .otherSteps(otherSteps)
                .terms(terms.counts())
                .ofOtherCharters(ofOthers)
                .otherCharters(others.counts())
                .firstDay(days.first())
                .lastDay(days.last())
                .build();
    }
}
