package org.kith.charter.submission;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;

/** Lays what a team says beside a review. */
final class Comparing {

    private static final AssessmentId READ_AS = AssessmentId.of("review");

    private final CharterReview review;
    private final Framework framework;
    private final TeamView team;
    private final Assessment read;

    Comparing(CharterReview review, Framework framework, TeamView team) {
        this.review = review;
        this.framework = framework;
        this.team = team;
        this.read = review.toAssessment(READ_AS, framework);
    }

    List<StepComparison> steps() {
        Set<CriterionKey> reviewed = Stream.concat(review.steps().stream(), review.ownAims().stream())
                .map(StepReview::step)
                .collect(toImmutableSet());
        ImmutableList.Builder<StepComparison> steps = ImmutableList.builder();
        reviewed.forEach(step -> steps.add(step(step)));
        framework.rated().stream()
                .map(Criterion::key)
                .filter(key -> !reviewed.contains(key))
                .forEach(key -> steps.add(step(key)));
        return steps.build();
    }

    private StepComparison step(CriterionKey key) {
        Optional<StepReview> judged = review.step(key);
        Optional<LevelKey> level = TeamView.level(read.answer(key));
        return StepComparison.builder()
                .step(key)
                .review(judged)
                .reviewLevel(level)
                .answer(team.answer(key))
                .ratings(team.ratings(key))
                .difference(difference(key, judged.map(StepReview::fulfilment), level))
                .build();
    }

    private StepDifference difference(CriterionKey key, Optional<Fulfilment> judged, Optional<LevelKey> level) {
        Optional<Answer> said = team.answer(key);
        Optional<Fulfilment> told = judged.filter(fulfilment -> fulfilment != Fulfilment.NOT_KNOWN);
        if (team.isDivided(key)) {
            return StepDifference.RATERS_DIFFER;
        }
        boolean concernsReview = !told.equals(Optional.of(Fulfilment.NOT_PROMISED));
        if (said.isEmpty() || told.isEmpty()) {
            return concernsReview ? oneSided(said.isPresent(), told.isPresent()) : StepDifference.NONE;
        }
        boolean concernsTeam = said.get() instanceof Answer.Rated;
        if (concernsReview && concernsTeam) {
            return byLevel(key, told.get(), level, TeamView.level(said.get()));
        }
        return concernsReview == concernsTeam ? StepDifference.NONE : StepDifference.CONCERN;
    }

    private static StepDifference oneSided(boolean team, boolean review) {
        if (team) {
            return StepDifference.ONLY_TEAM;
        }
        return review ? StepDifference.ONLY_REVIEW : StepDifference.NO_VIEW;
    }

    private StepDifference byLevel(
            CriterionKey key, Fulfilment judged, Optional<LevelKey> review, Optional<LevelKey> team) {
        Optional<Integer> reviewed = review.flatMap(level -> value(key, level));
        Optional<Integer> said = team.flatMap(level -> value(key, level));
        if (reviewed.isEmpty() || said.isEmpty()) {
            return StepDifference.NOT_COMPARABLE;
        }
        int order = said.get().compareTo(reviewed.get());
        if (order < 0) {
            return StepDifference.TEAM_LOWER;
        }
        return order == 0 || judged == Fulfilment.MET ? StepDifference.NONE : StepDifference.TEAM_HIGHER;
    }

    private Optional<Integer> value(CriterionKey key, LevelKey level) {
        return framework
                .criterion(key)
                .flatMap(framework::scaleOf)
                .flatMap(scale -> scale.level(level))
                .map(Level::value);
    }
}
