package org.kith.plugins.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.core.framework.Scale;
import org.kith.core.validation.Pointer;

/** What can be wrong with the levels of a node: names, their order, and thresholds that fall where levels rise. */
final class GradeCheck {

    private final Site site;
    private final Scale scale;
    private final List<Problem> problems;
    private final Map<String, Threshold> latest = new HashMap<>();

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
    }

    private void thresholds(Grade grade, Pointer place) {
        for (int i = 0; i < grade.requirements().size(); i++) {
            Requirement requirement = grade.requirements().get(i);
            if (requirement instanceof Requirement.Points points) {
                rising("points " + points.node(), points.threshold(), place.child(i));
            } else if (requirement instanceof Requirement.Share share) {
                rising("share " + share.node(), share.threshold(), place.child(i));
            }
        }
    }

    private void rising(String of, Threshold threshold, Pointer place) {
        Threshold before = latest.put(of, threshold);
        if (before != null && isBelow(threshold, before)) {
            add(place.child("threshold"), "rubric.thresholds-out-of-order", threshold, before);
        }
    }

    private static boolean isBelow(Threshold threshold, Threshold before) {
        int order = threshold.bound().compareTo(before.bound());
        return order < 0 || (order == 0 && before.strict() && !threshold.strict());
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
