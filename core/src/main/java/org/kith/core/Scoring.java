package org.kith.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.Observation;
import org.kith.core.registry.PluginCalls;
import org.kith.core.registry.Plugins;
import org.kith.core.score.Decision;
import org.kith.core.score.Disaggregation;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.Tally;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.TableScorer;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Scores what is in a dossier, by the schemes that the plug-ins and the dossier know. */
final class Scoring {

    private final Dossier dossier;
    private final Schemes schemes;

    Scoring(Dossier dossier, Plugins plugins) {
        this.dossier = dossier;
        this.schemes = new Schemes(dossier, plugins);
    }

    Outcome<ScoreCard> score(AssessmentId id, String scheme, Options options, LocalDate asOf) {
        return schemes.require(scheme).flatMap(chosen -> score(chosen, id, options, asOf));
    }

    private Outcome<ScoreCard> score(Scheme scheme, AssessmentId id, Options options, LocalDate asOf) {
        Optional<Assessment> assessment = dossier.find(Assessment.TYPE, id);
        if (assessment.isEmpty()) {
            return failed("score.no-assessment", id);
        }
        return framework(assessment.get())
                .flatMap(framework -> scheme.prepare(framework, options))
                .flatMap(scorer -> score(scheme, scorer, assessment.get(), asOf));
    }

    /** {@return a scorer for assessments of a framework, by the scheme of a name} */
    Outcome<Scorer> prepare(Framework framework, String scheme, Options options) {
        return schemes.require(scheme).flatMap(chosen -> chosen.prepare(framework, options));
    }

    Outcome<Tally> tally(ResponseTable responses, String scheme, Options options, LocalDate asOf, Executor executor) {
        return count(responses, scheme, options, asOf, tables -> tables.tally(responses, executor));
    }

    Outcome<Disaggregation> tallyByGroup(
            ResponseTable responses, String scheme, Options options, LocalDate asOf, Executor executor) {
        return count(responses, scheme, options, asOf, tables -> tables.tallyByGroup(responses, executor));
    }

    private <T> Outcome<T> count(
            ResponseTable responses, String scheme, Options options, LocalDate asOf, Function<TableScorer, T> work) {
        return schemes.require(scheme).flatMap(chosen -> count(chosen, responses, options, asOf, work));
    }

    private static <T> Outcome<T> count(
            Scheme chosen, ResponseTable responses, Options options, LocalDate asOf, Function<TableScorer, T> work) {
        if (responses.framework().isAboutCommunity()) {
            return failed("score.community-of-people", responses.framework().id());
        }
        return chosen.prepare(responses.framework(), options)
                .flatMap(scorer -> PluginCalls.value(chosen.name(), "forTables", () -> scorer.forTables(asOf)))
                .flatMap(tables -> tables.isPresent()
                        ? PluginCalls.cancellable(chosen.name(), "tally", () -> work.apply(tables.get()))
                        : failed("score.no-tables", chosen.name()));
    }

    private Outcome<ScoreCard> score(Scheme scheme, Scorer scorer, Assessment assessment, LocalDate asOf) {
        return PluginCalls.value(scheme.name(), "score", () -> scorer.score(input(assessment), asOf))
                .plus(early(assessment, asOf));
    }

    private static Findings early(Assessment assessment, LocalDate asOf) {
        return asOf.isBefore(assessment.date())
                ? Findings.of(Finding.about(assessment.address())
                        .at(
                                Pointer.ROOT.child("date"),
                                Severity.WARNING,
                                "score.before-assessment",
                                Kith.MESSAGES,
                                asOf,
                                assessment.date()))
                : Findings.NONE;
    }

    private ScoringInput input(Assessment assessment) {
        return ScoringInput.builder()
                .assessment(assessment)
                .others(dossier.all(Assessment.TYPE).stream()
                        .filter(other -> isBeside(assessment, other))
                        .collect(toImmutableList()))
                .otherVersions(dossier.all(Assessment.TYPE).stream()
                        .filter(other -> isOfAnotherVersion(assessment, other))
                        .collect(toImmutableList()))
                .indicators(dossier.all(Indicator.TYPE))
                .observations(dossier.all(Observation.TYPE).stream()
                        .filter(observation -> observation.place().equals(assessment.place()))
                        .collect(toImmutableList()))
                .decisions(dossier.all(Decision.TYPE).stream()
                        .filter(decision -> isOn(assessment, decision))
                        .collect(toImmutableList()))
                .build();
    }

    private static boolean isBeside(Assessment assessment, Assessment other) {
        return !other.id().equals(assessment.id()) && other.isAboutTheSame(assessment);
    }

    private static boolean isOfAnotherVersion(Assessment assessment, Assessment other) {
        return other.isOfTheSame(assessment)
                && other.framework().id().equals(assessment.framework().id())
                && !other.framework().version().equals(assessment.framework().version());
    }

    /** Whether a decision is on what an assessment is of: what its card was made for, or else what it names itself. */
    private boolean isOn(Assessment assessment, Decision decision) {
        return decision.card()
                .flatMap(card -> dossier.find(ScoreCard.TYPE, card))
                .flatMap(card -> dossier.find(Assessment.TYPE, card.assessment()))
                .map(assessment::isOfTheSame)
                .orElseGet(() -> decision.isAbout(assessment));
    }

    private Outcome<Framework> framework(Assessment assessment) {
        FrameworkRef ref = assessment.framework();
        Optional<Framework> framework = dossier.find(Framework.TYPE, ref.id());
        if (framework.isEmpty()) {
            return failed("score.no-framework", ref.id());
        }
        boolean same = framework.get().version().equals(ref.version());
        return same ? Outcome.of(framework.get()) : Outcome.failed(Findings.of(otherVersion(assessment)));
    }

    private static Finding otherVersion(Assessment assessment) {
        FrameworkRef ref = assessment.framework();
        return Finding.about(assessment.address())
                .at(
                        Pointer.ROOT.child("framework").child("version"),
                        Severity.ERROR,
                        "assessment.other-version",
                        Kith.MESSAGES,
                        ref.id());
    }

    private static <T> Outcome<T> failed(String code, Object argument) {
        return Outcome.failed(Findings.of(Finding.of(Severity.ERROR, code, Kith.MESSAGES, argument)));
    }
}
