package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.framework.ScaleKey;
import org.kith.core.validation.Pointer;

/** What can be wrong with a rubric by itself: names, groups, weights, and nodes that wait for one another. */
final class RubricCheck {

    private final Rubric rubric;
    private final List<Site> sites;
    private final Map<NodeKey, Site> byKey = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RubricCheck(Rubric rubric) {
        this.rubric = rubric;
        this.sites = Site.all(rubric);
    }

    /** {@return all that is wrong with a rubric by itself} */
    static List<Problem> problems(Rubric rubric) {
        RubricCheck check = new RubricCheck(rubric);
        check.keys();
        check.scales();
        check.validity();
        check.sites.forEach(check::node);
        check.cycles();
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
        formula(site);
        site.references().stream()
                .filter(reference -> !byKey.containsKey(reference.node()))
                .forEach(reference -> add(reference.pointer(), "rubric.node-unknown", reference.node(), keysOfNodes()));
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
            mean.outOf()
                    .filter(outOf -> outOf.signum() <= 0)
                    .ifPresent(outOf -> add(formula.child("outOf"), "rubric.number-not-positive", "outOf", outOf));
            mean.rounding()
                    .filter(rounding -> rounding.step().signum() <= 0)
                    .ifPresent(rounding -> add(
                            formula.child("rounding").child("step"),
                            "rubric.number-not-positive",
                            "step",
                            rounding.step()));
            mean.rounding()
                    .filter(rounding -> rounding.mode() == java.math.RoundingMode.UNNECESSARY)
                    .ifPresent(rounding -> add(formula.child("rounding").child("mode"), "rubric.rounding-unnecessary"));
        }
        if (how instanceof Formula.Figure figure
                && figure.baseline().isEmpty()
                && figure.target().flatMap(Target::timesBaseline).isPresent()) {
            add(formula.child("target"), "rubric.baseline-missing", site.node().key());
        }
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
        if (requirement instanceof Requirement.Passing passing
                && passing.nodes().isEmpty()
                && site.parts().isEmpty()
                && !demand.applying()) {
            add(demand.pointer(), "rubric.nothing-to-pass", site.node().key());
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

    private static boolean isAboutItsOwnNode(Requirement requirement) {
        return (requirement instanceof Requirement.Points points
                        && points.node().isEmpty())
                || (requirement instanceof Requirement.Share share
                        && share.node().isEmpty())
                || (requirement instanceof Requirement.Passing passing
                        && passing.nodes().isEmpty());
    }

    private void cycles() {
        Set<NodeKey> done = new HashSet<>();
        sites.forEach(site -> follow(site, new ArrayList<>(), done));
    }

    /** Goes from a node to all that must be known before it; coming back to a node under way is a cycle. */
    private void follow(Site site, List<NodeKey> underWay, Set<NodeKey> done) {
        if (done.contains(site.node().key())) {
            return;
        }
        underWay.add(site.node().key());
        site.parts().forEach(part -> follow(part, underWay, done));
        for (Site.Reference reference : site.references()) {
            Site next = byKey.get(reference.node());
            if (underWay.contains(reference.node())) {
                add(reference.pointer(), "rubric.cycle", site.node().key(), reference.node());
            } else if (next != null) {
                follow(next, underWay, done);
            }
        }
        underWay.remove(underWay.size() - 1);
        done.add(site.node().key());
    }

    private String keysOfNodes() {
        return Words.list(sites.stream().map(site -> site.node().key()));
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
