package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

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
import org.kith.charter.LocalCharter;
import org.kith.charter.Programme;
import org.kith.charter.Register;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.shape.Document;

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
                .visibility(visibility())
                .build();
    }

    /** {@return who may see all the answers that are copied; empty if none of them says it} */
    private Optional<Visibility> visibility() {
        return copied().flatMap(answers -> answers.visibility().stream()).reduce(Visibility::and);
    }

    private Stream<Assessment> copied() {
        SelfAssessment own = views.selfAssessment();
        return own.agreedBy(asOf).isPresent()
                ? agreed().stream()
                : ViewsOfDossier.assessments(dossier, own).stream()
                        .filter(answers -> own.ratings().contains(answers.id())
                                && !answers.date().isAfter(asOf));
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
                .gaps(Gaps.of(both, asked, asOf))
                .build();
    }

    private static Set<CriterionKey> keys(StepComparison both) {
        ImmutableSet.Builder<CriterionKey> keys = ImmutableSet.builder();
        both.review().ifPresent(review -> keys.addAll(review.localSteps()));
        return keys.add(both.step()).build();
    }

    private List<DocumentVersion> madeFrom() {
        SelfAssessment own = views.selfAssessment();
        Set<CriterionKey> steps =
                views.steps().stream().flatMap(both -> keys(both).stream()).collect(toImmutableSet());
        Stream<Document> documents = Stream.of(
                        programme, register, localCharter(), Optional.of(own), Optional.of(views.review()))
                .flatMap(Optional::stream);
        Stream<Document> answers =
                Stream.concat(ViewsOfDossier.assessments(dossier, own).stream(), requests.documents(steps).stream());
        return Stream.concat(versioned(), Stream.concat(documents, answers).map(DocumentVersion::of))
                .sorted(Comparator.comparing(DocumentVersion::document))
                .collect(toImmutableList());
    }

    private Optional<LocalCharter> localCharter() {
        return programme.flatMap(Programme::localCharter).flatMap(id -> dossier.find(LocalCharter.TYPE, id));
    }

    private Stream<DocumentVersion> versioned() {
        return Stream.concat(
                dossier.find(Charter.TYPE, views.review().charter()).stream()
                        .map(charter -> DocumentVersion.of(charter, charter.version())),
                dossier.find(Framework.TYPE, views.selfAssessment().framework().id()).stream()
                        .map(framework -> DocumentVersion.of(framework, framework.version())));
    }
}
