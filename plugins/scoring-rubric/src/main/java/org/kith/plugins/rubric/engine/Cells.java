package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Bar;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Measure;
import org.kith.plugins.rubric.NodeKey;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricNode;

/** Makes the cells of a rubric in which nothing is wrong. */
final class Cells {

    private final Rubric rubric;
    private final Framework framework;
    private final ImmutableList<Optional<Side>> sides;
    private final Map<CriterionKey, Integer> columns = new HashMap<>();
    private final Map<NodeKey, RubricNode> nodes = new HashMap<>();
    private final Map<NodeKey, Cell> cells = new LinkedHashMap<>();

    Cells(Rubric rubric, Framework framework) {
        this.rubric = rubric;
        this.framework = framework;
        List<Criterion> rated = framework.rated();
        this.sides = sides(rated, framework.sides());
        IntStream.range(0, rated.size()).forEach(i -> columns.put(rated.get(i).key(), i));
        collect(rubric.root());
        cell(rubric.root());
    }

    private static ImmutableList<Optional<Side>> sides(List<Criterion> rated, Map<CriterionKey, Side> sides) {
        return rated.stream()
                .map(criterion -> Optional.ofNullable(sides.get(criterion.key())))
                .collect(toImmutableList());
    }

    private void collect(RubricNode node) {
        nodes.put(node.key(), node);
        node.formula().parts().forEach(this::collect);
    }

    /** {@return the cells; each after those that it builds on} */
    ImmutableList<Cell> all() {
        return ImmutableList.copyOf(cells.values());
    }

    private RubricNode node(NodeKey key) {
        return requireNonNull(nodes.get(key));
    }

    private int column(CriterionKey key) {
        return requireNonNull(columns.get(key));
    }

    private Cell cell(RubricNode node) {
        Cell known = cells.get(node.key());
        if (known != null) {
            return known;
        }
        List<Cell> parts = node.formula().parts().stream().map(this::cell).collect(toImmutableList());
        Cell same = node.formula() instanceof Formula.SameAs as ? cell(node(as.node())) : null;
        Cell cell = cell(node, parts, same);
        cells.put(node.key(), cell);
        return cell;
    }

    private Cell cell(RubricNode node, List<Cell> parts, @Nullable Cell same) {
        Optional<Criterion> criterion = node.formula() instanceof Formula.Rating rating
                ? framework.criterion(rating.criterion())
                : Optional.empty();
        List<Integer> looksAt = criterion
                .map(rated -> (List<Integer>) ImmutableList.of(column(rated.key())))
                .orElseGet(() -> below(parts, same));
        List<Fraction> points = criterion.map(rated -> points(node, rated)).orElse(ImmutableList.of());
        Text title = node.title()
                .or(() -> criterion.map(Criterion::title))
                .orElse(Text.of(node.key().value()));
        return new Cell(
                cells.size(),
                node,
                title,
                side(looksAt),
                parts,
                same,
                looksAt,
                scale(node, criterion, parts, same),
                points,
                points.stream().reduce(Fraction.ZERO, Fraction::max));
    }

    private static List<Integer> below(List<Cell> parts, @Nullable Cell same) {
        Stream<Cell> cells = Stream.concat(parts.stream(), Stream.ofNullable(same));
        return cells.flatMap(cell -> cell.columns().stream())
                .distinct()
                .sorted()
                .collect(toImmutableList());
    }

    private Optional<Side> side(List<Integer> looksAt) {
        List<Optional<Side>> all = looksAt.stream().map(sides::get).distinct().collect(toImmutableList());
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    private List<Fraction> points(RubricNode node, Criterion criterion) {
        Formula.Rating rating = (Formula.Rating) node.formula();
        Scale scale = framework.scaleOf(criterion).orElseThrow();
        boolean share = rating.measure().orElse(Measure.LEVELS) == Measure.SHARE;
        Fraction unit = share ? Fraction.of(1, scale.highest() - scale.lowest()) : Fraction.ONE;
        return scale.levels().stream()
                .map(level -> rating.points().getOrDefault(level.key(), unit.times(level.value() - scale.lowest())))
                .collect(toImmutableList());
    }

    private Optional<Scale> scale(
            RubricNode node, Optional<Criterion> criterion, List<Cell> parts, @Nullable Cell same) {
        if (node.scale().isPresent()) {
            return node.scale().flatMap(rubric::scale);
        }
        if (criterion.isPresent()) {
            return criterion.flatMap(framework::scaleOf);
        }
        if (same != null) {
            return same.scale();
        }
        boolean takesLevels = node.formula() instanceof Formula.Weakest || node.formula() instanceof Formula.BestFit;
        List<Optional<Scale>> scales =
                parts.stream().map(Cell::scale).distinct().collect(toImmutableList());
        return takesLevels && scales.size() == 1 ? scales.get(0) : Optional.empty();
    }

    /** {@return what has to be so at a cell} */
    Conditions conditions(Cell cell) {
        return new Conditions(cell.node().when().map(when -> condition(when, cell)), grades(cell), bars(cell));
    }

    private List<ImmutableList<Condition>> grades(Cell cell) {
        List<ImmutableList<Condition>> grades = new ArrayList<>();
        for (int i = 0; cell.isGraded() && i < cell.levels(); i++) {
            LevelKey level = cell.level(i).orElseThrow().key();
            grades.add(cell.node().grades().stream()
                    .filter(grade -> grade.level().equals(level))
                    .flatMap(grade -> grade.requirements().stream())
                    .map(requirement -> condition(requirement, cell))
                    .collect(toImmutableList()));
        }
        return grades;
    }

    private static List<Condition> bars(Cell cell) {
        return cell.formula() instanceof Formula.Count count
                ? cell.parts().stream().map(part -> bar(count.bar(), part)).collect(toImmutableList())
                : ImmutableList.of();
    }

    private Condition condition(Requirement requirement, Cell at) {
        if (requirement instanceof Requirement.Points points) {
            return Condition.Enough.of(named(points.node(), at), false, points.threshold());
        }
        if (requirement instanceof Requirement.Share share) {
            return Condition.Enough.of(named(share.node(), at), true, share.threshold());
        }
        if (requirement instanceof Requirement.AtLevel level) {
            Cell cell = named(Optional.of(level.node()), at);
            return new Condition.AtLevel(cell, position(cell, level.level()));
        }
        if (requirement instanceof Requirement.Passing passing) {
            return passing(passing, at);
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return new Condition.AnyOf(all(any.of(), at));
        }
        if (requirement instanceof Requirement.AllOf all) {
            return new Condition.AllOf(all(all.of(), at));
        }
        return requirement instanceof Requirement.Not not
                ? new Condition.Not(condition(not.requirement(), at))
                : new Condition.Circumstance(requirement);
    }

    private Condition passing(Requirement.Passing passing, Cell at) {
        List<Cell> named = passing.nodes().isEmpty()
                ? at.parts()
                : passing.nodes().stream()
                        .map(key -> named(Optional.of(key), at))
                        .collect(toImmutableList());
        return new Condition.Passing(
                named.stream()
                        .map(cell -> bar(passing.bar(), cell))
                        .map(bar -> bar instanceof Condition.Enough enough ? enough.ofAnswers() : bar)
                        .collect(toImmutableList()),
                passing.atLeast().orElse(0));
    }

    private ImmutableList<Condition> all(List<Requirement> requirements, Cell at) {
        return requirements.stream()
                .map(requirement -> condition(requirement, at))
                .collect(toImmutableList());
    }

    private static Condition bar(Bar bar, Cell cell) {
        return bar.level()
                .<Condition>map(level -> new Condition.AtLevel(cell, position(cell, level)))
                .orElseGet(() -> Condition.Enough.of(cell, true, bar.share().orElseThrow()));
    }

    private static int position(Cell cell, LevelKey level) {
        return Iterables.indexOf(
                cell.scale().orElseThrow().levels(), other -> other.key().equals(level));
    }

    /** {@return the cell of a node; nodes that only requirements name stand under the root too, so they are there} */
    private Cell named(Optional<NodeKey> node, Cell at) {
        return node.map(key -> cells.getOrDefault(key, at)).orElse(at);
    }
}
