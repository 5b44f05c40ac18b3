package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds nodes that wait for one another without end, and more of them in a row than can be worked out. */
final class WaitingCheck {

    private static final String CYCLE = "rubric.cycle";
    private static final String TOO_DEEP = "rubric.too-deep";
    private static final ImmutableSet<String> CODES = ImmutableSet.of(CYCLE, TOO_DEEP);

    /** How many nodes may build on one another; a document nests no deeper than half of it. */
    private static final int DEEPEST = 64;

    private final Map<NodeKey, Site> byKey;
    private final List<NodeKey> underWay = new ArrayList<>();
    private final Map<NodeKey, Integer> depths = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean deep;

    private WaitingCheck(Map<NodeKey, Site> byKey) {
        this.byKey = byKey;
    }

    /** {@return a problem for each reference that closes a cycle, and one if nodes build on too many others} */
    static List<Problem> problems(List<Site> sites, Map<NodeKey, Site> byKey) {
        WaitingCheck check = new WaitingCheck(byKey);
        sites.forEach(check::depth);
        return ImmutableList.copyOf(check.problems);
    }

    /** {@return whether one of some problems keeps it from being known what nodes come to} */
    static boolean isAmong(List<Problem> problems) {
        return problems.stream().map(Problem::code).anyMatch(CODES::contains);
    }

    /** {@return how many nodes, itself included, build on one another from a node on; coming back to one under way is a cycle} */
    private int depth(Site site) {
        NodeKey key = site.node().key();
        Integer known = depths.get(key);
        if (known != null) {
            return known;
        }
        if (underWay.size() == DEEPEST) {
            return tooDeep(site);
        }
        underWay.add(key);
        int below = below(site);
        underWay.remove(underWay.size() - 1);
        int depth = below == DEEPEST ? tooDeep(site) : below + 1;
        depths.put(key, depth);
        return depth;
    }

    private int below(Site site) {
        int deepest = 0;
        for (Site part : site.parts()) {
            deepest = Math.max(deepest, depth(part));
        }
        for (Site.Reference reference : site.references()) {
            deepest = Math.max(deepest, below(site, reference));
        }
        return deepest;
    }

    private int below(Site site, Site.Reference reference) {
        if (underWay.contains(reference.node())) {
            problems.add(Problem.of(reference.pointer(), CYCLE, site.node().key(), reference.node()));
            return 0;
        }
        Site next = byKey.get(reference.node());
        return next == null ? 0 : depth(next);
    }

    /** Finds it once for all nodes; {@return as many as may build on one another} */
    private int tooDeep(Site site) {
        if (!deep) {
            deep = true;
            problems.add(Problem.of(site.pointer(), TOO_DEEP, site.node().key(), DEEPEST));
        }
        return DEEPEST;
    }
}
