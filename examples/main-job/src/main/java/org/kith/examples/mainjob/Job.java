package org.kith.examples.mainjob;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.charter.Programme;
import org.kith.charter.ReviewBasis;
import org.kith.charter.submission.SelfAssessment;
import org.kith.core.Kith;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.CheckReportId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueList;
import org.kith.core.framework.Framework;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** One run of the main job. Not thread-safe. */
final class Job {

    /** How far ahead it is looked for what is due. */
    private static final Period HORIZON = Period.ofDays(90);

    private final Kith kith;
    private final Path input;
    private final Path output;
    private final LocalDate asOf;
    private final List<ScoreCard> cards = new ArrayList<>();
    private Findings findings;

    Job(Kith kith, Path input, Path output, LocalDate asOf) {
        this.kith = kith;
        this.input = input;
        this.output = output;
        this.asOf = asOf;
        this.findings = kith.findings();
    }

    int run(PrintStream out) throws IOException {
        Outcome<Dossier> read = kith.read(input);
        Dossier documents = read.orElseThrow();
        findings = findings.plus(read.findings()).plus(kith.check(documents, asOf));
        DueList due = due(documents);
        List<CharterReview> reviews = review(documents);
        Dossier dossier = score(documents).plus(due);
        for (CharterReview review : reviews) {
            dossier = dossier.plus(review);
        }
        dossier = withReport(dossier);
        List<Path> files = export(dossier);
        Summary.of(input, output, asOf, documents, findings, cards, reviews, due, files)
                .print(out);
        return findings.hasErrors() ? 1 : 0;
    }

    private DueList due(Dossier documents) {
        Outcome<DueList> due = kith.due(documents, asOf, HORIZON);
        findings = findings.plus(due.findings());
        return due.orElseThrow();
    }

    private List<CharterReview> review(Dossier documents) {
        Dossier known = documents.over(kith.catalogue());
        List<CharterReview> reviews = new ArrayList<>();
        for (Programme programme : documents.all(Programme.TYPE)) {
            Outcome<ReviewBasis> basis = ReviewBasis.of(known, programme.id());
            findings = findings.plus(basis.findings());
            basis.value().ifPresent(found -> reviews.add(found.asOf(asOf)));
        }
        return List.copyOf(reviews);
    }

    private Dossier score(Dossier documents) {
        Dossier dossier = documents;
        Set<AssessmentId> ratings = ratings(documents);
        for (Assessment assessment : documents.all(Assessment.TYPE)) {
            if (ratings.contains(assessment.id())) {
                continue;
            }
            for (String scheme : schemes(documents, assessment)) {
                Outcome<ScoreCard> card = kith.score(documents, assessment.id(), scheme, Options.none(), asOf);
                findings = findings.plus(card.findings());
                if (card.isPresent()) {
                    cards.add(card.orElseThrow());
                    dossier = dossier.plus(card.orElseThrow());
                }
            }
        }
        return dossier;
    }

    /** {@return what single raters answered: what they agreed on is scored, and not each of them} */
    private static Set<AssessmentId> ratings(Dossier documents) {
        return documents.all(SelfAssessment.TYPE).stream()
                .flatMap(own -> own.ratings().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the rubrics that can score an assessment: those that come with Kith, and then those of the input folder} */
    private List<String> schemes(Dossier documents, Assessment assessment) {
        Optional<Framework> framework =
                documents.find(Framework.TYPE, assessment.framework().id());
        return Stream.of(kith.catalogue(), documents)
                .flatMap(dossier -> dossier.documents().stream())
                .filter(document -> document.type().name().equals("rubric"))
                .map(Document::idText)
                .distinct()
                .filter(rubric -> framework
                        .filter(assessed -> fits(documents, rubric, assessed))
                        .isPresent())
                .toList();
    }

    /** {@return whether a rubric can score a framework; what is wrong with one, the check has told} */
    private boolean fits(Dossier documents, String rubric, Framework framework) {
        return kith.scorer(documents, framework, rubric, Options.none()).isPresent();
    }

    private Dossier withReport(Dossier dossier) {
        return dossier.plus(CheckReport.of(CheckReportId.of("main-job"), asOf, findings));
    }

    private List<Path> export(Dossier dossier) throws IOException {
        ExportContext steering = ExportContext.of(Audience.STEERING, asOf)
                .withZone(ZoneId.of("Europe/London"))
                .withDirectory(new MadeUpNames());
        List<Path> written = new ArrayList<>();
        for (Export export : Export.of(dossier)) {
            ExportContext context = steering.withAudience(export.audience()).withOptions(export.options());
            Path file = output.resolve(export.file());
            Dossier shown = export.audience() == Audience.SELF ? OwnView.of(dossier, Export.LEARNER) : dossier;
            Findings done = kith.export(shown, export.exporter(), context, file);
            findings = findings.plus(done);
            if (!done.hasErrors()) {
                written.add(file);
            }
        }
        return written;
    }
}
