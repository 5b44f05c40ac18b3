package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.framework.Framework;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Pointer;

/**
 * What can be wrong with what the nodes of a rubric come to for its framework: numbers and levels that they do not have, thresholds
 * that they cannot reach, and what must stay apart. Only for rubrics without cycles.
 */
final class FrameworkCheck {

    private final Framework framework;
    private final List<Site> sites;
    private final Nature.Natures natures;
    private final Consequences consequences;
    private final Spread.Spreads spreads;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private FrameworkCheck(Rubric rubric, Framework framework) {
        this.framework = framework;
        this.sites = Site.all(rubric);
        this.natures = new Nature.Natures(rubric, framework, sites);
        this.consequences = new Consequences(natures);
        this.spreads = new Spread.Spreads(natures, framework);
    }

    /** {@return all that is wrong with what the nodes of a rubric without cycles come to for its framework} */
    static List<Problem> problems(Rubric rubric, Framework framework) {
        FrameworkCheck check = new FrameworkCheck(rubric, framework);
        check.sites.forEach(check::node);
        return ImmutableList.copyOf(check.problems);
    }

    private void node(Site site) {
        Pointer formula = site.pointer().child("formula");
        Formula how = site.node().formula();
        if (how instanceof Formula.BestFit
                && natures.sharedScale(how).isEmpty()
                && !consequences.hasLevellessPart(how)) {
            add(formula.child("parts"), "rubric.scales-differ", site.node().key());
        } else if (how instanceof Formula.Count count) {
            for (Site part : site.parts()) {
                bar(count.bar(), part.node().key(), formula.child("bar"));
            }
        }
        if (how instanceof Formula.Sum
                || how instanceof Formula.Mean
                || how instanceof Formula.Change
                || how instanceof Formula.Weakest) {
            numbers(site);
        }
        together(site);
        site.demands().forEach(demand -> demand(site, demand));
    }

    /** Finds parts that never have a number, where one is needed. */
    private void numbers(Site site) {
        for (Site part : site.parts()) {
            if (natures.of(part.node()).possible().isEmpty() && !consequences.isNumberless(part.node())) {
                add(part.pointer(), "rubric.number-missing", part.node().key());
            }
        }
    }

    /** Finds numbers and levels that put together what must stay apart. */
    private void together(Site site) {
        RubricNode node = site.node();
        Pointer formula = site.pointer().child("formula");
        Spread spread = spreads.of(node);
        boolean number = !node.formula().parts().isEmpty() && !(node.formula() instanceof Formula.Profile);
        boolean forbidden = framework.profileOnly() && spread.isAcross();
        if (number && spread.mixesSides()) {
            add(formula, "rubric.sides-mixed", node.key());
        }
        if (number && forbidden) {
            add(formula, "rubric.total-forbidden", node.key(), framework.id());
        } else if (forbidden && node.scale().isPresent()) {
            add(site.pointer().child("scale"), "rubric.level-forbidden", node.key(), framework.id());
        }
    }

    private void demand(Site site, Site.Demand demand) {
        Requirement requirement = demand.requirement();
        if (requirement instanceof Requirement.AtLevel level) {
            level(level.level(), level.node(), demand.pointer().child("level"));
        } else if (requirement instanceof Requirement.Passing passing) {
            passing(passing, site, demand.pointer());
        } else if (requirement instanceof Requirement.Points points) {
            points(points, points.node().orElse(site.node().key()), demand.pointer());
        } else if (requirement instanceof Requirement.Share share) {
            NodeKey node = share.node().orElse(site.node().key());
            share(share.threshold(), node, demand.pointer(), demand.pointer().child("threshold"));
        }
    }

    private void points(Requirement.Points points, NodeKey node, Pointer place) {
        Optional<Fraction> most = natures.of(node).possible();
        if (most.isEmpty()) {
            numberless(node, place);
        } else if (!consequences.isTooLow(node)) {
            reach(points.threshold(), node, most.get(), place.child("threshold"));
        }
    }

    private void share(Threshold threshold, NodeKey node, Pointer whole, Pointer place) {
        if (natures.of(node).possible().isEmpty()) {
            numberless(node, whole);
        } else {
            reach(threshold, node, Fraction.ONE, place);
        }
    }

    private void numberless(NodeKey node, Pointer place) {
        if (!consequences.isNumberless(node)) {
            add(place, "rubric.number-missing", node);
        }
    }

    private void passing(Requirement.Passing passing, Site site, Pointer place) {
        List<NodeKey> nodes = passing.nodes().isEmpty()
                ? site.parts().stream().map(part -> part.node().key()).toList()
                : passing.nodes();
        nodes.forEach(node -> bar(passing.bar(), node, place.child("bar")));
        passing.atLeast()
                .filter(least -> least > nodes.size())
                .ifPresent(least -> add(place.child("atLeast"), "rubric.count-out-of-reach", least, nodes.size()));
    }

    private void bar(Bar bar, NodeKey node, Pointer place) {
        bar.level().ifPresent(level -> level(level, node, place.child("level")));
        bar.share().ifPresent(share -> share(share, node, place.child("share"), place.child("share")));
    }

    private void level(LevelKey level, NodeKey node, Pointer place) {
        Optional<Scale> scale = natures.of(node).scale();
        if (scale.isEmpty() && !consequences.isLevelless(node)) {
            add(place, "rubric.level-missing", node);
        }
        scale.filter(levels -> levels.level(level).isEmpty())
                .ifPresent(levels -> add(place, "rubric.level-unknown", level, Words.levels(levels)));
    }

    private void reach(Threshold threshold, NodeKey node, Fraction most, Pointer place) {
        Fraction least = natures.isSigned(node) ? most.negate() : Fraction.ZERO;
        if (threshold.isReachedBy(least)) {
            add(place, "rubric.threshold-always-reached", threshold);
        } else if (!threshold.isReachedBy(most)) {
            add(place, "rubric.threshold-out-of-reach", threshold, most);
        }
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
