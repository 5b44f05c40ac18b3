package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.validation.Pointer;

/** What can be wrong with the levels of a node: names, their order, thresholds that fall, and levels that take nothing. */
final class GradeCheck {

    private final Site site;
    private final Scale scale;
    private final List<Problem> problems;
    private final Map<String, Threshold> highest = new HashMap<>();

    GradeCheck(Site site, Scale scale, List<Problem> problems) {
        this.site = site;
        this.scale = scale;
        this.problems = problems;
    }

    void check() {
        int last = 0;
        for (int i = 0; i < site.node().grades().size(); i++) {
            Grade grade = site.node().grades().get(i);
            Pointer place = site.pointer().child("grades").child(i);
            int index = scale.levels().indexOf(scale.level(grade.level()).orElse(null));
            if (index < 0) {
                add(place.child("level"), "rubric.level-unknown", grade.level(), Words.levels(scale));
            } else if (index == 0) {
                add(place.child("level"), "rubric.level-lowest", grade.level());
            } else if (index <= last) {
                add(place.child("level"), "rubric.levels-out-of-order", grade.level());
            }
            last = Math.max(last, index);
            thresholds(grade, place.child("requirements"));
        }
        idle();
    }

    /** Finds levels above the lowest that take nothing of their own, unless a level's name is wrong and may be meant for them. */
    private void idle() {
        List<Grade> grades = site.node().grades();
        if (grades.stream().anyMatch(grade -> scale.level(grade.level()).isEmpty())) {
            return;
        }
        Set<LevelKey> own = grades.stream()
                .filter(grade -> !grade.requirements().isEmpty())
                .map(Grade::level)
                .collect(toImmutableSet());
        scale.levels().stream()
                .skip(1)
                .map(Level::key)
                .filter(level -> !own.contains(level))
                .forEach(level -> problems.add(Problem.warning(
                        site.pointer().child("scale"),
                        "rubric.level-takes-nothing",
                        level,
                        site.node().key())));
    }

    /** Looks at the thresholds of a level, those within all-of too, beside the highest of the levels before it. */
    private void thresholds(Grade grade, Pointer place) {
        Map<String, Threshold> own = new HashMap<>();
        for (int i = 0; i < grade.requirements().size(); i++) {
            thresholds(grade.requirements().get(i), place.child(i), own);
        }
        own.forEach((of, threshold) -> highest.merge(of, threshold, GradeCheck::higher));
    }

    private void thresholds(Requirement requirement, Pointer place, Map<String, Threshold> own) {
        if (requirement instanceof Requirement.Points points) {
            rising("points " + points.node(), points.threshold(), place, own);
        } else if (requirement instanceof Requirement.Share share) {
            rising("share " + share.node(), share.threshold(), place, own);
        } else if (requirement instanceof Requirement.AllOf all) {
            for (int i = 0; i < all.of().size(); i++) {
                thresholds(all.of().get(i), place.child("of").child(i), own);
            }
        }
    }

    private void rising(String of, Threshold threshold, Pointer place, Map<String, Threshold> own) {
        Threshold before = highest.get(of);
        if (before != null && isBelow(threshold, before)) {
            add(place.child("threshold"), "rubric.thresholds-out-of-order", threshold, before);
        }
        own.merge(of, threshold, GradeCheck::higher);
    }

    private static Threshold higher(Threshold one, Threshold other) {
        return isBelow(one, other) ? other : one;
    }

    private static boolean isBelow(Threshold threshold, Threshold before) {
        int order = threshold.bound().compareTo(before.bound());
        return order < 0 || (order == 0 && before.strict() && !threshold.strict());
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
