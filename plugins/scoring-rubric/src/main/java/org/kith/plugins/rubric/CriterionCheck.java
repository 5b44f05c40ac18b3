package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Pointer;

/**
 * What can be wrong with a rubric for its framework, looked at node by node: the version, and criteria and levels that it does
 * not have. Nodes may wait for one another.
 */
final class CriterionCheck {

    private final Rubric rubric;
    private final Framework framework;
    private final Map<CriterionKey, Criterion> rated;
    private final String names;
    private final List<Problem> problems = new ArrayList<>();

    private CriterionCheck(Rubric rubric, Framework framework) {
        this.rubric = rubric;
        this.framework = framework;
        this.rated = Maps.uniqueIndex(framework.rated(), Criterion::key);
        this.names = Words.criteria(framework);
    }

    /** {@return all that is wrong with the nodes of a rubric for a framework; only that it is another one if it is} */
    static List<Problem> problems(Rubric rubric, Framework framework) {
        CriterionCheck check = new CriterionCheck(rubric, framework);
        check.version();
        check.people();
        if (rubric.framework().equals(framework.id())) {
            Site.all(rubric).forEach(check::node);
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
        if (site.node().formula() instanceof Formula.Rating rating) {
            rating(rating, site.pointer().child("formula"));
        }
    }

    private void rating(Formula.Rating rating, Pointer place) {
        Criterion criterion = rated.get(rating.criterion());
        if (criterion != null) {
            framework
                    .scaleOf(criterion)
                    .filter(scale -> !rating.points().isEmpty())
                    .ifPresent(scale -> points(rating, scale, place.child("points")));
        } else if (framework.criterion(rating.criterion()).isPresent()) {
            add(place.child("criterion"), "rubric.criterion-not-rated", rating.criterion());
        } else {
            add(place.child("criterion"), "rubric.criterion-unknown", rating.criterion(), names);
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

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
