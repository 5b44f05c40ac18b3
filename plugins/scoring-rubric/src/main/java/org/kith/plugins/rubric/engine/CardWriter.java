package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.UnshownRatings;

/** Writes what the cells of a blueprint came to as the nodes of a score card, each with why. Not thread-safe. */
final class CardWriter {

    private final Blueprint blueprint;
    private final Leaves leaves;
    private final Evaluation evaluation;
    private final Panel panel;
    private final @Nullable Panel before;
    private final boolean wantsEvidence;
    private final @Nullable ScoreNode[] nodes;

    CardWriter(Blueprint blueprint, Leaves leaves, Evaluation evaluation, Panel panel, @Nullable Panel before) {
        this.blueprint = blueprint;
        this.leaves = leaves;
        this.evaluation = evaluation;
        this.panel = panel;
        this.before = before;
        this.wantsEvidence = blueprint.rubric().unshown().orElse(UnshownRatings.FINAL) == UnshownRatings.PROVISIONAL;
        this.nodes = new ScoreNode[blueprint.cells().size()];
    }

    /** {@return the whole} */
    ScoreNode root() {
        Cell root = blueprint.root();
        if (root.isRating()) {
            return ScoreNode.builder()
                    .from(rating(root))
                    .addAllReasons(gaps(root))
                    .build();
        }
        return group(root).addAllReasons(gaps(root)).build();
    }

    /** {@return the node of a cell below the root, written once however many others are the same as it} */
    private ScoreNode node(Cell cell) {
        ScoreNode node = nodes[cell.index()];
        if (node == null) {
            node = cell.isRating() ? rating(cell) : group(cell).build();
            nodes[cell.index()] = node;
        }
        return node;
    }

    private ScoreNode rating(Cell cell) {
        byte code = evaluation.code(cell.column());
        Evaluation.Value value = evaluation.value(cell);
        boolean provisional = wantsEvidence && code >= 0 && value.applies() && !panel.isShown(cell.column());
        if (leaves.has(cell) && !panel.isShared()) {
            return leaves.node(cell, code, value, provisional);
        }
        ScoreNode.Builder node = start(cell, value)
                .counts(counts(cell))
                .provisional(provisional)
                .inputs(leaves.settings(cell))
                .addInput(answer(cell.column(), value.applies() ? code : NOT_APPLICABLE))
                .raters(panel.answers(cell.column()));
        panel.rule().map(rule -> new ScoreInput("raters", rule)).ifPresent(node::addInput);
        panel.range(cell.column()).ifPresent(range -> node.addInput(range(cell.column(), range)));
        return node.addReason(Leaves.reason(blueprint, cell, code, value))
                .addAllReasons(levels(cell))
                .build();
    }

    private ScoreInput range(int column, int[] range) {
        List<Level> levels = blueprint.scale(column).levels();
        return new ScoreInput(
                "range",
                levels.get(range[0]).key() + " to " + levels.get(range[1]).key());
    }

    private ScoreInput answer(int column, byte code) {
        Scale scale = blueprint.scale(column);
        return new ScoreInput(
                "answer",
                code < 0
                        ? Sentences.state(code)
                        : scale.levels().get(code).key().value());
    }

    private ScoreNode.Builder group(Cell cell) {
        List<ScoreNode> parts = parts(cell);
        Evaluation.Value value = evaluation.value(cell);
        ScoreNode.Builder node = start(cell, value)
                .counts(counts(cell))
                .provisional(isProvisional(cell, parts))
                .inputs(leaves.settings(cell));
        if (cell.formula() instanceof Formula.Figure figure) {
            evaluation.circumstances().progress(figure).map(Rules::inputs).ifPresent(node::addAllInputs);
        }
        return node.addReason(result(cell, value)).addAllReasons(levels(cell)).parts(parts);
    }

    private boolean isProvisional(Cell cell, List<ScoreNode> parts) {
        if (cell.same() != null) {
            return wantsEvidence && node(cell.same()).provisional();
        }
        for (ScoreNode part : parts) {
            if (part.provisional()) {
                return true;
            }
        }
        return false;
    }

    private List<ScoreNode> parts(Cell cell) {
        if (cell.formula() instanceof Formula.Change) {
            return compared(cell.parts().get(0));
        }
        ImmutableList.Builder<ScoreNode> parts =
                ImmutableList.builderWithExpectedSize(cell.parts().size());
        for (Cell part : cell.parts()) {
            parts.add(node(part));
        }
        return parts.build();
    }

    /** {@return what a change compares, now and then before, each with the day of its answers} */
    private List<ScoreNode> compared(Cell part) {
        return before == null
                ? ImmutableList.of()
                : ImmutableList.of(
                        dated(part, evaluation.compared().get(0), panel),
                        dated(part, evaluation.compared().get(1), before));
    }

    private ScoreNode dated(Cell part, Evaluation time, Panel raters) {
        return ScoreNode.builder()
                .from(new CardWriter(blueprint, leaves, time, raters, null).node(part))
                .addInput(new ScoreInput("date", raters.counting().date().toString()))
                .build();
    }

    private ScoreNode.Builder start(Cell cell, Evaluation.Value value) {
        ScoreNode.Builder node = ScoreNode.builder()
                .key(cell.key())
                .title(cell.title())
                .rule(leaves.rule(cell))
                .side(cell.side())
                .weight(cell.weight())
                .level(cell.level(evaluation.level(cell)));
        if (value.hasNumber()) {
            node.points(value.reached()).possible(value.most());
        }
        return node.next(Ascent.next(blueprint, evaluation, cell));
    }

    private Text result(Cell cell, Evaluation.Value value) {
        if (cell.formula() instanceof Formula.Profile) {
            Counts counts = counts(cell);
            return Sentences.profile(counts.rated(), counts.total());
        }
        boolean rated = cell.columns().stream().anyMatch(column -> evaluation.code(column) >= 0);
        if (!value.hasNumber()) {
            return Sentences.noNumber(cell, value.applies(), rated);
        }
        if (cell.formula() instanceof Formula.Count) {
            return count(cell, value);
        }
        return cell.formula() instanceof Formula.BestFit ? bestFit(cell) : Sentences.result(cell, value);
    }

    private Text count(Cell cell, Evaluation.Value value) {
        List<Condition> bars = blueprint.conditions(cell).bars();
        return Sentences.count(
                value,
                bars.get(0),
                bars.stream()
                        .filter(bar -> !evaluation.isMet(bar))
                        .map(bar -> bar.about().orElseThrow())
                        .filter(evaluation::counts)
                        .map(Cell::key)
                        .collect(toImmutableList()));
    }

    private Text bestFit(Cell cell) {
        int[] fits = evaluation.fits(cell);
        int most = IntStream.of(fits).max().orElseThrow();
        Cell first = cell.parts().get(0);
        return Sentences.bestFit(
                IntStream.range(0, fits.length)
                        .filter(level -> fits[level] == most)
                        .mapToObj(level -> first.level(level).orElseThrow())
                        .collect(toImmutableList()),
                most,
                IntStream.of(fits).sum());
    }

    /** {@return what the level above the one that was reached takes and does not have} */
    private List<Text> levels(Cell cell) {
        int level = evaluation.level(cell);
        if (!cell.isGraded() || level < 0 || level + 1 >= cell.levels()) {
            return ImmutableList.of();
        }
        Level next = cell.level(level + 1).orElseThrow();
        Shortfall shortfall = new Shortfall(cell, evaluation);
        ImmutableList.Builder<Text> unmet = ImmutableList.builder();
        for (Condition condition : blueprint.conditions(cell).grades().get(level + 1)) {
            if (!evaluation.isMet(condition)) {
                unmet.add(shortfall.of(next, condition));
            }
        }
        return unmet.build();
    }

    private Counts counts(Cell cell) {
        byte[] answers = blueprint.hasConditionalCells() ? evaluation.answers(cell) : null;
        int[] counts = new int[4];
        for (int column : cell.columns()) {
            int code = answers == null ? evaluation.code(column) : answers[column];
            counts[code >= 0 ? 0 : -code]++;
        }
        return Counts.builder()
                .rated(counts[0])
                .notApplicable(counts[1])
                .dontKnow(counts[2])
                .unanswered(counts[3])
                .build();
    }

    /** {@return what the numbers leave out or take as nothing, a sentence for each way of not being rated} */
    private List<Text> gaps(Cell root) {
        boolean counted = evaluation.openIsLowest();
        String open = (counted ? "counted as the lowest level" : "left out") + " and still open";
        return ImmutableList.<Text>builder()
                .addAll(Sentences.listed("Not applicable, so left out", keys(root, NOT_APPLICABLE)))
                .addAll(Sentences.listed("Not known, so " + open, keys(root, DONT_KNOW)))
                .addAll(Sentences.listed("Unanswered, so " + open, keys(root, UNANSWERED)))
                .addAll(Sentences.listed(
                        "Not observed, so " + (counted ? "counted as 0" : "left out") + " and still open",
                        unobserved()))
                .addAll(Sentences.listed(
                        "Taken as unanswered, because the scale has no such level",
                        panel.offScale().stream().map(blueprint::criterion).collect(toImmutableList())))
                .addAll(Sentences.listed("Set aside, because the framework rates no such criterion", panel.strangers()))
                .build();
    }

    private List<String> unobserved() {
        return blueprint.hasFigures()
                ? blueprint.cells().stream()
                        .filter(cell -> cell.formula() instanceof Formula.Figure figure
                                && evaluation.circumstances().progress(figure).isEmpty())
                        .map(Cell::key)
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private List<CriterionKey> keys(Cell root, int code) {
        boolean any = false;
        for (int column : root.columns()) {
            any |= evaluation.code(column) == code;
        }
        return any
                ? IntStream.range(0, root.columns().size())
                        .map(root.columns()::get)
                        .filter(column -> evaluation.code(column) == code)
                        .filter(column -> !panel.isOffScale(column))
                        .mapToObj(blueprint::criterion)
                        .collect(toImmutableList())
                : ImmutableList.of();
    }
}
