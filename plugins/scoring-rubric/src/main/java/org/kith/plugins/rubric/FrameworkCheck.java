package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Pointer;

/** What can be wrong with a rubric for its framework: criteria, levels and thresholds that it does not have. */
final class FrameworkCheck {

    private final Rubric rubric;
    private final Framework framework;
    private final List<Site> sites;
    private final Nature.Natures natures;
    private final Consequences consequences;
    private final Map<CriterionKey, Integer> dimensions = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FrameworkCheck(Rubric rubric, Framework framework) {
        this.rubric = rubric;
        this.framework = framework;
        this.sites = Site.all(rubric);
        this.natures = new Nature.Natures(rubric, framework, sites);
        this.consequences = new Consequences(natures);
        for (int i = 0; i < framework.criteria().size(); i++) {
            int dimension = i;
            framework.criteria().get(i).rated().forEach(criterion -> dimensions.put(criterion.key(), dimension));
        }
    }

    /** {@return all that is wrong with a rubric without cycles for a framework; only that it is another one if it is} */
    static List<Problem> problems(Rubric rubric, Framework framework) {
        FrameworkCheck check = new FrameworkCheck(rubric, framework);
        check.version();
        check.people();
        if (rubric.framework().equals(framework.id())) {
            check.sites.forEach(check::node);
        }
        return ImmutableList.copyOf(check.problems);
    }

    private void version() {
        if (!rubric.framework().equals(framework.id())) {
            add(Pointer.ROOT.child("framework"), "rubric.other-framework", rubric.framework(), framework.id());
        } else if (!rubric.frameworkVersion().equals(framework.version())) {
            add(
                    Pointer.ROOT.child("frameworkVersion"),
                    "rubric.other-version",
                    rubric.frameworkVersion(),
                    framework.version());
        }
    }

    /** Finds one level made of what several people said, where the framework is about each of them or about all together. */
    private void people() {
        rubric.raters()
                .filter(raters -> raters.rule().combines())
                .ifPresent(raters -> framework
                        .subject()
                        .ifPresent(subject -> add(
                                Pointer.ROOT.child("raters").child("rule"),
                                "rubric.people-pooled",
                                Kinds.wireName(raters.rule()),
                                framework.id(),
                                Kinds.wireName(subject))));
    }

    private void node(Site site) {
        Pointer formula = site.pointer().child("formula");
        Formula how = site.node().formula();
        if (how instanceof Formula.Rating rating) {
            rating(rating, formula);
        } else if (how instanceof Formula.BestFit
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

    private void rating(Formula.Rating rating, Pointer place) {
        Optional<Criterion> criterion = framework.criterion(rating.criterion());
        if (criterion.isEmpty()) {
            add(place.child("criterion"), "rubric.criterion-unknown", rating.criterion(), Words.criteria(framework));
            return;
        }
        Optional<Scale> scale = framework.scaleOf(criterion.get());
        if (scale.isEmpty()) {
            add(place.child("criterion"), "rubric.criterion-not-rated", rating.criterion());
        } else if (!rating.points().isEmpty()) {
            points(rating, scale.get(), place.child("points"));
        }
    }

    private void points(Formula.Rating rating, Scale scale, Pointer place) {
        for (LevelKey level : rating.points().keySet()) {
            if (scale.level(level).isEmpty()) {
                add(place.child(level.value()), "rubric.level-unknown", level, Words.levels(scale));
            }
        }
        scale.levels().stream()
                .filter(level -> !rating.points().containsKey(level.key()))
                .forEach(level -> add(place, "rubric.points-missing", level.key()));
        boolean fits = rating.points().values().stream().noneMatch(points -> points.signum() < 0)
                && rating.points().values().stream().anyMatch(points -> points.signum() > 0);
        if (!fits) {
            add(place, "rubric.points-out-of-range", rating.criterion());
        }
    }

    /** Finds parts that never have a number, where one is needed. */
    private void numbers(Site site) {
        for (Site part : site.parts()) {
            if (natures.of(part.node()).possible().isEmpty() && !consequences.isNumberless(part.node())) {
                add(part.pointer(), "rubric.number-missing", part.node().key());
            }
        }
    }

    /** Finds numbers that put together what must stay apart. */
    private void together(Site site) {
        Formula how = site.node().formula();
        if (how.parts().isEmpty() || how instanceof Formula.Profile) {
            return;
        }
        List<Criterion> criteria = natures.criteria(site.node());
        boolean sides = criteria.stream()
                        .flatMap(criterion -> criterion.side().stream())
                        .distinct()
                        .count()
                > 1;
        if (sides) {
            add(
                    site.pointer().child("formula"),
                    "rubric.sides-mixed",
                    site.node().key());
        }
        boolean across = criteria.stream()
                        .map(criterion -> dimensions.get(criterion.key()))
                        .distinct()
                        .count()
                > 1;
        if (framework.profileOnly() && across) {
            add(
                    site.pointer().child("formula"),
                    "rubric.total-forbidden",
                    site.node().key(),
                    framework.id());
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
        Problem problem = Problem.of(pointer, code, arguments);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
