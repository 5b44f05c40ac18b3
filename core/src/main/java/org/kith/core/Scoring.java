package org.kith.core;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.registry.PluginCalls;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.Options;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

/** Scores one assessment of a dossier with one strategy. */
final class Scoring {

    private final Dossier dossier;
    private final ScoringStrategy strategy;

    Scoring(Dossier dossier, ScoringStrategy strategy) {
        this.dossier = dossier;
        this.strategy = strategy;
    }

    Outcome<ScoreCard> score(AssessmentId id, Options options, LocalDate asOf) {
        Optional<Assessment> assessment = dossier.find(Assessment.TYPE, id);
        if (assessment.isEmpty()) {
            return failed("score.no-assessment", id);
        }
        Findings wrong = Kith.checkOptions(strategy, strategy.name(), options);
        if (wrong.hasErrors()) {
            return Outcome.failed(wrong);
        }
        return framework(assessment.get())
                .flatMap(framework -> score(framework, assessment.get(), options, asOf))
                .plus(wrong);
    }

    private Outcome<Framework> framework(Assessment assessment) {
        Optional<Framework> framework =
                dossier.find(Framework.TYPE, assessment.framework().id());
        if (framework.isEmpty()) {
            return failed("score.no-framework", assessment.framework().id());
        }
        boolean same = framework.get().version().equals(assessment.framework().version());
        return same
                ? Outcome.of(framework.get())
                : failed("assessment.other-version", assessment.framework().id());
    }

    private Outcome<ScoreCard> score(Framework framework, Assessment assessment, Options options, LocalDate asOf) {
        return PluginCalls.outcome(strategy.name(), "prepare", () -> strategy.prepare(framework, options))
                .flatMap(scorer -> PluginCalls.value(
                        strategy.name(), "score", () -> scorer.score(ScoringInput.of(assessment), asOf)));
    }

    private static <T> Outcome<T> failed(String code, Object argument) {
        return Outcome.failed(Findings.of(Finding.of(Severity.ERROR, code, Kith.MESSAGES, argument)));
    }
}
