package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;
import org.kith.core.shape.ContentHash;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Confidence;
import org.kith.core.validation.Severity;

/** Rules of assessments: that they fit their framework, and how far they can be relied on. */
final class AssessmentRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Assessment.class, AssessmentRules::isOfTheVersion),
            Rule.of(Assessment.class, AssessmentRules::answersFitTheFramework),
            Rule.of(Assessment.class, AssessmentRules::everythingIsAnswered),
            Rule.of(Assessment.class, AssessmentRules::ratingsHaveEvidence),
            Rule.of(Assessment.class, AssessmentRules::isNotInferred));

    private AssessmentRules() {}

    static void isOfTheVersion(Assessment assessment, Reporter out) {
        framework(assessment, out).ifPresent(framework -> {
            if (!framework.version().equals(assessment.framework().version())) {
                out.at("framework").at("version").report(Severity.ERROR, "assessment.other-version", framework.id());
            } else if (isChanged(assessment, framework)) {
                out.at("framework").at("hash").report(Severity.WARNING, "assessment.framework-changed", framework.id());
            }
        });
    }

    private static boolean isChanged(Assessment assessment, Framework framework) {
        Optional<ContentHash> hash = assessment.framework().hash();
        return hash.isPresent() && !hash.get().equals(ContentHash.of(framework));
    }

    static void answersFitTheFramework(Assessment assessment, Reporter out) {
        framework(assessment, out)
                .ifPresent(framework -> assessment
                        .answers()
                        .forEach((key, answer) ->
                                fits(framework, key, answer, out.at("answers").at(key.value()))));
    }

    private static void fits(Framework framework, CriterionKey key, Answer answer, Reporter out) {
        Optional<Criterion> criterion =
                framework.criterion(key).filter(found -> found.scale().isPresent());
        if (criterion.isEmpty()) {
            out.report(Severity.ERROR, "assessment.unknown-criterion", key, framework.id());
        } else if (answer instanceof Answer.Rated rated) {
            Scale scale = framework.scaleOf(criterion.get()).orElseThrow();
            if (scale.level(rated.level()).isEmpty()) {
                out.at("level").report(Severity.ERROR, "assessment.unknown-level", rated.level(), levels(scale));
            }
        }
    }

    private static String levels(Scale scale) {
        return String.join(
                ", ", scale.levels().stream().map(level -> level.key().value()).toList());
    }

    static void everythingIsAnswered(Assessment assessment, Reporter out) {
        framework(assessment, out).ifPresent(framework -> {
            long open = framework.rated().stream()
                    .filter(criterion -> assessment.answer(criterion.key()) instanceof Answer.Unanswered)
                    .count();
            if (open > 0) {
                out.at("answers")
                        .report(
                                Severity.INFO,
                                "assessment.unanswered",
                                open,
                                framework.rated().size());
            }
        });
    }

    static void ratingsHaveEvidence(Assessment assessment, Reporter out) {
        long bare = assessment.answers().values().stream()
                .filter(answer ->
                        answer instanceof Answer.Rated && answer.evidence().isEmpty())
                .count();
        if (bare > 0) {
            out.at("answers").report(Severity.WARNING, "assessment.no-evidence", bare);
        }
    }

    static void isNotInferred(Assessment assessment, Reporter out) {
        if (assessment
                .source()
                .filter(source -> source.confidence() == Confidence.INFERRED)
                .isPresent()) {
            out.at("source").report(Severity.INFO, "assessment.inferred");
        }
    }

    private static Optional<Framework> framework(Assessment assessment, Reporter out) {
        return out.dossier().find(Framework.TYPE, assessment.framework().id());
    }
}
