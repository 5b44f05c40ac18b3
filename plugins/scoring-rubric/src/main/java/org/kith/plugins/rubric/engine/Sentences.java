package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Threshold;

/** The sentences in which score cards explain themselves. */
final class Sentences {

    private Sentences() {}

    /** {@return a percentage with one decimal, rounded down so that it never looks like a threshold that was not reached} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.FLOOR) + " %";
    }

    /** {@return some points, exactly} */
    static String points(Fraction points) {
        return points.toPlainText() + (points.equals(Fraction.ONE) ? " point" : " points");
    }

    /** {@return what a cell came to, in points and as a share} */
    static Text result(Cell cell, Evaluation.Value value) {
        Formula formula = cell.formula();
        String number = value.reached().toPlainText() + " of " + points(value.most()) + ": ";
        String share = percent(value.share());
        if (formula instanceof Formula.Mean) {
            return Text.of("The mean is " + (value.most().equals(Fraction.ONE) ? "" : number) + share + ".");
        }
        if (formula instanceof Formula.Weakest) {
            return Text.of("The weakest part is at " + share + ".");
        }
        if (formula instanceof Formula.Change) {
            return Text.of("The change is " + signed(value.reached()) + " percentage points.");
        }
        return Text.of(number + share + ".");
    }

    /** {@return how many parts reach a bar, and which of those that count do not} */
    static Text count(Evaluation.Value value, Condition bar, List<String> failing) {
        return Text.of(value.reached() + " of " + value.most() + " parts reach " + bar(bar) + ": "
                + percent(value.share()) + "."
                + (failing.isEmpty() ? "" : " Not there: " + String.join(", ", failing) + "."));
    }

    /** {@return which levels most parts are at, from the lowest, and how many parts are at each of them} */
    static Text bestFit(List<Level> levels, int most, int parts) {
        String keys = levels.stream().map(level -> level.key().value()).collect(Collectors.joining(", "));
        String of = keys + ": " + most + " of " + parts + " parts";
        return Text.of(
                levels.size() == 1
                        ? "The most frequent level is " + of + "."
                        : "The most frequent levels are " + of + " each; the lowest of them counts.");
    }

    private static String signed(Fraction share) {
        String text = share.percent().toDecimal(1, RoundingMode.FLOOR);
        return share.signum() > 0 ? "+" + text : text;
    }

    /** {@return why there is no number} */
    static Text noNumber(Cell cell, boolean applies, boolean rated) {
        if (!applies) {
            return Text.of("Nothing of it applies, so there is no score.");
        }
        return cell.formula() instanceof Formula.Change
                ? Text.of("There is no earlier assessment that rates the same criteria.")
                : Text.of(rated ? "There is no number for it." : "No criterion is rated, so there is no score.");
    }

    /** {@return a profile, in words} */
    static Text profile(int rated, int total) {
        return Text.of(
                "A profile has no total: " + rated + " of " + total + " criteria are rated, each on its own scale.");
    }

    /** {@return the rating of a level} */
    static Text rating(Level level, Scale scale) {
        return Text.of(
                "Rated " + level.value() + " on a scale from " + scale.lowest() + " to " + scale.highest() + ".");
    }

    /** {@return an answer that is no rating, by its code} */
    static String state(int code) {
        return code == -1 ? "not-applicable" : code == -2 ? "dont-know" : "unanswered";
    }

    /** {@return the same in words, as it follows "is"} */
    static String stateInWords(int code) {
        return code == -1 ? "not applicable" : code == -2 ? "not known" : "unanswered";
    }

    /** {@return something that answers cannot change and that is not met} */
    static Text ofCircumstance(Condition.Circumstance circumstance) {
        if (circumstance.requirement() instanceof Requirement.Held held) {
            return Text.of(
                    held.months() == 0
                            ? "The level " + held.level() + " must be held."
                            : "The level " + held.level() + " must be held for " + months(held.months()) + ".");
        }
        Requirement.Earliest earliest = (Requirement.Earliest) circumstance.requirement();
        return Text.of(earliest.date()
                .map(date -> "It is too early before " + date + ".")
                .orElseGet(() -> "It takes "
                        + months(earliest.monthsAfterFirst().orElseThrow()) + " from the first assessment."));
    }

    /** {@return a number of months} */
    static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    /** {@return what a condition takes of a number} */
    static String threshold(Condition.Enough enough) {
        Threshold threshold = enough.threshold();
        return enough.share()
                ? "a share of " + threshold
                : (threshold.strict() ? "over " : "at least ") + points(threshold.bound());
    }

    /** {@return what a number must be for a condition not to be met} */
    static String below(Condition.Enough enough) {
        Threshold threshold = enough.threshold();
        String most = threshold.strict() ? "at most " : "less than ";
        return enough.share() ? "a share of " + most + threshold.bound() : most + points(threshold.bound());
    }

    /** {@return what a condition about one cell takes of it} */
    static String bar(Condition bar) {
        return bar instanceof Condition.AtLevel at
                ? at.cell().level(at.level()).orElseThrow().key().value()
                : threshold((Condition.Enough) bar);
    }

    /** {@return a sentence about some criteria or nodes, by their keys, if there are any} */
    static List<Text> listed(String lead, List<?> keys) {
        return keys.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Text.of(
                        lead + ": " + keys.stream().map(Object::toString).collect(Collectors.joining(", ")) + "."));
    }
}
