package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;
import org.kith.core.score.Decision;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** What can be wrong with a decision on a rubric: a level that it does not give, a day after its end, nobody that it is about. */
final class DecisionRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Decision.class, DecisionRules::givesALevelOfTheRubric),
            Rule.of(Decision.class, DecisionRules::isBeforeTheEnd),
            Rule.of(Decision.class, DecisionRules::namesABodyOrTeam));

    private DecisionRules() {}

    static void givesALevelOfTheRubric(Decision decision, Reporter out) {
        rubric(decision, out)
                .ifPresent(rubric -> scale(rubric, out)
                        .filter(scale -> decision.level().flatMap(scale::level).isEmpty())
                        .ifPresent(scale -> decision.level()
                                .ifPresent(level -> out.at("level")
                                        .report(
                                                Severity.ERROR,
                                                "decision.level-unknown",
                                                level,
                                                rubric.id(),
                                                Words.levels(scale)))));
    }

    /** {@return the levels of the whole; those of the framework where the rubric has none of its own} */
    private static Optional<Scale> scale(Rubric rubric, Reporter out) {
        if (rubric.root().scale().isPresent()) {
            return rubric.root().scale().flatMap(rubric::scale);
        }
        return out.dossier()
                .find(Framework.TYPE, rubric.framework())
                .filter(framework -> !RubricRules.check(rubric, framework).hasErrors())
                .flatMap(framework -> new Nature.Natures(rubric, framework, Site.all(rubric))
                        .of(rubric.root())
                        .scale());
    }

    static void isBeforeTheEnd(Decision decision, Reporter out) {
        rubric(decision, out)
                .ifPresent(rubric -> rubric.closed()
                        .filter(closed -> !decision.date().isBefore(closed))
                        .ifPresent(closed -> out.at("date")
                                .report(
                                        Severity.WARNING,
                                        "decision.scheme-closed",
                                        decision.date(),
                                        rubric.id(),
                                        closed)));
    }

    /** Warns of a decision on a place of which only bodies or teams are assessed: it counts for none of them. */
    static void namesABodyOrTeam(Decision decision, Reporter out) {
        if (decision.card().isPresent()
                || decision.aboutBody().isPresent()
                || decision.aboutTeam().isPresent()) {
            return;
        }
        rubric(decision, out).map(Rubric::framework).ifPresent(framework -> {
            List<Assessment> there = out.dossier().all(Assessment.TYPE).stream()
                    .filter(assessment -> assessment.framework().id().equals(framework))
                    .filter(assessment -> assessment.place().equals(decision.place()))
                    .collect(toImmutableList());
            if (!there.isEmpty() && there.stream().noneMatch(decision::isAbout)) {
                out.report(Severity.WARNING, "decision.about-missing", framework);
            }
        });
    }

    private static Optional<Rubric> rubric(Decision decision, Reporter out) {
        return out.dossier().entry(Rubric.TYPE.name(), decision.scheme()).map(entry -> (Rubric) entry.document());
    }
}
