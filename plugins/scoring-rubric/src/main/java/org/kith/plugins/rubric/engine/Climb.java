package org.kith.plugins.rubric.engine;

import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Formula;

/** Goes after what a level takes, one condition after another, each the cheapest way. Not thread-safe. */
final class Climb {

    /** How many steps are taken at most: levels that build on each other many times over can take as many as there are ways. */
    private static final int MOST_STEPS = 20_000;

    private final Blueprint blueprint;
    private final Evaluation start;
    private final Set<Integer> kept;
    private int steps;

    /**
     * Makes it.
     *
     * @param blueprint the blueprint
     * @param start the response
     * @param kept the columns that are not raised for points, only for a level
     */
    Climb(Blueprint blueprint, Evaluation start, Set<Integer> kept) {
        this.blueprint = blueprint;
        this.start = start;
        this.kept = kept;
    }

    Evaluation start() {
        return start;
    }

    /** {@return answers that reach a level of a cell; empty if none were found} */
    Optional<byte[]> reach(Cell cell, int level, byte[] codes) {
        byte[] work = codes.clone();
        for (int step = 0; step <= blueprint.cells().size() && steps < MOST_STEPS; step++) {
            steps++;
            Evaluation now = start.with(work);
            if (now.level(cell) >= level) {
                return Optional.of(work);
            }
            if (!step(now, cell, level, work)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Changes answers for one thing that a level takes; false if there is no way. */
    private boolean step(Evaluation now, Cell cell, int level, byte[] work) {
        if (!cell.isGraded()) {
            return plain(now, cell, level, work);
        }
        if (now.level(cell) < 0) {
            return rateOne(cell, work);
        }
        for (int i = 1; i <= level; i++) {
            for (Condition condition : blueprint.conditions(cell).grades().get(i)) {
                if (!now.isMet(condition)) {
                    return meet(now, condition, work);
                }
            }
        }
        return false;
    }

    private boolean rateOne(Cell cell, byte[] work) {
        for (int column : cell.columns()) {
            if (work[column] < 0 && work[column] != NOT_APPLICABLE) {
                work[column] = 0;
                return true;
            }
        }
        return false;
    }

    private boolean plain(Evaluation now, Cell cell, int level, byte[] work) {
        if (cell.isRating()) {
            boolean open = work[cell.column()] != NOT_APPLICABLE;
            work[cell.column()] = open ? (byte) level : NOT_APPLICABLE;
            return open;
        }
        if (cell.same() != null) {
            return copy(reach(cell.same(), level, work), work);
        }
        if (cell.formula() instanceof Formula.BestFit) {
            return copy(new Majority(this, cell, level, work).reach(), work);
        }
        return cell.parts().stream()
                .filter(part -> now.value(part).applies() && now.level(part) < level)
                .map(part -> reach(part, level, work))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(codes -> distance(codes, work)))
                .map(codes -> copy(Optional.of(codes), work))
                .orElse(false);
    }

    private boolean meet(Evaluation now, Condition condition, byte[] work) {
        if (condition instanceof Condition.AtLevel at) {
            return copy(reach(at.cell(), at.level(), work), work);
        }
        if (condition instanceof Condition.Enough enough) {
            return raise(now, enough, work);
        }
        if (condition instanceof Condition.Passing passing) {
            return cheapest(now, passing.cells(), work);
        }
        if (condition instanceof Condition.AnyOf any) {
            return cheapest(now, any.of(), work);
        }
        return condition instanceof Condition.AllOf all
                && all.of().stream().filter(one -> !now.isMet(one)).findFirst().stream()
                        .anyMatch(one -> meet(now, one, work));
    }

    /** Meets that one of several conditions that takes the fewest other answers. */
    private boolean cheapest(Evaluation now, List<Condition> conditions, byte[] work) {
        Optional<byte[]> best = conditions.stream()
                .filter(condition ->
                        condition.about().map(cell -> now.value(cell).applies()).orElse(true))
                .filter(condition -> !now.isMet(condition))
                .map(condition -> met(condition, work))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(codes -> distance(codes, work)));
        return copy(best, work);
    }

    private Optional<byte[]> met(Condition condition, byte[] codes) {
        byte[] work = codes.clone();
        for (int step = 0; step <= codes.length && steps < MOST_STEPS; step++) {
            steps++;
            Evaluation now = start.with(work);
            if (now.isMet(condition)) {
                return Optional.of(work);
            }
            if (!meet(now, condition, work)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Raises the answer that is worth most to the highest level; the next one if that is not enough, and so on. */
    private boolean raise(Evaluation now, Condition.Enough enough, byte[] work) {
        Optional<Totals> totals = blueprint.totals(enough.cell());
        if (totals.isPresent() && enough.share() && now.openIsLowest() && kept.isEmpty() && !isRounded(enough.cell())) {
            return totals.get().raise(work, true, enough.threshold());
        }
        int best = -1;
        int first = -1;
        Fraction most = measure(now, enough);
        for (int column : enough.cell().columns()) {
            byte top = (byte) (blueprint.scale(column).levels().size() - 1);
            byte before = work[column];
            if (before != NOT_APPLICABLE && before < top && !kept.contains(column)) {
                first = first < 0 ? column : first;
                work[column] = top;
                Fraction reached = measure(start.with(work), enough);
                work[column] = before;
                if (reached.compareTo(most) > 0) {
                    most = reached;
                    best = column;
                }
            }
        }
        int raised = best >= 0 ? best : first; // one alone may do nothing where numbers are rounded
        if (raised >= 0) {
            work[raised] = (byte) (blueprint.scale(raised).levels().size() - 1);
        }
        return raised >= 0;
    }

    private static boolean isRounded(Cell cell) {
        return cell.formula() instanceof Formula.Mean mean && mean.rounding().isPresent();
    }

    private static Fraction measure(Evaluation evaluation, Condition.Enough enough) {
        Evaluation.Value value = evaluation.value(enough.cell());
        if (!value.hasNumber()) {
            return Fraction.of(-1);
        }
        return enough.share() ? value.share() : value.reached();
    }

    /** {@return how many answers are not the same} */
    static int distance(byte[] codes, byte[] from) {
        int distance = 0;
        for (int i = 0; i < codes.length; i++) {
            distance += codes[i] == from[i] ? 0 : 1;
        }
        return distance;
    }

    private static boolean copy(Optional<byte[]> found, byte[] work) {
        found.ifPresent(codes -> System.arraycopy(codes, 0, work, 0, work.length));
        return found.isPresent();
    }
}
