package org.kith.plugins.rubric.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Bar;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Grade;
import org.kith.plugins.rubric.Measure;
import org.kith.plugins.rubric.NodeKey;
import org.kith.plugins.rubric.OpenAnswers;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rounding;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricId;
import org.kith.plugins.rubric.RubricNode;
import org.kith.plugins.rubric.Threshold;

/** A framework and a rubric for it, put together at random from everything that composes. */
final class RandomScheme {

    private static final List<LevelKey> LEVELS =
            List.of(LevelKey.of("none"), LevelKey.of("bronze"), LevelKey.of("silver"), LevelKey.of("gold"));

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);

    private final Random random;
    private final List<RubricNode> ratings = new ArrayList<>();
    private int keys;

    private RandomScheme(Random random) {
        this.random = random;
    }

    /**
     * What was made.
     *
     * @param framework the framework
     * @param rubric the rubric
     */
    record Scheme(Framework framework, Rubric rubric) {}

    /** Makes a scheme; with weights beyond any {@code long} if they are to be huge. */
    static Scheme of(Random random, boolean huge) {
        return new RandomScheme(random).scheme(huge);
    }

    /** Makes the answers of one response. */
    static byte[] answers(Framework framework, Random random, int percentRated) {
        List<Criterion> rated = framework.rated();
        byte[] codes = new byte[rated.size()];
        for (int i = 0; i < codes.length; i++) {
            int levels = framework.scaleOf(rated.get(i)).orElseThrow().levels().size();
            codes[i] = (byte) (random.nextInt(100) < percentRated ? random.nextInt(levels) : -1 - random.nextInt(3));
        }
        return codes;
    }

    /** Makes a table of responses. */
    static ResponseTable table(Framework framework, Random random, int rows, int percentRated) {
        ResponseTable.Builder table = ResponseTable.builder(framework);
        for (int row = 0; row < rows; row++) {
            table.addRow("group-" + random.nextInt(3), answers(framework, random, percentRated));
        }
        return table.build();
    }

    private Scheme scheme(boolean huge) {
        Framework framework = framework();
        RubricNode root = group(2, huge);
        Rubric rubric = Rubric.builder()
                .id(RubricId.of("random"))
                .version("1")
                .title(Text.of("Random"))
                .summary(Text.of("Whatever came."))
                .framework(framework.id())
                .frameworkVersion(framework.version())
                .open(random.nextBoolean() ? OpenAnswers.LOWEST : OpenAnswers.LEFT_OUT)
                .addScale(awards())
                .root(root)
                .build();
        return new Scheme(framework, rubric);
    }

    private static Scale awards() {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of("award")).title(Text.of("Award"));
        for (int i = 0; i < LEVELS.size(); i++) {
            scale.addLevel(level(LEVELS.get(i), i));
        }
        return scale.build();
    }

    private static Level level(LevelKey key, int value) {
        return Level.builder().key(key).value(value).title(Text.of(key.value())).build();
    }

    private Framework framework() {
        Framework.Builder framework = Framework.builder()
                .id(FrameworkId.of("random"))
                .version("1")
                .title(Text.of("Random"))
                .profileOnly(false);
        int scales = 1 + random.nextInt(2);
        for (int i = 0; i < scales; i++) {
            framework.addScale(scale("scale-" + i));
        }
        int criteria = 2 + random.nextInt(7);
        for (int i = 0; i < criteria; i++) {
            framework.addCriterion(Criterion.builder()
                    .key(CriterionKey.of("criterion-" + i))
                    .title(Text.of("Criterion " + i))
                    .scale(ScaleKey.of("scale-" + random.nextInt(scales)))
                    .build());
        }
        Framework made = framework.build();
        made.rated().forEach(criterion -> ratings.add(rating(criterion)));
        return made;
    }

    private Scale scale(String key) {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of(key)).title(Text.of(key));
        int value = random.nextInt(3);
        int levels = 2 + random.nextInt(5);
        for (int i = 0; i < levels; i++) {
            scale.addLevel(level(LevelKey.of("level-" + i), value));
            value += 1 + random.nextInt(3);
        }
        return scale.build();
    }

    private RubricNode rating(Criterion criterion) {
        Optional<Measure> measure = random.nextBoolean() ? Optional.of(Measure.SHARE) : Optional.empty();
        return RubricNode.builder()
                .key(NodeKey.of(criterion.key().value()))
                .formula(new Formula.Rating(criterion.key(), measure, Map.of()))
                .build();
    }

    /** Makes a group of some ratings and, above the lowest depth, of other groups. */
    private RubricNode group(int depth, boolean huge) {
        List<RubricNode> parts = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        for (int i = 0; i < wanted && !ratings.isEmpty(); i++) {
            parts.add(weighted(ratings.remove(random.nextInt(ratings.size())), huge));
        }
        int groups = depth == 0 ? 0 : random.nextInt(3);
        for (int i = 0; i < groups && !ratings.isEmpty(); i++) {
            parts.add(weighted(group(depth - 1, huge), huge));
        }
        NodeKey key = NodeKey.of("group-" + keys++);
        return graded(RubricNode.builder().key(key).formula(formula(parts)), parts)
                .build();
    }

    private RubricNode weighted(RubricNode node, boolean huge) {
        Fraction weight = huge
                ? Fraction.of(Long.MAX_VALUE - random.nextInt(1_000), 1 + random.nextInt(1_000_000))
                : Fraction.of(1 + random.nextInt(9), 1 + random.nextInt(4));
        return random.nextInt(3) == 0 && !huge ? node : node.withWeight(weight);
    }

    private Formula formula(List<RubricNode> parts) {
        boolean numbers = parts.stream().noneMatch(part -> part.formula() instanceof Formula.Profile);
        return switch (numbers ? random.nextInt(7) : 6) {
            case 0, 1 -> new Formula.Sum(parts);
            case 2 -> Formula.Mean.of(parts);
            case 3 ->
                new Formula.Mean(
                        parts,
                        Optional.of(Fraction.of(1 + random.nextInt(5))),
                        Optional.of(new Rounding(
                                MODES.get(random.nextInt(MODES.size())), Fraction.of(1, 1 + random.nextInt(3)))));
            case 4 -> new Formula.Weakest(parts);
            case 5 -> new Formula.Count(parts, Bar.of(threshold(50)));
            default -> new Formula.Profile(parts);
        };
    }

    private RubricNode.Builder graded(RubricNode.Builder node, List<RubricNode> parts) {
        RubricNode plain = node.build();
        if (random.nextInt(4) == 0) {
            return node;
        }
        node.scale(ScaleKey.of("award"));
        boolean profile = plain.formula() instanceof Formula.Profile;
        IntStream.range(1, LEVELS.size()).forEach(i -> {
            List<Requirement> requirements = new ArrayList<>();
            if (!profile) {
                requirements.add(Requirement.Share.of(threshold(25 * i)));
            }
            if (profile || random.nextInt(3) == 0) {
                requirements.add(gate(parts));
            }
            node.addGrade(new Grade(LEVELS.get(i), requirements));
        });
        return node;
    }

    private Requirement gate(List<RubricNode> parts) {
        RubricNode part = parts.get(random.nextInt(parts.size()));
        if (part.formula() instanceof Formula.Rating) {
            return new Requirement.AtLevel(part.key(), LevelKey.of("level-1"));
        }
        return part.scale().isPresent()
                ? new Requirement.AtLevel(part.key(), LEVELS.get(1))
                : new Requirement.Not(new Requirement.Share(Optional.of(NodeKey.of("group-0")), threshold(99)));
    }

    private Threshold threshold(int percent) {
        Fraction bound = Fraction.of(percent, 100);
        return random.nextBoolean() ? Threshold.over(bound) : Threshold.atLeast(bound);
    }
}
