package org.kith.charter.submission;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.ReviewFact;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Reply;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.ContentHash;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;

/** What is looked at in submissions: what a panel would miss, and whether they are younger than what they show. */
final class SubmissionRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(SubmissionStep.class, SubmissionRules::hasNoGaps),
            Rule.of(Submission.class, SubmissionRules::restsOnWhatWasAgreed),
            Rule.of(Submission.class, SubmissionRules::isNotInTheFuture),
            Rule.of(Submission.class, SubmissionRules::isYoungerThanWhatItShows),
            Rule.of(Submission.class, SubmissionRules::isMadeFromWhatIsThere));

    private SubmissionRules() {}

    static void hasNoGaps(SubmissionStep step, Reporter out) {
        step.gaps().forEach(gap -> out.report(WARNING, code(gap), step.step()));
    }

    private static String code(SubmissionGap gap) {
        return switch (gap) {
            case NO_EVIDENCE -> "submission.no-evidence";
            case LAPSED_EVIDENCE -> "submission.lapsed-evidence";
            case EVIDENCE_AFTER_DAY -> "submission.evidence-after-day";
            case DISPUTED -> "submission.disputed";
            case RATERS_DIFFER -> "submission.raters-differ";
            case NOT_ASSESSED -> "submission.not-assessed";
            case NOT_REVIEWED -> "submission.not-reviewed";
            case NO_REPLY -> "submission.no-reply";
        };
    }

    static void restsOnWhatWasAgreed(Submission submission, Reporter out) {
        if (submission.state().filter(SelfAssessmentState.AGREED::equals).isEmpty()) {
            out.at("selfAssessment").report(WARNING, "submission.not-agreed", submission.selfAssessment());
        }
    }

    static void isNotInTheFuture(Submission submission, Reporter out) {
        submission
                .submitted()
                .filter(day -> day.isAfter(out.asOf()))
                .ifPresent(day -> out.at("submitted").report(WARNING, "submission.in-the-future", day, out.asOf()));
    }

    static void isYoungerThanWhatItShows(Submission submission, Reporter out) {
        submission.submitted().ifPresent(day -> {
            if (day.isBefore(submission.asOf())) {
                out.at("submitted").report(ERROR, "submission.before-its-day", day, submission.asOf());
            }
            List<SubmissionStep> steps = submission.steps();
            for (int i = 0; i < steps.size(); i++) {
                Reporter at = out.at("steps").at(i);
                latest(steps.get(i))
                        .filter(day::isBefore)
                        .ifPresent(latest -> at.report(ERROR, "submission.older-than-evidence", day, latest));
            }
        });
    }

    private static Optional<LocalDate> latest(SubmissionStep step) {
        Stream<LocalDate> facts = step.facts().stream().map(ReviewFact::on).flatMap(Optional::stream);
        Stream<LocalDate> evidence = step.evidence().stream()
                .map(Evidence::date)
                .flatMap(Optional::stream)
                .map(PartialDate::earliest)
                .flatMap(Optional::stream);
        Stream<LocalDate> replies =
                step.requests().stream().flatMap(request -> request.reply().map(Reply::date).stream());
        return Stream.of(facts, evidence, replies).flatMap(days -> days).max(Comparator.naturalOrder());
    }

    /** A submission stays as it is: that its documents went on is told, so that nobody takes it for what holds now. */
    static void isMadeFromWhatIsThere(Submission submission, Reporter out) {
        for (int i = 0; i < submission.madeFrom().size(); i++) {
            DocumentVersion from = submission.madeFrom().get(i);
            Reporter at = out.at("madeFrom").at(i).at("hash");
            entry(from, out)
                    .map(entry -> ContentHash.of(entry.document()))
                    .filter(hash -> !hash.equals(from.hash()))
                    .ifPresent(hash -> at.report(INFO, "submission.source-changed", submission.id()));
        }
    }

    private static Optional<Entry<?>> entry(DocumentVersion from, Reporter out) {
        List<String> parts = Splitter.on('/').limit(2).splitToList(from.document());
        return parts.size() < 2 ? Optional.empty() : out.dossier().entry(parts.get(0), parts.get(1));
    }
}
