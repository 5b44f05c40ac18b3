package org.kith.charter.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.charter.FactStanding;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Evidence;
import org.kith.core.time.PartialDate;

/** Finds what a panel would miss in a step. */
final class Gaps {

    private Gaps() {}

    /** {@return the gaps of a step, always in the same order; none if the place has not promised it} */
    static Set<SubmissionGap> of(StepComparison both, List<RequestedEvidence> asked, LocalDate asOf) {
        if (!isPromised(both)) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<SubmissionGap> gaps = ImmutableSet.builder();
        gaps.addAll(ofEvidence(both, asOf));
        ofViews(both.difference()).ifPresent(gaps::add);
        if (asked.stream().anyMatch(request -> request.reply().isEmpty())) {
            gaps.add(SubmissionGap.NO_REPLY);
        }
        return gaps.build();
    }

    private static boolean isPromised(StepComparison both) {
        return both.difference() == StepDifference.CONCERN
                || both.review()
                        .map(StepReview::isPromised)
                        .orElse(both.answer().isPresent());
    }

    private static Set<SubmissionGap> ofEvidence(StepComparison both, LocalDate asOf) {
        List<Evidence> evidence = both.answer().map(Answer::evidence).orElse(ImmutableList.of());
        ImmutableSet.Builder<SubmissionGap> gaps = ImmutableSet.builder();
        if (evidence.isEmpty() && !has(both, FactStanding.COUNTS)) {
            gaps.add(SubmissionGap.NO_EVIDENCE);
        }
        if (has(both, FactStanding.EXPIRED)) {
            gaps.add(SubmissionGap.LAPSED_EVIDENCE);
        }
        if (evidence.stream().anyMatch(one -> isLater(one, asOf))) {
            gaps.add(SubmissionGap.EVIDENCE_AFTER_DAY);
        }
        return gaps.build();
    }

    private static Optional<SubmissionGap> ofViews(StepDifference difference) {
        return switch (difference) {
            case TEAM_HIGHER, TEAM_LOWER, CONCERN -> Optional.of(SubmissionGap.DISPUTED);
            case RATERS_DIFFER -> Optional.of(SubmissionGap.RATERS_DIFFER);
            case ONLY_REVIEW, NO_VIEW -> Optional.of(SubmissionGap.NOT_ASSESSED);
            case ONLY_TEAM -> Optional.of(SubmissionGap.NOT_REVIEWED);
            case NONE, NOT_COMPARABLE -> Optional.empty();
        };
    }

    private static boolean has(StepComparison both, FactStanding standing) {
        return both.review().filter(review -> !review.facts(standing).isEmpty()).isPresent();
    }

    private static boolean isLater(Evidence evidence, LocalDate asOf) {
        return evidence.date()
                .flatMap(PartialDate::earliest)
                .filter(asOf::isBefore)
                .isPresent();
    }
}
