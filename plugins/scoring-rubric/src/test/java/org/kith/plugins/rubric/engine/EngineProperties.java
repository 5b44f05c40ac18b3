package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.indicator.Fidelity;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NodeTally;
import org.kith.core.score.ScoreNode;
import org.kith.core.score.Tally;
import org.kith.core.spi.ScoringInput;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.RubricRules;

class EngineProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 250)
    void everyNodeCanBeRecomputedFromItsRules(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, false);
        Map<CriterionKey, Answer> answers = answers(scheme, random, 80);
        Optional<Map<CriterionKey, Answer>> earlier =
                random.nextBoolean() ? Optional.of(answers(scheme, random, 80)) : Optional.empty();
        ScoringInput input = input(scheme, answers)
                .withOthers(earlier.stream()
                        .map(before -> assessment(scheme.framework(), before)
                                .withId(AssessmentId.of("before"))
                                .withDate(DAY.minusYears(1)))
                        .toList());

        ScoreNode root = RubricScorer.of(scheme.rubric(), scheme.framework())
                .score(input, DAY)
                .root();

        new Reference(scheme, answers, earlier, DAY).assertAgrees(root);
    }

    @Property(tries = 300)
    void everyNodeCanBeRecomputedFromItsParts(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, false);
        ScoreNode root = root(Blueprint.of(scheme.rubric(), scheme.framework()), answers(scheme, random, 80));

        below(root).filter(node -> node.points().isPresent()).forEach(EngineProperties::assertRecomputable);
    }

    @Property(tries = 200)
    void wholeNumbersAndFractionsAgree(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, false);
        Map<CriterionKey, Answer> answers = answers(scheme, random, 80);

        assertThat(root(Blueprint.of(scheme.rubric(), scheme.framework()), answers))
                .isEqualTo(root(Blueprint.inFractions(scheme.rubric(), scheme.framework()), answers));
    }

    @Property(tries = 100)
    void numbersBeyondLongAreAsExact(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, true);
        ScoreNode root = root(Blueprint.of(scheme.rubric(), scheme.framework()), answers(scheme, random, 90));

        below(root).filter(node -> node.points().isPresent()).forEach(EngineProperties::assertRecomputable);
    }

    @Property(tries = 300)
    void theKernelCountsAsEachResponseByItself(@ForAll Random random) {
        RandomScheme.Scheme scheme = right(RandomScheme.plain(random, random.nextInt(5) == 0));
        Blueprint blueprint = Blueprint.of(scheme.rubric(), scheme.framework());
        RubricTables tables = RubricTables.of(blueprint, DAY);
        int rows = random.nextInt(tables.hasKernel() ? 2_500 : 20);
        ResponseTable table = RandomScheme.table(scheme.framework(), random, rows, rated(random));

        assertThat(tables.tally(table))
                .isEqualTo(RubricTables.exact(blueprint, DAY).tally(table));
    }

    @Property(tries = 100)
    void aTableGivesWhatItsRowsGiveAsAssessments(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, false);
        Blueprint blueprint = Blueprint.of(scheme.rubric(), scheme.framework());
        ResponseTable table = RandomScheme.table(scheme.framework(), random, 12, rated(random));
        Tally tally = RubricTables.of(blueprint, DAY).tally(table);

        Map<String, NodeTally> sums = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            below(root(blueprint, table.answers(row)))
                    .filter(node -> tally.nodes().containsKey(node.key()))
                    .forEach(node -> sums.merge(node.key(), tally(node, tally.node(node.key())), NodeTally::plus));
        }
        assertThat(sums).isNotEmpty();
        assertThat(tally.nodes()).containsAllEntriesOf(sums);
    }

    /** {@return what one response came to in a node} */
    private static NodeTally tally(ScoreNode node, NodeTally likeThis) {
        NodeTally.Builder tally = NodeTally.builder()
                .rated(node.counts().rated())
                .notApplicable(node.counts().notApplicable())
                .dontKnow(node.counts().dontKnow())
                .unanswered(node.counts().unanswered())
                .scored(node.share().isPresent() ? 1 : 0)
                .shareSum(node.share().orElse(Fraction.ZERO))
                .withoutLevel(node.level().isPresent() ? 0 : 1);
        likeThis.levels().keySet().forEach(level -> {
            boolean reached = node.level().filter(at -> at.key().equals(level)).isPresent();
            tally.putLevel(level, reached ? 1 : 0);
        });
        return tally.build();
    }

    @Property(tries = 200)
    void anySplitGivesTheSameTally(@ForAll Random random) {
        RandomScheme.Scheme scheme = right(RandomScheme.plain(random, false));
        RubricTables scorer = RubricTables.of(Blueprint.of(scheme.rubric(), scheme.framework()), DAY);
        int rows = 1 + random.nextInt(scorer.hasKernel() ? 3_000 : 20);
        ResponseTable table = RandomScheme.table(scheme.framework(), random, rows, rated(random));
        int first = random.nextInt(table.rows() + 1);
        int second = first + random.nextInt(table.rows() - first + 1);

        Tally parts = scorer.tally(table.slice(0, first))
                .plus(scorer.tally(table.slice(first, second)))
                .plus(scorer.tally(table.slice(second, table.rows())));

        assertThat(parts).isEqualTo(scorer.tally(table));
        assertThat(scorer.tally(table, Runnable::run)).isEqualTo(scorer.tally(table));
    }

    @Property(tries = 200)
    void theChangesNamedReachTheNextLevelAndNoneOfThemCanBeSpared(@ForAll Random random) {
        RandomScheme.Scheme scheme = scheme(random, false);
        Blueprint blueprint = Blueprint.of(scheme.rubric(), scheme.framework());
        Map<CriterionKey, Answer> answers = answers(scheme, random, 70);

        below(root(blueprint, answers))
                .filter(node -> node.next()
                        .filter(next ->
                                !next.changes().isEmpty() && next.conditions().isEmpty())
                        .isPresent())
                .forEach(node -> {
                    List<AnswerChange> changes = node.next().orElseThrow().changes();
                    int wanted = node.next().orElseThrow().level().value();
                    assertThat(levelOf(blueprint, node.key(), changed(answers, changes)))
                            .isGreaterThanOrEqualTo(wanted);
                    changes.forEach(spared -> {
                        List<AnswerChange> others = changes.stream()
                                .filter(change -> !change.equals(spared))
                                .toList();
                        assertThat(levelOf(blueprint, node.key(), changed(answers, others)))
                                .isLessThan(wanted);
                    });
                });
    }

    @Property(tries = 500)
    void noFewerChangesReachTheNextLevel(@ForAll Random random) {
        RandomScheme.Scheme scheme = right(RandomScheme.small(random));
        Blueprint blueprint = Blueprint.of(scheme.rubric(), scheme.framework());
        byte[] codes = RandomScheme.answers(scheme.framework(), random, 80);
        Subject subject = new Subject(scheme.rubric(), input(scheme, answers(scheme, codes)), DAY);
        Evaluation real = new Evaluation(blueprint, codes, null, subject);

        blueprint
                .cells()
                .forEach(cell -> Ascent.next(blueprint, real, cell).ifPresent(next -> {
                    Goal goal = new Goal(blueprint, real, cell, real.level(cell) + 1);
                    Goal hopeful = new Goal(blueprint, real.in(new Hope(subject)), cell, goal.level());
                    boolean alone = next.conditions().isEmpty();
                    assertThat(fewest(goal).isPresent()).isEqualTo(alone);
                    if (!next.changes().isEmpty()) {
                        assertThat(next.changes())
                                .hasSize(fewest(alone ? goal : hopeful).orElseThrow());
                    }
                }));
    }

    /** {@return the least number of better answers that reach a goal, found by trying all} */
    private static Optional<Integer> fewest(Goal goal) {
        return better(goal, goal.start().codes(), 0)
                .filter(goal::isReachedBy)
                .map(codes -> goal.changed(codes).size())
                .min(Integer::compare);
    }

    private static Stream<byte[]> better(Goal goal, byte[] codes, int column) {
        if (column == codes.length) {
            return Stream.of(codes);
        }
        int least = Math.max(0, codes[column] + 1);
        int highest = codes[column] == ResponseTable.NOT_APPLICABLE ? -1 : goal.highest(column);
        return Stream.concat(
                better(goal, codes, column + 1),
                IntStream.rangeClosed(least, highest).boxed().flatMap(code -> {
                    byte[] other = codes.clone();
                    other[column] = code.byteValue();
                    return better(goal, other, column + 1);
                }));
    }

    private static int levelOf(Blueprint blueprint, String key, Map<CriterionKey, Answer> answers) {
        return below(root(blueprint, answers))
                .filter(node -> node.key().equals(key))
                .findFirst()
                .flatMap(ScoreNode::level)
                .map(level -> level.value())
                .orElse(-1);
    }

    private static Map<CriterionKey, Answer> changed(Map<CriterionKey, Answer> answers, List<AnswerChange> changes) {
        Map<CriterionKey, Answer> changed = new HashMap<>(answers);
        changes.forEach(change -> changed.put(change.criterion(), Answer.Rated.of(change.to())));
        return changed;
    }

    private static int rated(Random random) {
        return random.nextBoolean() ? 100 : 60 + random.nextInt(40);
    }

    private static RandomScheme.Scheme scheme(Random random, boolean huge) {
        return right(RandomScheme.of(random, huge));
    }

    private static RandomScheme.Scheme right(RandomScheme.Scheme scheme) {
        Assume.that(!RubricRules.check(scheme.rubric(), scheme.framework()).hasErrors());
        return scheme;
    }

    private static Map<CriterionKey, Answer> answers(RandomScheme.Scheme scheme, Random random, int percentRated) {
        return answers(scheme, RandomScheme.answers(scheme.framework(), random, percentRated));
    }

    private static Map<CriterionKey, Answer> answers(RandomScheme.Scheme scheme, byte[] codes) {
        return ResponseTable.builder(scheme.framework()).addRow(codes).build().answers(0);
    }

    private static ScoreNode root(Blueprint blueprint, Map<CriterionKey, Answer> answers) {
        return new RubricScorer(blueprint)
                .score(ScoringInput.of(assessment(blueprint.framework(), answers)), DAY)
                .root();
    }

    private static Assessment assessment(Framework framework, Map<CriterionKey, Answer> answers) {
        return Assessment.builder()
                .id(AssessmentId.of("one"))
                .title(Text.of("One"))
                .framework(FrameworkRef.of(framework.id(), framework.version()))
                .date(DAY)
                .rater(Rater.of(RaterKind.TEAM))
                .answers(answers)
                .build();
    }

    private static ScoringInput input(RandomScheme.Scheme scheme, Map<CriterionKey, Answer> answers) {
        return ScoringInput.of(assessment(scheme.framework(), answers)).withObservations(observations(scheme));
    }

    private static List<Observation> observations(RandomScheme.Scheme scheme) {
        return scheme.figures().entrySet().stream()
                .map(figure -> Observation.builder()
                        .id(ObservationId.of("of-" + figure.getKey().value()))
                        .indicator(figure.getKey())
                        .version("1")
                        .date(DAY)
                        .value(Qualified.exactly(figure.getValue().numerator().longValueExact()))
                        .of(Fraction.of(figure.getValue().denominator(), BigInteger.ONE))
                        .fidelity(Fidelity.AS_DEFINED)
                        .build())
                .toList();
    }

    private static Stream<ScoreNode> below(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(EngineProperties::below));
    }

    private static void assertRecomputable(ScoreNode node) {
        List<ScoreNode> numbers =
                node.parts().stream().filter(part -> part.points().isPresent()).toList();
        switch (node.rule()) {
            case "weighted-sum" -> {
                assertThat(node.points())
                        .isEqualTo(total(numbers, part -> part.points().orElseThrow()));
                assertThat(node.possible())
                        .isEqualTo(total(numbers, part -> part.possible().orElseThrow()));
            }
            case "weighted-mean" -> assertThat(node.points()).isEqualTo(mean(node, numbers));
            case "weakest-link" ->
                assertThat(node.share())
                        .isEqualTo(numbers.stream()
                                .map(part -> part.share().orElseThrow())
                                .min(Fraction::compareTo));
            default -> assertThat(node.share().orElseThrow()).isBetween(Fraction.of(-1), Fraction.ONE);
        }
    }

    private static Optional<Fraction> total(
            List<ScoreNode> parts, java.util.function.Function<ScoreNode, Fraction> of) {
        return parts.stream().map(part -> of.apply(part).times(part.weight())).reduce(Fraction::plus);
    }

    private static Optional<Fraction> mean(ScoreNode node, List<ScoreNode> parts) {
        Optional<Fraction> weights = parts.stream().map(ScoreNode::weight).reduce(Fraction::plus);
        Fraction outOf = input(node, "out-of").map(Fraction::parse).orElse(Fraction.ONE);
        Optional<Fraction> mean =
                total(parts, part -> part.share().orElseThrow()).map(sum -> sum.dividedBy(weights.orElseThrow()));
        return mean.map(outOf::times)
                .map(points -> input(node, "rounding")
                        .map(rounding -> Roundings.parse(rounding).round(points))
                        .orElse(points));
    }

    private static Optional<String> input(ScoreNode node, String name) {
        return node.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(input -> input.value())
                .findFirst();
    }
}
