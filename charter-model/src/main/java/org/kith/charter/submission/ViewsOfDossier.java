package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.ReviewBasis;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

/** Finds the documents of a self-assessment, and lays it beside the review of its programme. */
final class ViewsOfDossier {

    private ViewsOfDossier() {}

    static Outcome<ReviewComparison> of(Dossier dossier, SelfAssessmentId id, LocalDate asOf) {
        Optional<SelfAssessment> own = dossier.find(SelfAssessment.TYPE, id);
        if (own.isEmpty()) {
            return failed("self-assessment.not-there", id);
        }
        Optional<Framework> framework =
                dossier.find(Framework.TYPE, own.get().framework().id());
        if (framework.isEmpty()) {
            return failed("self-assessment.no-framework", own.get().framework().id());
        }
        return ReviewBasis.of(dossier, own.get().programme())
                .map(basis -> ReviewComparison.of(
                        basis.asOf(asOf), own.get(), framework.get(), assessments(dossier, own.get())))
                .plus(missing(dossier, own.get()));
    }

    static List<Assessment> assessments(Dossier dossier, SelfAssessment own) {
        return ids(own).flatMap(id -> dossier.find(Assessment.TYPE, id).stream())
                .collect(toImmutableList());
    }

    static Stream<AssessmentId> ids(SelfAssessment own) {
        return Stream.concat(own.agreement().map(Agreement::answers).stream(), own.ratings().stream())
                .distinct();
    }

    private static Findings missing(Dossier dossier, SelfAssessment own) {
        List<Finding> missing = ids(own).filter(
                        id -> dossier.find(Assessment.TYPE, id).isEmpty())
                .map(id -> Finding.of(
                        Severity.WARNING, "self-assessment.no-answers", SubmissionModel.MESSAGES, own.id(), id))
                .collect(ImmutableList.toImmutableList());
        return Findings.copyOf(missing);
    }

    private static <T> Outcome<T> failed(String code, Object argument) {
        return Outcome.failed(Findings.of(Finding.of(Severity.ERROR, code, SubmissionModel.MESSAGES, argument)));
    }
}
