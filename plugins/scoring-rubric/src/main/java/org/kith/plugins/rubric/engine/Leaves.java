package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Scale;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;

/**
 * The nodes that ratings can become, made once: one rater's answer to one criterion has only a few outcomes.
 *
 * <p>Immutable and thread-safe.
 */
final class Leaves {

    private static final int CODES = 3;

    private final Blueprint blueprint;
    /** By cell, then by code from the lowest, then whether open answers have a number, then whether provisional. */
    private final List<@Nullable List<ScoreNode>> nodes = new ArrayList<>();

    private final ImmutableList<List<ScoreInput>> settings;
    private final ImmutableList<String> rules;

    Leaves(Blueprint blueprint) {
        this.blueprint = blueprint;
        blueprint.cells().forEach(cell -> nodes.add(isPlain(cell) ? all(cell) : null));
        this.settings = blueprint.cells().stream()
                .map(cell -> Rules.settings(cell.node()))
                .collect(ImmutableList.toImmutableList());
        this.rules = blueprint.cells().stream()
                .map(cell -> Rules.name(cell.formula()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isPlain(Cell cell) {
        return cell.isRating()
                && !cell.isGraded()
                && blueprint.conditions(cell).when().isEmpty();
    }

    boolean has(Cell cell) {
        return nodes.get(cell.index()) != null;
    }

    String rule(Cell cell) {
        return rules.get(cell.index());
    }

    List<ScoreInput> settings(Cell cell) {
        return settings.get(cell.index());
    }

    /** {@return the node of a rating} */
    ScoreNode node(Cell cell, byte code, Evaluation.Value value, boolean provisional) {
        List<ScoreNode> all = nodes.get(cell.index());
        if (all == null) {
            throw new IllegalArgumentException("no leaves for the cell");
        }
        return all.get(place(code, value.hasNumber(), provisional));
    }

    private static int place(int code, boolean number, boolean provisional) {
        return ((code + CODES) * 2 + (number ? 1 : 0)) * 2 + (provisional ? 1 : 0);
    }

    private List<ScoreNode> all(Cell cell) {
        ImmutableList.Builder<ScoreNode> all = ImmutableList.builder();
        for (int code = -CODES; code < cell.points().size(); code++) {
            for (int variant = 0; variant < 4; variant++) {
                all.add(make(cell, (byte) code, variant >= 2, variant % 2 == 1));
            }
        }
        return all.build();
    }

    private ScoreNode make(Cell cell, byte code, boolean number, boolean provisional) {
        ScoreNode.Builder node = ScoreNode.builder()
                .key(cell.key())
                .title(cell.title())
                .rule(Rules.name(cell.formula()))
                .side(cell.side())
                .weight(cell.weight())
                .level(cell.level(code))
                .provisional(provisional)
                .counts(counts(code))
                .inputs(Rules.settings(cell.node()))
                .addInput(answer(cell, code));
        Evaluation.Value value = number
                ? Evaluation.Value.of(cell.points().get(Math.max(code, 0)), cell.possible())
                : Evaluation.Value.none(code != ResponseTable.NOT_APPLICABLE);
        if (number) {
            node.points(value.reached()).possible(value.most());
        }
        return node.addReason(reason(blueprint, cell, code, value)).build();
    }

    private ScoreInput answer(Cell cell, byte code) {
        Scale scale = blueprint.scale(cell.column());
        return new ScoreInput(
                "answer",
                code < 0
                        ? Sentences.state(code)
                        : scale.levels().get(code).key().value());
    }

    /** {@return how a criterion was answered, in a sentence} */
    static Text reason(Blueprint blueprint, Cell cell, byte code, Evaluation.Value value) {
        if (code >= 0) {
            Scale scale = blueprint.scale(cell.column());
            return value.applies()
                    ? Sentences.rating(scale.levels().get(code), scale)
                    : Text.of("Rated, and left out because it does not apply here.");
        }
        return Text.of("This criterion is " + Sentences.stateInWords(code) + ".");
    }

    private static Counts counts(int code) {
        return Counts.builder()
                .rated(code >= 0 ? 1 : 0)
                .notApplicable(code == ResponseTable.NOT_APPLICABLE ? 1 : 0)
                .dontKnow(code == ResponseTable.DONT_KNOW ? 1 : 0)
                .unanswered(code == ResponseTable.UNANSWERED ? 1 : 0)
                .build();
    }
}
