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

/** The sentences in which score cards explain themselves. */
final class Sentences {

    private Sentences() {}

    /** {@return a percentage with one decimal, rounded down so that it never looks like a threshold that was not reached} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.FLOOR) + " %";
    }

    /** {@return what a cell came to} */
    static Text result(Cell cell, Evaluation.Value value) {
        Formula formula = cell.formula();
        String most = value.most().equals(Fraction.ONE) ? "" : value.reached() + " of " + value.most() + " points: ";
        String share = percent(value.share());
        if (formula instanceof Formula.Mean) {
            return Text.of("The mean is " + most + share + ".");
        }
        if (formula instanceof Formula.Weakest) {
            return Text.of("The weakest part is at " + share + ".");
        }
        if (formula instanceof Formula.Count) {
            return Text.of(value.reached() + " of " + value.most() + " parts reach the bar: " + share + ".");
        }
        if (formula instanceof Formula.BestFit) {
            return Text.of("Most parts are at "
                    + cell.parts().get(0).level(value.level()).orElseThrow().key() + ".");
        }
        if (formula instanceof Formula.Change) {
            return Text.of("The change is " + signed(value.reached()) + " percentage points.");
        }
        return Text.of(value.reached() + " of " + value.most() + " points: " + share + ".");
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
                            : "The level " + held.level() + " must be held for " + held.months() + " months.");
        }
        Requirement.Earliest earliest = (Requirement.Earliest) circumstance.requirement();
        return Text.of(earliest.date()
                .map(date -> "It is too early before " + date + ".")
                .orElseGet(() -> "It takes " + earliest.monthsAfterFirst().orElseThrow()
                        + " months from the first assessment."));
    }

    /** {@return what a condition of a level takes, and what there is} */
    static Text unmet(Level level, Condition condition, Evaluation evaluation) {
        return Text.of("Not " + level.title().value() + ": " + unmet(condition, evaluation) + ".");
    }

    private static String unmet(Condition condition, Evaluation evaluation) {
        if (condition instanceof Condition.Enough enough) {
            return enough(enough, evaluation);
        }
        if (condition instanceof Condition.AtLevel at) {
            return at.cell().key() + " is " + levelOf(at.cell(), evaluation) + ", and it takes "
                    + at.cell().level(at.level()).orElseThrow().key();
        }
        if (condition instanceof Condition.Passing passing) {
            long pass = passing.cells().stream().filter(evaluation::isMet).count();
            return pass + " of " + passing.cells().size() + " parts reach the bar, and it takes "
                    + (passing.atLeast() == 0 ? "all that apply" : "" + passing.atLeast());
        }
        if (condition instanceof Condition.Circumstance circumstance) {
            String sentence = ofCircumstance(circumstance).value();
            return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + sentence.substring(1, sentence.length() - 1);
        }
        return "what it takes is not there";
    }

    private static String enough(Condition.Enough enough, Evaluation evaluation) {
        Evaluation.Value value = evaluation.value(enough.cell());
        String takes =
                "it takes " + (enough.share() ? "a share of " + enough.threshold() : enough.threshold() + " points");
        if (!value.hasNumber()) {
            return enough.cell().key() + " has no number, and " + takes;
        }
        return (enough.share() ? percent(value.share()) : value.reached() + " points") + ", and " + takes;
    }

    private static String levelOf(Cell cell, Evaluation evaluation) {
        return cell.level(evaluation.level(cell))
                .map(level -> "at " + level.key())
                .orElseGet(() -> cell.isRating() ? stateInWords(evaluation.code(cell.column())) : "without a level");
    }

    /** {@return a sentence about some criteria or nodes, by their keys, if there are any} */
    static List<Text> listed(String lead, List<?> keys) {
        return keys.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Text.of(
                        lead + ": " + keys.stream().map(Object::toString).collect(Collectors.joining(", ")) + "."));
    }
}
