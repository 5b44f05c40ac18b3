package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterReview;
import org.kith.charter.FactStanding;
import org.kith.charter.LocalCharter;
import org.kith.charter.Programme;
import org.kith.charter.Register;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.shape.Document;
import org.kith.core.time.PartialDate;

/** Makes a submission of two views that stand beside one another, and of the documents behind them. */
final class Submitting {

    private final Dossier dossier;
    private final ReviewComparison views;
    private final LocalDate asOf;
    private final Optional<Programme> programme;
    private final Optional<Register> register;
    private final Requests requests;

    Submitting(Dossier dossier, ReviewComparison views) {
        this.dossier = dossier;
        this.views = views;
        this.asOf = views.review().asOf();
        this.programme = dossier.find(Programme.TYPE, views.review().programme());
        this.register = programme.flatMap(Programme::register).flatMap(id -> dossier.find(Register.TYPE, id));
        this.requests = Requests.of(register, dossier.all(EvidenceRequest.TYPE), asOf);
    }

    Submission submission(BodyId awardingBody) {
        CharterReview review = views.review();
        return Submission.builder()
                .id(Submission.idOf(review.programme(), awardingBody, asOf))
                .programme(review.programme())
                .place(review.place())
                .charter(review.charter())
                .awardingBody(awardingBody)
                .asOf(asOf)
                .selfAssessment(views.selfAssessment().id())
                .state(views.selfAssessment().state(asOf))
                .statement(agreed().flatMap(Assessment::note))
                .steps(views.steps().stream().map(this::step).collect(toImmutableList()))
                .madeFrom(madeFrom())
                .build();
    }

    private Optional<Assessment> agreed() {
        return views.selfAssessment()
                .agreedBy(asOf)
                .flatMap(agreement -> dossier.find(Assessment.TYPE, agreement.answers()));
    }

    private SubmissionStep step(StepComparison both) {
        List<RequestedEvidence> asked = requests.of(keys(both));
        return SubmissionStep.builder()
                .step(both.step())
                .fulfilment(both.review().map(StepReview::fulfilment))
                .coverage(both.review().flatMap(StepReview::coverage))
                .facts(both.review().map(StepReview::facts).orElse(ImmutableList.of()))
                .teamLevel(both.teamLevel())
                .evidence(both.answer().map(Answer::evidence).orElse(ImmutableList.of()))
                .statement(both.answer().flatMap(Answer::note))
                .difference(both.difference())
                .requests(asked)
                .gaps(isPromised(both) ? gaps(both, asked) : ImmutableSet.of())
                .build();
    }

    private static Set<CriterionKey> keys(StepComparison both) {
        ImmutableSet.Builder<CriterionKey> keys = ImmutableSet.builder();
        both.review().ifPresent(review -> keys.addAll(review.localSteps()));
        return keys.add(both.step()).build();
    }

    private static boolean isPromised(StepComparison both) {
        return both.review().map(StepReview::isPromised).orElse(both.answer().isPresent())
                || both.difference() == StepDifference.CONCERN;
    }

    private Set<SubmissionGap> gaps(StepComparison both, List<RequestedEvidence> asked) {
        List<Evidence> evidence = both.answer().map(Answer::evidence).orElse(ImmutableList.of());
        ImmutableSet.Builder<SubmissionGap> gaps = ImmutableSet.builder();
        if (evidence.isEmpty() && !has(both, FactStanding.COUNTS)) {
            gaps.add(SubmissionGap.NO_EVIDENCE);
        }
        if (has(both, FactStanding.EXPIRED)) {
            gaps.add(SubmissionGap.LAPSED_EVIDENCE);
        }
        if (evidence.stream().anyMatch(this::isLater)) {
            gaps.add(SubmissionGap.EVIDENCE_AFTER_DAY);
        }
        gap(both.difference()).ifPresent(gaps::add);
        if (asked.stream().anyMatch(request -> request.reply().isEmpty())) {
            gaps.add(SubmissionGap.NO_REPLY);
        }
        return gaps.build();
    }

    private static Optional<SubmissionGap> gap(StepDifference difference) {
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

    private boolean isLater(Evidence evidence) {
        return evidence.date()
                .flatMap(PartialDate::earliest)
                .filter(asOf::isBefore)
                .isPresent();
    }

    private List<DocumentVersion> madeFrom() {
        SelfAssessment own = views.selfAssessment();
        Stream<Document> documents = Stream.of(
                        programme,
                        register,
                        programme.flatMap(Programme::localCharter).flatMap(id -> dossier.find(LocalCharter.TYPE, id)),
                        Optional.of(own),
                        Optional.of(views.review()))
                .flatMap(Optional::stream);
        Stream<DocumentVersion> versioned = Stream.concat(
                dossier.find(Charter.TYPE, views.review().charter()).stream()
                        .map(charter -> DocumentVersion.of(charter, charter.version())),
                dossier.find(Framework.TYPE, own.framework().id()).stream()
                        .map(framework -> DocumentVersion.of(framework, framework.version())));
        Stream<Document> answers =
                Stream.concat(ViewsOfDossier.assessments(dossier, own).stream(), requests.documents().stream());
        return Stream.concat(versioned, Stream.concat(documents, answers).map(DocumentVersion::of))
                .sorted(Comparator.comparing(DocumentVersion::document))
                .collect(toImmutableList());
    }
}
