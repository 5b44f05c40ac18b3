package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Pointer;

/** What can be wrong with a rubric by itself: names, groups, weights, and nodes that wait for one another. */
final class RubricCheck {

    private final Rubric rubric;
    private final List<Site> sites;
    private final String names;
    private final Map<NodeKey, Site> byKey = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RubricCheck(Rubric rubric) {
        this.rubric = rubric;
        this.sites = Site.all(rubric);
        this.names = Words.list(sites.stream().map(site -> site.node().key()));
    }

    /** {@return all that is wrong with a rubric by itself} */
    static List<Problem> problems(Rubric rubric) {
        RubricCheck check = new RubricCheck(rubric);
        check.keys();
        check.scales();
        check.validity();
        check.weightIgnored(check.sites.get(0));
        check.sites.forEach(check::node);
        check.problems.addAll(WaitingCheck.problems(check.sites, check.byKey));
        return ImmutableList.copyOf(check.problems);
    }

    private void keys() {
        for (Site site : sites) {
            if (byKey.putIfAbsent(site.node().key(), site) != null) {
                add(site.pointer().child("key"), "rubric.key-twice", site.node().key());
            }
        }
    }

    private void scales() {
        Set<ScaleKey> keys = new HashSet<>();
        for (int i = 0; i < rubric.scales().size(); i++) {
            ScaleKey key = rubric.scales().get(i).key();
            if (!keys.add(key)) {
                add(Pointer.ROOT.child("scales").child(i).child("key"), "rubric.scale-twice", key);
            }
        }
    }

    private void validity() {
        rubric.validity()
                .filter(validity -> validity.renewalMonths().orElse(0) > validity.months())
                .ifPresent(validity -> add(
                        Pointer.ROOT.child("validity").child("renewalMonths"),
                        "rubric.renewal-too-long",
                        validity.renewalMonths().orElse(0),
                        validity.months()));
    }

    private void node(Site site) {
        RubricNode node = site.node();
        node.weight()
                .filter(weight -> weight.signum() <= 0)
                .ifPresent(weight ->
                        add(site.pointer().child("weight"), "rubric.weight-not-positive", node.key(), weight));
        if (!(node.formula() instanceof Formula.Sum || node.formula() instanceof Formula.Mean)) {
            site.parts().forEach(this::weightIgnored);
        }
        formula(site);
        site.references().stream()
                .filter(reference -> !byKey.containsKey(reference.node()))
                .forEach(reference -> add(reference.pointer(), "rubric.node-unknown", reference.node(), names));
        grades(site);
        site.demands().forEach(demand -> demand(site, demand));
    }

    private void formula(Site site) {
        Pointer formula = site.pointer().child("formula");
        Formula how = site.node().formula();
        if (isGroup(how) && how.parts().isEmpty()) {
            add(formula.child("parts"), "rubric.group-empty", site.node().key());
        }
        if (how instanceof Formula.Mean mean) {
            mean(mean, site.node().key(), formula);
        }
        if (how instanceof Formula.Rating rating
                && rating.measure().isPresent()
                && !rating.points().isEmpty()) {
            warn(formula.child("measure"), "rubric.measure-ignored", site.node().key());
        }
        if (how instanceof Formula.Figure figure
                && figure.baseline().isEmpty()
                && figure.target().flatMap(Target::timesBaseline).isPresent()) {
            add(formula.child("target"), "rubric.baseline-missing", site.node().key());
        }
    }

    private void mean(Formula.Mean mean, NodeKey node, Pointer formula) {
        mean.outOf()
                .filter(outOf -> outOf.signum() <= 0)
                .ifPresent(outOf -> add(formula.child("outOf"), "rubric.number-not-positive", "outOf", outOf));
        mean.rounding()
                .ifPresent(rounding ->
                        rounding(rounding, mean.outOf().orElse(Fraction.ONE), node, formula.child("rounding")));
    }

    private void rounding(Rounding rounding, Fraction outOf, NodeKey node, Pointer place) {
        if (rounding.step().signum() <= 0) {
            add(place.child("step"), "rubric.number-not-positive", "step", rounding.step());
        } else if (outOf.signum() > 0 && !outOf.dividedBy(rounding.step()).isInteger()) {
            add(place.child("step"), "rubric.rounding-misses-most", node, outOf, rounding.step());
        }
        if (rounding.mode() == RoundingMode.UNNECESSARY) {
            add(place.child("mode"), "rubric.rounding-unnecessary");
        }
    }

    /** Finds a weight where nothing is weighted. */
    private void weightIgnored(Site site) {
        site.node()
                .weight()
                .filter(weight -> weight.signum() > 0)
                .ifPresent(weight -> warn(
                        site.pointer().child("weight"),
                        "rubric.weight-ignored",
                        site.node().key()));
    }

    private static boolean isGroup(Formula formula) {
        return !(formula instanceof Formula.Rating
                || formula instanceof Formula.Figure
                || formula instanceof Formula.SameAs);
    }

    private void grades(Site site) {
        RubricNode node = site.node();
        if (!node.grades().isEmpty() && node.scale().isEmpty()) {
            add(site.pointer().child("grades"), "rubric.scale-missing", node.key());
        }
        node.scale()
                .filter(key -> rubric.scale(key).isEmpty())
                .ifPresent(
                        key -> add(site.pointer().child("scale"), "rubric.scale-unknown", key, Words.scales(rubric)));
        node.scale().flatMap(rubric::scale).ifPresent(scale -> new GradeCheck(site, scale, problems).check());
    }

    private void demand(Site site, Site.Demand demand) {
        Requirement requirement = demand.requirement();
        if (demand.applying() && isAboutItsOwnNode(requirement)) {
            add(demand.pointer(), "rubric.when-names-no-node", site.node().key());
        }
        if (requirement instanceof Requirement.Passing passing) {
            passing(site, demand, passing);
        }
        boolean nothing = (requirement instanceof Requirement.AnyOf any
                        && any.of().isEmpty())
                || (requirement instanceof Requirement.AllOf all && all.of().isEmpty());
        if (nothing) {
            add(demand.pointer().child("of"), "rubric.requirements-empty");
        }
        if (requirement instanceof Requirement.Held held) {
            Optional<org.kith.core.framework.Scale> scale =
                    rubric.root().scale().flatMap(rubric::scale);
            if (scale.flatMap(levels -> levels.level(held.level())).isEmpty()) {
                add(demand.pointer().child("level"), "rubric.held-level-unknown", held.level());
            }
        }
    }

    private void passing(Site site, Site.Demand demand, Requirement.Passing passing) {
        if (passing.nodes().isEmpty() && site.parts().isEmpty() && !demand.applying()) {
            add(demand.pointer(), "rubric.nothing-to-pass", site.node().key());
        }
        Set<NodeKey> named = new HashSet<>();
        demand.references().stream()
                .filter(reference -> !named.add(reference.node()))
                .forEach(reference -> add(reference.pointer(), "rubric.node-twice", reference.node()));
    }

    private static boolean isAboutItsOwnNode(Requirement requirement) {
        return (requirement instanceof Requirement.Points points
                        && points.node().isEmpty())
                || (requirement instanceof Requirement.Share share
                        && share.node().isEmpty())
                || (requirement instanceof Requirement.Passing passing
                        && passing.nodes().isEmpty());
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }

    private void warn(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.warning(pointer, code, arguments));
    }
}
