package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreNode;
import org.kith.plugins.rubric.Bar;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Measure;
import org.kith.plugins.rubric.NodeKey;
import org.kith.plugins.rubric.OpenAnswers;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricNode;
import org.kith.plugins.rubric.Target;

/** What a rubric comes to, worked out from its document as slowly and plainly as its rules are written down. */
final class Reference {

    private final Framework framework;
    private final Rubric rubric;
    private final Map<NodeKey, RubricNode> nodes = new HashMap<>();
    private final Map<CriterionKey, Answer> answers;
    private final Optional<Map<CriterionKey, Answer>> earlier;
    private final Map<IndicatorId, Fraction> figures;
    private final LocalDate day;

    /**
     * Makes a reference.
     *
     * @param answers the answers
     * @param earlier the answers of a year before, if there are any
     * @param day the day of the score
     */
    Reference(
            RandomScheme.Scheme scheme,
            Map<CriterionKey, Answer> answers,
            Optional<Map<CriterionKey, Answer>> earlier,
            LocalDate day) {
        this.framework = scheme.framework();
        this.rubric = scheme.rubric();
        this.answers = answers;
        this.earlier = earlier;
        this.figures = scheme.figures();
        this.day = day;
        all(rubric.root()).forEach(node -> nodes.put(node.key(), node));
    }

    private Reference(Reference other, Map<CriterionKey, Answer> answers) {
        this.framework = other.framework;
        this.rubric = other.rubric;
        this.answers = answers;
        this.earlier = Optional.empty();
        this.figures = other.figures;
        this.day = other.day;
        this.nodes.putAll(other.nodes);
    }

    /**
     * A number.
     *
     * @param points the points
     * @param possible the possible points; more than 0
     */
    private record Points(Fraction points, Fraction possible) {

        Fraction share() {
            return points.dividedBy(possible);
        }
    }

    private static Stream<RubricNode> all(RubricNode node) {
        return Stream.concat(Stream.of(node), node.formula().parts().stream().flatMap(Reference::all));
    }

    /** Asserts that a card says the same, at every node. */
    void assertAgrees(ScoreNode card) {
        assertAgrees(card, rubric.root());
    }

    private void assertAgrees(ScoreNode card, RubricNode node) {
        assertThat(card.key()).isEqualTo(node.key().value());
        assertThat(card.points())
                .as("points of %s", card.key())
                .isEqualTo(number(node).map(Points::points));
        assertThat(card.possible()).isEqualTo(number(node).map(Points::possible));
        assertThat(card.level().map(Level::key)).as("level of %s", card.key()).isEqualTo(key(node));
        assertThat(card.counts()).as("counts of %s", card.key()).isEqualTo(counts(node));
        List<RubricNode> parts = node.formula().parts();
        if (node.formula() instanceof Formula.Change) {
            assertThat(card.parts()).hasSize(earlier.isPresent() ? 2 : 0);
            earlier.ifPresent(before -> {
                matched(answers, before).assertAgrees(card.parts().get(0), parts.get(0));
                matched(before, answers).assertAgrees(card.parts().get(1), parts.get(0));
            });
        } else {
            assertThat(card.parts()).hasSameSizeAs(parts);
            for (int i = 0; i < parts.size(); i++) {
                assertAgrees(card.parts().get(i), parts.get(i));
            }
        }
    }

    private Optional<LevelKey> key(RubricNode node) {
        int level = level(node);
        return level < 0
                ? Optional.empty()
                : scale(node).map(scale -> scale.levels().get(level).key());
    }

    private RubricNode node(Optional<NodeKey> key, RubricNode at) {
        return key.map(nodes::get).orElse(at);
    }

    private Answer answer(Formula.Rating rating) {
        return answers.getOrDefault(rating.criterion(), Answer.Unanswered.NOTHING);
    }

    private int position(Formula.Rating rating) {
        return answer(rating) instanceof Answer.Rated rated ? position(scale(rating), rated.level()) : -1;
    }

    private static int position(Scale scale, LevelKey level) {
        return scale.levels().indexOf(scale.level(level).orElseThrow());
    }

    private Scale scale(Formula.Rating rating) {
        Criterion criterion = framework.criterion(rating.criterion()).orElseThrow();
        return framework.scaleOf(criterion).orElseThrow();
    }

    private Optional<Scale> scale(RubricNode node) {
        if (node.scale().isPresent()) {
            return node.scale().flatMap(rubric::scale);
        }
        if (node.formula() instanceof Formula.Rating rating) {
            return Optional.of(scale(rating));
        }
        if (node.formula() instanceof Formula.SameAs same) {
            return scale(nodes.get(same.node()));
        }
        boolean shares = node.formula() instanceof Formula.BestFit || node.formula() instanceof Formula.Weakest;
        List<Optional<Scale>> scales =
                node.formula().parts().stream().map(this::scale).distinct().toList();
        return shares && scales.size() == 1 ? scales.get(0) : Optional.empty();
    }

    private boolean openIsLowest() {
        List<RubricNode> all = all(rubric.root()).toList();
        return rubric.open() == OpenAnswers.LOWEST
                && all.stream()
                        .anyMatch(node -> node.formula() instanceof Formula.Figure
                                || (node.formula() instanceof Formula.Rating rating && position(rating) >= 0));
    }

    private boolean applies(RubricNode node) {
        if (!node.when().map(when -> isMet(when, node)).orElse(true)) {
            return false;
        }
        if (node.formula() instanceof Formula.Rating rating) {
            return !(answer(rating) instanceof Answer.NotApplicable);
        }
        if (node.formula() instanceof Formula.SameAs same) {
            return applies(nodes.get(same.node()));
        }
        return node.formula() instanceof Formula.Figure
                || node.formula() instanceof Formula.Change
                || node.formula().parts().stream().anyMatch(this::applies);
    }

    private Optional<Points> number(RubricNode node) {
        if (!applies(node)) {
            return Optional.empty();
        }
        Formula formula = node.formula();
        if (formula instanceof Formula.Rating rating) {
            return rating(rating);
        }
        if (formula instanceof Formula.Figure figure) {
            return figure(figure);
        }
        if (formula instanceof Formula.Sum) {
            return sum(formula.parts());
        }
        if (formula instanceof Formula.Mean mean) {
            return mean(mean);
        }
        if (formula instanceof Formula.Weakest) {
            return formula.parts().stream()
                    .flatMap(part -> number(part).stream())
                    .map(Points::share)
                    .min(Fraction::compareTo)
                    .map(share -> new Points(share, Fraction.ONE));
        }
        if (formula instanceof Formula.Count count) {
            return count(count);
        }
        if (formula instanceof Formula.BestFit) {
            return bestFit(node);
        }
        if (formula instanceof Formula.Change change) {
            return change(change);
        }
        return formula instanceof Formula.SameAs same ? number(nodes.get(same.node())) : Optional.empty();
    }

    private Optional<Points> rating(Formula.Rating rating) {
        int position = position(rating);
        if (position < 0 && !openIsLowest()) {
            return Optional.empty();
        }
        List<Level> levels = scale(rating).levels();
        Fraction most = levels.stream()
                .map(level -> worth(rating, level))
                .max(Fraction::compareTo)
                .orElseThrow();
        return Optional.of(new Points(worth(rating, levels.get(Math.max(0, position))), most));
    }

    private Fraction worth(Formula.Rating rating, Level level) {
        if (!rating.points().isEmpty()) {
            return rating.points().get(level.key());
        }
        Scale scale = scale(rating);
        boolean share = rating.measure().filter(Measure.SHARE::equals).isPresent();
        return Fraction.of(level.value() - scale.lowest(), share ? scale.highest() - scale.lowest() : 1);
    }

    private Optional<Points> figure(Formula.Figure figure) {
        Fraction value = figures.get(figure.indicator());
        if (value == null) {
            return openIsLowest() ? Optional.of(new Points(Fraction.ZERO, Fraction.ONE)) : Optional.empty();
        }
        Fraction from = figure.baseline().flatMap(baseline -> baseline.value()).orElse(Fraction.ZERO);
        Fraction way =
                figure.target().flatMap(Target::value).map(to -> to.minus(from)).orElse(Fraction.ONE);
        Fraction gone = figure.target().isPresent() ? value.minus(from) : value;
        return Optional.of(new Points(gone.dividedBy(way).max(Fraction.ZERO).min(Fraction.ONE), Fraction.ONE));
    }

    private Optional<Points> sum(List<RubricNode> parts) {
        return parts.stream()
                .flatMap(part -> number(part).stream()
                        .map(number -> new Points(
                                number.points().times(weight(part)),
                                number.possible().times(weight(part)))))
                .reduce((one, other) -> new Points(
                        one.points().plus(other.points()), one.possible().plus(other.possible())));
    }

    private static Fraction weight(RubricNode node) {
        return node.weight().orElse(Fraction.ONE);
    }

    private Optional<Points> mean(Formula.Mean mean) {
        Fraction outOf = mean.outOf().orElse(Fraction.ONE);
        return mean.parts().stream()
                .flatMap(part -> number(part).stream()
                        .map(number -> new Points(number.share().times(weight(part)), weight(part))))
                .reduce((one, other) -> new Points(
                        one.points().plus(other.points()), one.possible().plus(other.possible())))
                .map(total -> total.share().times(outOf))
                .map(points ->
                        mean.rounding().map(rounding -> rounding.round(points)).orElse(points))
                .map(points -> new Points(points, outOf));
    }

    private Optional<Points> count(Formula.Count count) {
        List<RubricNode> counted = count.parts().stream()
                .filter(part -> number(part).isPresent() || level(part) >= 0 || (applies(part) && openIsLowest()))
                .toList();
        long reached =
                counted.stream().filter(part -> reaches(part, count.bar())).count();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(Fraction.of(reached), Fraction.of(counted.size())));
    }

    private boolean reaches(RubricNode node, Bar bar) {
        return bar.level()
                .map(level -> isAt(node, level))
                .orElseGet(() -> number(node)
                        .filter(number -> bar.share().orElseThrow().isReachedBy(number.share()))
                        .isPresent());
    }

    private boolean isAt(RubricNode node, LevelKey level) {
        return level(node) >= position(scale(node).orElseThrow(), level);
    }

    private Optional<Points> bestFit(RubricNode node) {
        Scale scale = scale(node.formula().parts().get(0)).orElseThrow();
        return mostly(node.formula().parts())
                .map(level -> new Points(
                        Fraction.of(scale.levels().get(level).value() - scale.lowest()),
                        Fraction.of(scale.highest() - scale.lowest())));
    }

    /** {@return the lowest of the levels that no other is more frequent than} */
    private Optional<Integer> mostly(List<RubricNode> parts) {
        List<Integer> levels = levels(parts);
        Predicate<Integer> isMost =
                level -> levels.stream().allMatch(other -> frequency(levels, other) <= frequency(levels, level));
        return levels.stream().filter(isMost).min(Integer::compare);
    }

    private static long frequency(List<Integer> levels, int level) {
        return levels.stream().filter(one -> one == level).count();
    }

    /** {@return the levels of those parts that have one, an open answer at the lowest where it counts so} */
    private List<Integer> levels(List<RubricNode> parts) {
        List<Integer> levels = new ArrayList<>();
        for (RubricNode part : parts) {
            if (level(part) >= 0) {
                levels.add(level(part));
            } else if (applies(part) && openIsLowest()) {
                levels.add(0);
            }
        }
        return levels;
    }

    private Optional<Points> change(Formula.Change change) {
        return earlier.flatMap(before -> {
            Optional<Points> then = matched(before, answers).number(change.part());
            return matched(answers, before)
                    .number(change.part())
                    .flatMap(now -> then.map(was -> new Points(now.share().minus(was.share()), Fraction.ONE)));
        });
    }

    /** {@return the reference of one time, with only those answers that are ratings at both} */
    private Reference matched(Map<CriterionKey, Answer> of, Map<CriterionKey, Answer> other) {
        Map<CriterionKey, Answer> both = new HashMap<>();
        framework.rated().forEach(criterion -> {
            boolean rated = of.get(criterion.key()) instanceof Answer.Rated
                    && other.get(criterion.key()) instanceof Answer.Rated;
            both.put(criterion.key(), rated ? of.get(criterion.key()) : Steps.NOT_APPLICABLE);
        });
        return new Reference(this, both);
    }

    private int level(RubricNode node) {
        if (!applies(node)) {
            return -1;
        }
        if (node.scale().isPresent()) {
            return graded(node);
        }
        if (node.formula() instanceof Formula.Rating rating) {
            return position(rating);
        }
        if (node.formula() instanceof Formula.SameAs same) {
            return level(nodes.get(same.node()));
        }
        if (node.formula() instanceof Formula.BestFit) {
            return mostly(node.formula().parts()).orElse(-1);
        }
        return node.formula() instanceof Formula.Weakest
                        && scale(node).isPresent()
                        && number(node).isPresent()
                ? levels(node.formula().parts()).stream().min(Integer::compare).orElse(-1)
                : -1;
    }

    private int graded(RubricNode node) {
        boolean profile = node.formula() instanceof Formula.Profile;
        if (profile ? !isThere(node) : number(node).isEmpty()) {
            return -1;
        }
        List<Level> levels = scale(node).orElseThrow().levels();
        int level = 0;
        while (level + 1 < levels.size() && isMet(levels.get(level + 1).key(), node)) {
            level++;
        }
        return level;
    }

    private boolean isThere(RubricNode node) {
        if (!applies(node)) {
            return false;
        }
        if (node.formula() instanceof Formula.Rating rating) {
            return position(rating) >= 0;
        }
        if (node.formula() instanceof Formula.Figure figure) {
            return figures.containsKey(figure.indicator());
        }
        return node.formula() instanceof Formula.SameAs same
                ? isThere(nodes.get(same.node()))
                : node.formula().parts().stream().anyMatch(this::isThere);
    }

    private boolean isMet(LevelKey level, RubricNode node) {
        return node.grades().stream()
                .filter(grade -> grade.level().equals(level))
                .flatMap(grade -> grade.requirements().stream())
                .allMatch(requirement -> isMet(requirement, node));
    }

    private boolean isMet(Requirement requirement, RubricNode at) {
        if (requirement instanceof Requirement.Points points) {
            return number(node(points.node(), at))
                    .filter(number -> points.threshold().isReachedBy(number.points()))
                    .isPresent();
        }
        if (requirement instanceof Requirement.Share share) {
            return number(node(share.node(), at))
                    .filter(number -> share.threshold().isReachedBy(number.share()))
                    .isPresent();
        }
        if (requirement instanceof Requirement.AtLevel level) {
            return isAt(nodes.get(level.node()), level.level());
        }
        if (requirement instanceof Requirement.Passing passing) {
            return isPassed(passing, at);
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.of().stream().anyMatch(one -> isMet(one, at));
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.of().stream().allMatch(one -> isMet(one, at));
        }
        return requirement instanceof Requirement.Not not
                ? !isMet(not.requirement(), at)
                : !((Requirement.Earliest) requirement).date().orElseThrow().isAfter(day);
    }

    private boolean isPassed(Requirement.Passing passing, RubricNode at) {
        List<RubricNode> named = passing.nodes().isEmpty()
                ? at.formula().parts()
                : passing.nodes().stream().map(nodes::get).toList();
        List<RubricNode> apply = named.stream().filter(this::applies).toList();
        long pass = apply.stream()
                .filter(node -> !isOpen(node) && reaches(node, passing.bar()))
                .count();
        return passing.atLeast().map(least -> pass >= least).orElse(!apply.isEmpty() && pass == apply.size());
    }

    private boolean isOpen(RubricNode node) {
        return node.formula() instanceof Formula.SameAs same
                ? isOpen(nodes.get(same.node()))
                : node.formula() instanceof Formula.Rating rating && position(rating) < 0;
    }

    private Counts counts(RubricNode node) {
        Map<CriterionKey, Answer> seen = new LinkedHashMap<>();
        look(node, true, seen);
        return Counts.builder()
                .rated(count(seen, Answer.Rated.class))
                .notApplicable(count(seen, Answer.NotApplicable.class))
                .dontKnow(count(seen, Answer.DontKnow.class))
                .unanswered(count(seen, Answer.Unanswered.class))
                .build();
    }

    private static int count(Map<CriterionKey, Answer> seen, Class<? extends Answer> kind) {
        return (int) seen.values().stream().filter(kind::isInstance).count();
    }

    /** Looks at the answers below a node; one at which only what does not apply looks is not applicable. */
    private void look(RubricNode node, boolean from, Map<CriterionKey, Answer> seen) {
        boolean applies = from && node.when().map(when -> isMet(when, node)).orElse(true);
        if (node.formula() instanceof Formula.Rating rating) {
            seen.putIfAbsent(rating.criterion(), Steps.NOT_APPLICABLE);
            if (applies) {
                seen.put(rating.criterion(), answer(rating));
            }
        } else if (node.formula() instanceof Formula.SameAs same) {
            look(nodes.get(same.node()), applies, seen);
        } else {
            node.formula().parts().forEach(part -> look(part, applies, seen));
        }
    }
}
