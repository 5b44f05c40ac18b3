package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;

/**
 * What a team says of each step on a day.
 *
 * @param isAgreed whether its raters had agreed by then
 * @param agreed the answers that they agreed on, if they are there
 * @param raters the answers that each rater had given by then, by id
 */
record TeamView(boolean isAgreed, Optional<Assessment> agreed, List<Assessment> raters) {

    static TeamView of(SelfAssessment own, Map<AssessmentId, Assessment> known, LocalDate asOf) {
        return new TeamView(
                own.agreedBy(asOf).isPresent(),
                own.agreedBy(asOf).flatMap(agreement -> Optional.ofNullable(known.get(agreement.answers()))),
                own.ratings().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .filter(rating -> !rating.date().isAfter(asOf))
                        .sorted(Comparator.comparing(rating -> rating.id().value()))
                        .collect(toImmutableList()));
    }

    Map<AssessmentId, Answer> ratings(CriterionKey step) {
        ImmutableMap.Builder<AssessmentId, Answer> ratings = ImmutableMap.builder();
        for (Assessment rater : raters) {
            Answer answer = rater.answer(step);
            if (!(answer instanceof Answer.Unanswered)) {
                ratings.put(rater.id(), answer);
            }
        }
        return ratings.buildOrThrow();
    }

    /** {@return the one answer of the team, if it has one; who does not know has no say in a draft} */
    Optional<Answer> answer(CriterionKey step) {
        if (isAgreed) {
            return agreed.map(assessment -> assessment.answer(step)).filter(TeamView::isView);
        }
        List<Answer> views = views(step);
        return isOne(views) ? Optional.of(together(views)) : Optional.empty();
    }

    /** {@return whether the raters judge the step, nothing is agreed on, and they do not all say the same} */
    boolean isDivided(CriterionKey step) {
        List<Answer> views = views(step);
        return !isAgreed && !views.isEmpty() && !isOne(views);
    }

    private List<Answer> views(CriterionKey step) {
        return ratings(step).values().stream().filter(TeamView::isView).collect(toImmutableList());
    }

    private static boolean isView(Answer answer) {
        return answer instanceof Answer.Rated || answer instanceof Answer.NotApplicable;
    }

    private static boolean isOne(List<Answer> views) {
        Set<Optional<LevelKey>> levels = views.stream().map(TeamView::level).collect(toImmutableSet());
        return levels.size() == 1;
    }

    private static Answer together(List<Answer> views) {
        return level(views.get(0))
                .<Answer>map(level -> new Answer.Rated(
                        level,
                        views.stream()
                                .flatMap(view -> view.evidence().stream())
                                .distinct()
                                .collect(toImmutableList()),
                        Optional.empty()))
                .orElseGet(() -> new Answer.NotApplicable(Optional.empty()));
    }

    static Optional<LevelKey> level(Answer answer) {
        return answer instanceof Answer.Rated rated ? Optional.of(rated.level()) : Optional.empty();
    }
}
