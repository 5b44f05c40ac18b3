package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.OpenAnswers;
import org.kith.plugins.rubric.Rubric;

/**
 * A rubric made ready for a framework, once, for scoring many times. Immutable.
 */
final class Blueprint {

    private final Rubric rubric;
    private final Framework framework;
    private final ImmutableList<Criterion> criteria;
    private final ImmutableSet<CriterionKey> keys;
    private final ImmutableList<Scale> scales;
    private final ImmutableList<Cell> cells;
    private final ImmutableList<Conditions> conditions;
    private final ImmutableList<Optional<Totals>> totals;
    private final Rise rise;
    private final boolean conditional;
    private final boolean figures;
    private final boolean circumstances;

    private Blueprint(Rubric rubric, Framework framework, Cells made, boolean withTotals) {
        this.rubric = rubric;
        this.framework = framework;
        this.criteria = ImmutableList.copyOf(framework.rated());
        this.keys = criteria.stream().map(Criterion::key).collect(toImmutableSet());
        this.scales = criteria.stream()
                .map(criterion -> framework.scaleOf(criterion).orElseThrow())
                .collect(toImmutableList());
        this.cells = made.all();
        this.conditions = cells.stream().map(made::conditions).collect(toImmutableList());
        this.totals = cells.stream()
                .map(cell -> withTotals ? Totals.of(cell, conditions) : Optional.<Totals>empty())
                .collect(toImmutableList());
        this.rise = Rise.of(cells, conditions);
        this.conditional = conditions.stream().anyMatch(of -> of.when().isPresent());
        this.figures = cells.stream().anyMatch(cell -> cell.formula() instanceof Formula.Figure);
        this.circumstances = conditions.stream().flatMap(Conditions::ofCell).anyMatch(Blueprint::isCircumstantial);
    }

    private static boolean isCircumstantial(Condition condition) {
        return condition instanceof Condition.Circumstance || condition.within().anyMatch(Blueprint::isCircumstantial);
    }

    /** {@return the blueprint of a rubric in which nothing is wrong for a framework} */
    static Blueprint of(Rubric rubric, Framework framework) {
        return new Blueprint(rubric, framework, new Cells(rubric, framework), true);
    }

    /** {@return the same, which does all arithmetic in fractions} */
    static Blueprint inFractions(Rubric rubric, Framework framework) {
        return new Blueprint(rubric, framework, new Cells(rubric, framework), false);
    }

    Rubric rubric() {
        return rubric;
    }

    Framework framework() {
        return framework;
    }

    /** {@return the cells; each after those that it builds on, so the root is the last} */
    List<Cell> cells() {
        return cells;
    }

    Cell root() {
        return cells.get(cells.size() - 1);
    }

    /** {@return what the levels of a cell take, and what makes it apply} */
    Conditions conditions(Cell cell) {
        return conditions.get(cell.index());
    }

    /** {@return what better answers can do} */
    Rise rise() {
        return rise;
    }

    /** {@return whether some cell applies only under a condition} */
    boolean hasConditionalCells() {
        return conditional;
    }

    /** {@return whether some cell looks at figures beside the answers} */
    boolean hasFigures() {
        return figures;
    }

    /** {@return whether some level or cell takes what answers cannot change, such as time} */
    boolean hasCircumstances() {
        return circumstances;
    }

    /** {@return the whole numbers of a cell, if its bounds prove that they fit} */
    Optional<Totals> totals(Cell cell) {
        return totals.get(cell.index());
    }

    boolean countsOpenAsLowest() {
        return rubric.open() == OpenAnswers.LOWEST;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    CriterionKey criterion(int column) {
        return criteria.get(column).key();
    }

    /** {@return whether a criterion is one of the columns} */
    boolean hasColumn(CriterionKey criterion) {
        return keys.contains(criterion);
    }

    Scale scale(int column) {
        return scales.get(column);
    }

    /**
     * {@return whether the answers to a framework can be read as those to this one: the same version of it, with the same criteria in
     * the same order and the same levels of each}
     */
    boolean isFor(Framework asked) {
        return asked == framework
                || (asked.id().equals(framework.id())
                        && asked.version().equals(framework.version())
                        && columns(asked).equals(columns(framework)));
    }

    private static List<Column> columns(Framework framework) {
        return framework.rated().stream()
                .map(criterion -> new Column(
                        criterion.key(),
                        framework.scaleOf(criterion).orElseThrow().levels().stream()
                                .map(level -> Map.entry(level.key(), level.value()))
                                .toList()))
                .collect(toImmutableList());
    }

    /**
     * What a column of answers stands for.
     *
     * @param criterion the criterion
     * @param levels the levels with their values, in order
     */
    private record Column(CriterionKey criterion, List<Map.Entry<LevelKey, Integer>> levels) {}

    /** {@return the position of a level on the scale of a column; -1 if it has no such level} */
    int position(int column, LevelKey level) {
        List<Level> levels = scales.get(column).levels();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).key().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the cell of the rubric's node of a key} */
    Optional<Cell> cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
    }

    /** {@return all columns} */
    IntStream columns() {
        return IntStream.range(0, criteria.size());
    }
}
