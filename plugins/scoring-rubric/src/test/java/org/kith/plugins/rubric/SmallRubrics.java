package org.kith.plugins.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

/** A small valid rubric and its framework, of which each test changes one thing. */
public final class SmallRubrics {

    private SmallRubrics() {}

    /** {@return a framework of the rated criteria a and b, and a group of c and d, all on a scale from l0 to l4} */
    public static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("questions"))
                .version("1")
                .title(Text.of("Questions"))
                .profileOnly(false)
                .addScale(scale("answers", "l0", "l1", "l2", "l3", "l4"))
                .addCriteria(criterion("a").build(), criterion("b").build(), group("g", "c", "d"))
                .build();
    }

    /** {@return the same with the criterion a on the process side and b on the outcome side} */
    public static Framework twoSides() {
        return framework()
                .withCriteria(
                        criterion("a").side(Side.PROCESS).build(),
                        criterion("b").side(Side.OUTCOME).build());
    }

    /** {@return a criterion on the scale of the answers} */
    public static Criterion.Builder criterion(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("Question " + key))
                .scale(ScaleKey.of("answers"));
    }

    /** {@return a group of criteria on the scale of the answers} */
    public static Criterion group(String key, String... criteria) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("Group " + key))
                .criteria(Arrays.stream(criteria)
                        .map(one -> criterion(one).build())
                        .toList())
                .build();
    }

    /** {@return a scale whose levels count from 0} */
    public static Scale scale(String key, String... levels) {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of(key)).title(Text.of("Scale"));
        for (int i = 0; i < levels.length; i++) {
            scale.addLevel(Level.builder()
                    .key(LevelKey.of(levels[i]))
                    .value(i)
                    .title(Text.of(levels[i]))
                    .build());
        }
        return scale.build();
    }

    /** {@return a rubric with a scale from none to gold} */
    public static Rubric.Builder rubric(RubricNode root) {
        return Rubric.builder()
                .id(RubricId.of("scheme"))
                .version("1")
                .title(Text.of("A scheme"))
                .summary(Text.of("Made up for a test."))
                .framework(FrameworkId.of("questions"))
                .frameworkVersion("1")
                .open(OpenAnswers.LEFT_OUT)
                .addScale(scale("award", "none", "bronze", "silver", "gold"))
                .root(root);
    }

    /** {@return the rubric that adds up a and b} */
    public static Rubric.Builder rubric() {
        return rubric(sum().build());
    }

    /** {@return the node that adds up a and b} */
    public static RubricNode.Builder sum() {
        return node("scheme", new Formula.Sum(ratings("a", "b")));
    }

    /** {@return the node that adds up a and b, with levels on the scale of the rubric} */
    public static RubricNode.Builder award(Grade... grades) {
        return sum().scale(ScaleKey.of("award")).addGrades(grades);
    }

    /** {@return a node} */
    public static RubricNode.Builder node(String key, Formula formula) {
        return RubricNode.builder().key(NodeKey.of(key)).formula(formula);
    }

    /** {@return the ratings of some criteria} */
    public static List<RubricNode> ratings(String... criteria) {
        return Arrays.stream(criteria).map(SmallRubrics::rating).toList();
    }

    /** {@return the rating of a criterion} */
    public static RubricNode rating(String criterion) {
        return node(criterion, Formula.Rating.of(CriterionKey.of(criterion))).build();
    }

    /** {@return what a level takes} */
    public static Grade grade(String level, Requirement... requirements) {
        return Grade.of(LevelKey.of(level), requirements);
    }

    /** {@return enough points of the node that it stands at} */
    public static Requirement points(String threshold) {
        return Requirement.Points.of(Threshold.parse(threshold));
    }

    /** {@return a large enough share of the node that it stands at} */
    public static Requirement share(String threshold) {
        return Requirement.Share.of(Threshold.parse(threshold));
    }

    /** {@return a large enough share of a node} */
    public static Requirement share(String node, String threshold) {
        return new Requirement.Share(Optional.of(NodeKey.of(node)), Threshold.parse(threshold));
    }

    /** {@return a level of a node} */
    public static Requirement atLevel(String node, String level) {
        return new Requirement.AtLevel(NodeKey.of(node), LevelKey.of(level));
    }

    /** {@return a bar that all parts of the node that it stands at have to reach} */
    public static Requirement passing(Bar bar) {
        return new Requirement.Passing(List.of(), bar, Optional.empty());
    }

    /** {@return the bar of a level} */
    public static Bar level(String level) {
        return Bar.of(LevelKey.of(level));
    }

    /** {@return a fraction} */
    public static Fraction fraction(String text) {
        return Fraction.parse(text);
    }
}
