package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterStep;
import org.kith.core.assessment.Assessment;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.score.ScoreCard;
import org.kith.core.validation.Pointer;

/**
 * An assessment with a bar for every criterion, and what was made of it.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param facts what it was
 * @param notices why it is less sure than it looks
 * @param scores the score cards of it
 * @param steps the criteria, in the order of the framework; empty if the framework is not there
 * @param note what was said about the whole; may be empty
 * @param cites where the answers come from, then where the framework comes from
 */
record AssessmentCard(
        String anchor,
        String title,
        List<Fact> facts,
        List<Notice> notices,
        List<ScoreAdvice> scores,
        List<Step> steps,
        String note,
        List<Cite> cites) {

    private static final Pointer ASSESSMENT = Pointer.ROOT.child("assessment");

    static AssessmentCard of(Assessment assessment, Optional<Framework> framework, Scope scope) {
        List<Cite> cites = AssessmentFacts.cites(assessment, framework, scope);
        return new AssessmentCard(
                "assessment-" + assessment.id().value(),
                scope.text(assessment.title()),
                AssessmentFacts.of(assessment, framework, scope),
                Notice.of(assessment.source(), "These ratings"),
                Scores.of(assessment, scope).stream()
                        .map(card -> ScoreAdvice.of(card, scope))
                        .collect(toImmutableList()),
                framework.map(found -> steps(assessment, found, scope)).orElse(ImmutableList.of()),
                scope.text(assessment.note()),
                cites);
    }

    /** {@return a score card whose assessment is not there, alone} */
    static AssessmentCard of(ScoreCard card, Scope scope) {
        boolean known =
                scope.find(Assessment.TYPE, card.assessment(), card, ASSESSMENT).isPresent();
        return new AssessmentCard(
                "score-" + card.id().value(),
                scope.text(card.root().title()),
                List.of(new Fact("Assessment", card.assessment().value() + (known ? "" : " (not here)"))),
                List.of(),
                List.of(ScoreAdvice.of(card, scope)),
                List.of(),
                "",
                List.of());
    }

    private static List<Step> steps(Assessment assessment, Framework framework, Scope scope) {
        List<Criterion> rated = framework.rated();
        Optional<Charter> charter = charter(framework, scope);
        return IntStream.range(0, rated.size())
                .mapToObj(i -> step(i + 1, rated.get(i), assessment, framework, charter, scope))
                .collect(toImmutableList());
    }

    private static Step step(
            int place,
            Criterion criterion,
            Assessment assessment,
            Framework framework,
            Optional<Charter> charter,
            Scope scope) {
        Optional<CharterStep> step = charter.flatMap(found -> found.step(criterion.key()));
        return Step.of(
                step.map(CharterStep::number).orElse(place),
                criterion,
                Reading.of(
                        assessment.answer(criterion.key()),
                        framework.scaleOf(criterion).orElseThrow(),
                        scope),
                scope.text(step.flatMap(found -> found.actor().or(found::owner))),
                scope);
    }

    /** The charter whose steps are the criteria: the two have the same keys. */
    private static Optional<Charter> charter(Framework framework, Scope scope) {
        Set<CriterionKey> keys = framework.rated().stream().map(Criterion::key).collect(toImmutableSet());
        Dossier dossier = scope.dossier().dossier();
        return Stream.concat(dossier.all(Charter.TYPE).stream(), dossier.background().all(Charter.TYPE).stream())
                .filter(charter -> keys.equals(
                        charter.steps().stream().map(CharterStep::key).collect(toImmutableSet())))
                .findFirst();
    }
}
