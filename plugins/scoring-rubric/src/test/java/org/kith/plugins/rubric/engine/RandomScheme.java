package org.kith.plugins.rubric.engine;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.kith.core.indicator.IndicatorId;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Bar;
import org.kith.plugins.rubric.Baseline;
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
import org.kith.plugins.rubric.Target;
import org.kith.plugins.rubric.Threshold;

/** A framework and a rubric for it, put together at random from everything that composes. */
final class RandomScheme {

    private static final List<LevelKey> LEVELS =
            List.of(LevelKey.of("none"), LevelKey.of("bronze"), LevelKey.of("silver"), LevelKey.of("gold"));

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);

    private final Random random;
    private final boolean wide;
    private final Map<CriterionKey, ScaleKey> scales = new HashMap<>();
    private final List<RubricNode> ratings = new ArrayList<>();
    /** The nodes that are finished, so that later ones may refer to them. */
    private final List<RubricNode> done = new ArrayList<>();

    private final Map<IndicatorId, Fraction> figures = new HashMap<>();
    private int keys;

    private RandomScheme(Random random, boolean wide) {
        this.random = random;
        this.wide = wide;
    }

    /**
     * What was made.
     *
     * @param framework the framework
     * @param rubric the rubric
     * @param figures what was observed of indicators, each of which is better high
     */
    record Scheme(Framework framework, Rubric rubric, Map<IndicatorId, Fraction> figures) {}

    /** Makes a scheme of the formulas that a kernel may know; with weights beyond any {@code long} if they are to be huge. */
    static Scheme plain(Random random, boolean huge) {
        return new RandomScheme(random, false).scheme(2 + random.nextInt(7), huge);
    }

    /** Makes a scheme, half of the time of all kinds of nodes; with weights beyond any {@code long} if they are to be huge. */
    static Scheme of(Random random, boolean huge) {
        return new RandomScheme(random, random.nextBoolean()).scheme(2 + random.nextInt(7), huge);
    }

    /** Makes a scheme of all kinds of nodes and requirements, for a few criteria. */
    static Scheme small(Random random) {
        return new RandomScheme(random, true).scheme(2 + random.nextInt(3), false);
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

    private Scheme scheme(int criteria, boolean huge) {
        Framework framework = framework(criteria);
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
        return new Scheme(framework, rubric, figures);
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

    private Framework framework(int criteria) {
        Framework.Builder framework = Framework.builder()
                .id(FrameworkId.of("random"))
                .version("1")
                .title(Text.of("Random"))
                .profileOnly(false);
        int scales = 1 + random.nextInt(2);
        for (int i = 0; i < scales; i++) {
            framework.addScale(scale("scale-" + i));
        }
        for (int i = 0; i < criteria; i++) {
            framework.addCriterion(Criterion.builder()
                    .key(CriterionKey.of("criterion-" + i))
                    .title(Text.of("Criterion " + i))
                    .scale(ScaleKey.of("scale-" + random.nextInt(scales)))
                    .build());
        }
        Framework made = framework.build();
        made.rated()
                .forEach(criterion ->
                        ratings.add(rating(criterion, made.scaleOf(criterion).orElseThrow())));
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

    private RubricNode rating(Criterion criterion, Scale scale) {
        scales.put(criterion.key(), scale.key());
        Optional<Measure> measure = random.nextBoolean() ? Optional.of(Measure.SHARE) : Optional.empty();
        return RubricNode.builder()
                .key(NodeKey.of(criterion.key().value()))
                .formula(new Formula.Rating(criterion.key(), measure, isNow(5) ? points(scale) : Map.of()))
                .build();
    }

    /** Makes what levels are worth: anything, so that a higher one may be worth less. */
    private Map<LevelKey, Fraction> points(Scale scale) {
        Map<LevelKey, Fraction> points = new HashMap<>();
        scale.levels().forEach(level -> points.put(level.key(), Fraction.of(1 + random.nextInt(8), 2)));
        return points;
    }

    /** {@return whether something that is made only in wide schemes is made now, once in so many times} */
    private boolean isNow(int times) {
        return wide && random.nextInt(times) == 0;
    }

    /** Makes a group of some ratings and, above the lowest depth, of other groups. */
    private RubricNode group(int depth, boolean huge) {
        List<RubricNode> parts = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        for (int i = 0; i < wanted && !ratings.isEmpty(); i++) {
            add(parts, conditional(ratings.remove(random.nextInt(ratings.size()))), huge);
        }
        int groups = depth == 0 ? 0 : random.nextInt(3);
        for (int i = 0; i < groups && !ratings.isEmpty(); i++) {
            add(parts, conditional(group(depth - 1, huge)), huge);
        }
        more(parts, huge);
        NodeKey key = key("group-");
        return graded(RubricNode.builder().key(key).formula(formula(parts)), parts)
                .build();
    }

    private void more(List<RubricNode> parts, boolean huge) {
        if (isNow(6)) {
            add(parts, figure(), huge);
        }
        List<RubricNode> numbers = done.stream().filter(RandomScheme::hasNumber).toList();
        if (isNow(6) && !numbers.isEmpty()) {
            RubricNode other = numbers.get(random.nextInt(numbers.size()));
            add(parts, node("same-", new Formula.SameAs(other.key())), huge);
        }
    }

    private void add(List<RubricNode> parts, RubricNode part, boolean huge) {
        RubricNode changing = isNow(8) && hasNumber(part) ? node("change-", new Formula.Change(part)) : part;
        RubricNode weighted = weighted(changing, huge);
        parts.add(weighted);
        done.add(weighted);
    }

    private static boolean hasNumber(RubricNode node) {
        return !(node.formula() instanceof Formula.Profile);
    }

    private NodeKey key(String kind) {
        return NodeKey.of(kind + keys++);
    }

    private RubricNode node(String kind, Formula formula) {
        return RubricNode.builder().key(key(kind)).formula(formula).build();
    }

    private RubricNode figure() {
        IndicatorId indicator = IndicatorId.of("indicator-" + keys++);
        if (random.nextInt(3) > 0) {
            figures.put(indicator, Fraction.of(random.nextInt(12), 10));
        }
        Optional<Baseline> baseline = Optional.of(Baseline.of(Fraction.of(random.nextInt(3), 10)));
        Optional<Target> target = Optional.of(Target.of(Fraction.of(5 + random.nextInt(5), 10)));
        boolean way = random.nextBoolean();
        return node(
                "figure-",
                new Formula.Figure(
                        indicator,
                        way ? baseline : Optional.empty(),
                        way || random.nextBoolean() ? target : Optional.empty()));
    }

    /** Makes a node apply only if something is so of one that was made before it. */
    private RubricNode conditional(RubricNode node) {
        return isNow(8) && !done.isEmpty() ? node.withWhen(about(done.get(random.nextInt(done.size())))) : node;
    }

    private RubricNode weighted(RubricNode node, boolean huge) {
        Fraction weight = huge
                ? Fraction.of(Long.MAX_VALUE - random.nextInt(1_000), 1 + random.nextInt(1_000_000))
                : Fraction.of(1 + random.nextInt(9), 1 + random.nextInt(4));
        return random.nextInt(3) == 0 && !huge ? node : node.withWeight(weight);
    }

    private Formula formula(List<RubricNode> parts) {
        if (isNow(4) && scale(parts).isPresent()) {
            return new Formula.BestFit(parts);
        }
        boolean numbers = parts.stream().allMatch(RandomScheme::hasNumber);
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
            case 5 -> new Formula.Count(parts, bar(parts, 50));
            default -> new Formula.Profile(parts);
        };
    }

    /** {@return the key of the scale that all parts share; the levels of ratings and of graded nodes are enough to choose from} */
    private Optional<ScaleKey> scale(List<RubricNode> parts) {
        List<Optional<ScaleKey>> scales =
                parts.stream().map(this::scale).distinct().toList();
        return scales.size() == 1 ? scales.get(0) : Optional.empty();
    }

    private Optional<ScaleKey> scale(RubricNode node) {
        return node.scale()
                .or(() -> node.formula() instanceof Formula.Rating rating
                        ? Optional.ofNullable(scales.get(rating.criterion()))
                        : Optional.empty());
    }

    private Bar bar(List<RubricNode> parts, int percent) {
        return scale(parts)
                .filter(scale -> random.nextBoolean())
                .map(scale -> Bar.of(first(scale)))
                .orElseGet(() -> Bar.of(threshold(percent)));
    }

    /** {@return the level above the lowest} */
    private static LevelKey first(ScaleKey scale) {
        return scale.value().equals("award") ? LEVELS.get(1) : LevelKey.of("level-1");
    }

    private RubricNode.Builder graded(RubricNode.Builder node, List<RubricNode> parts) {
        RubricNode plain = node.build();
        if (random.nextInt(4) == 0) {
            return node;
        }
        node.scale(ScaleKey.of("award"));
        boolean numbers = hasNumber(plain);
        boolean points = isNow(4);
        IntStream.range(1, LEVELS.size()).forEach(i -> {
            List<Requirement> requirements = new ArrayList<>();
            if (numbers && points) {
                requirements.add(Requirement.Points.of(threshold(20 * i)));
            } else if (numbers) {
                requirements.add(Requirement.Share.of(threshold(25 * i)));
            }
            if (!numbers || random.nextInt(3) == 0) {
                requirements.add(requirement(parts, 2));
            }
            node.addGrade(new Grade(LEVELS.get(i), requirements));
        });
        return node;
    }

    private Requirement share(String node, int percent) {
        return new Requirement.Share(Optional.of(NodeKey.of(node)), threshold(percent));
    }

    /** Makes any requirement of a node with some parts. */
    private Requirement requirement(List<RubricNode> parts, int depth) {
        RubricNode part = parts.get(random.nextInt(parts.size()));
        return switch (random.nextInt(depth == 0 ? 3 : 8)) {
            case 0, 1, 2 -> about(part);
            case 3 -> new Requirement.AnyOf(List.of(requirement(parts, depth - 1), requirement(parts, depth - 1)));
            case 4 -> new Requirement.AllOf(List.of(requirement(parts, depth - 1), requirement(parts, depth - 1)));
            case 5 -> new Requirement.Not(requirement(parts, depth - 1));
            case 6 -> new Requirement.Earliest(Optional.of(someDay()), Optional.empty());
            default -> passing(parts);
        };
    }

    private LocalDate someDay() {
        return LocalDate.of(random.nextBoolean() ? 2030 : 2020, 1, 1);
    }

    private Requirement passing(List<RubricNode> parts) {
        boolean all = random.nextBoolean();
        List<NodeKey> named = random.nextBoolean()
                ? List.of()
                : parts.stream().map(RubricNode::key).toList();
        return new Requirement.Passing(
                named, bar(parts, 25), all ? Optional.empty() : Optional.of(1 + random.nextInt(parts.size())));
    }

    /** Makes a requirement of one node. */
    private Requirement about(RubricNode node) {
        Optional<ScaleKey> scale = scale(node);
        if (scale.isPresent() && random.nextBoolean()) {
            return new Requirement.AtLevel(node.key(), first(scale.get()));
        }
        return hasNumber(node)
                ? share(node.key().value(), 10 * (1 + random.nextInt(9)))
                : new Requirement.Earliest(Optional.of(someDay()), Optional.empty());
    }

    private Threshold threshold(int percent) {
        Fraction bound = Fraction.of(percent, 100);
        return random.nextBoolean() ? Threshold.over(bound) : Threshold.atLeast(bound);
    }
}
