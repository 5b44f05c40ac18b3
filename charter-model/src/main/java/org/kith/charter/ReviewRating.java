package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** Reads a review as an assessment. */
final class ReviewRating {

    private static final LevelKey NOT_STARTED = LevelKey.of("not-started");
    private static final LevelKey PLANNED = LevelKey.of("planned");
    private static final LevelKey UNDER_WAY = LevelKey.of("under-way");
    private static final LevelKey ESTABLISHED = LevelKey.of("established");

    private ReviewRating() {}

    static Assessment assessment(CharterReview review, AssessmentId id, Framework framework) {
        return Assessment.builder()
                .id(id)
                .title(Text.of("Review of " + review.programme() + " on " + review.asOf()))
                .framework(FrameworkRef.to(framework))
                .place(review.place())
                .date(review.asOf())
                .rater(Rater.of(RaterKind.RECORDS))
                .source(Source.of("Worked out from the register of the programme", Confidence.INFERRED))
                .answers(answers(review, framework))
                .build();
    }

    private static Map<CriterionKey, Answer> answers(CharterReview review, Framework framework) {
        ImmutableMap.Builder<CriterionKey, Answer> answers = ImmutableMap.builder();
        for (Criterion criterion : framework.rated()) {
            review.step(criterion.key())
                    .flatMap(step -> answer(step, criterion, framework))
                    .ifPresent(answer -> answers.put(criterion.key(), answer));
        }
        return answers.buildOrThrow();
    }

    private static Optional<Answer> answer(StepReview step, Criterion criterion, Framework framework) {
        return switch (step.fulfilment()) {
            case NOT_PROMISED -> Optional.of(new Answer.NotApplicable(Optional.empty()));
            case NOT_KNOWN -> Optional.of(new Answer.DontKnow(Optional.empty()));
            default ->
                framework
                        .scaleOf(criterion)
                        .flatMap(scale -> scale.level(level(step)))
                        .map(level -> new Answer.Rated(level.key(), evidence(step), Optional.empty()));
        };
    }

    private static LevelKey level(StepReview step) {
        return switch (step.fulfilment()) {
            case MET -> ESTABLISHED;
            case PARTLY_MET -> UNDER_WAY;
            case DUE -> Judged.any(step.facts(), FactStanding.EARLIER) ? UNDER_WAY : PLANNED;
            case LAPSED -> PLANNED;
            default -> NOT_STARTED;
        };
    }

    private static List<Evidence> evidence(StepReview step) {
        return step.facts(FactStanding.COUNTS).stream()
                .map(ReviewRating::evidence)
                .collect(toImmutableList());
    }

    private static Evidence evidence(ReviewFact fact) {
        return Evidence.builder()
                .summary(Text.of("Entry of the register: "
                        + fact.entry().map(EntryId::value).orElse("none")))
                .date(fact.on().map(PartialDate::of))
                .visibility(fact.visibility())
                .build();
    }
}
