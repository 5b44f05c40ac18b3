package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.framework.Level;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Requirement;

/**
 * What a level takes and a response does not have, in words.
 *
 * @param at the cell that does not reach the level
 * @param evaluation what the cells come to
 */
record Shortfall(Cell at, Evaluation evaluation) {

    /** {@return why a level is not reached, by a condition that is not met} */
    Text of(Level level, Condition unmet) {
        return Text.of("Not " + level.title().value() + ": " + missing(unmet) + ".");
    }

    private String missing(Condition unmet) {
        if (unmet instanceof Condition.Enough enough) {
            return number(enough) + ", and it takes " + Sentences.threshold(enough);
        }
        if (unmet instanceof Condition.AtLevel level) {
            return place(level.cell()) + ", and it takes " + Sentences.bar(level);
        }
        if (unmet instanceof Condition.Passing passing) {
            return passing(passing);
        }
        if (unmet instanceof Condition.AnyOf any) {
            return among("any of these is enough", any.of().stream().map(this::missing));
        }
        if (unmet instanceof Condition.AllOf all) {
            return among(
                    "all of these are missing",
                    all.of().stream().filter(one -> !evaluation.isMet(one)).map(this::missing));
        }
        return unmet instanceof Condition.Not not
                ? excess(not.condition())
                : inside(Sentences.ofCircumstance((Condition.Circumstance) unmet));
    }

    /** {@return what is there and must not be} */
    private String excess(Condition met) {
        if (met instanceof Condition.Enough enough) {
            return number(enough) + ", and it takes " + Sentences.below(enough);
        }
        if (met instanceof Condition.AtLevel level) {
            return place(level.cell()) + ", and it must be below " + Sentences.bar(level);
        }
        if (met instanceof Condition.Passing passing) {
            return reaching(passing)
                    + (passing.atLeast() == 0 ? ", and not all may" : ", and it takes fewer than " + passing.atLeast());
        }
        if (met instanceof Condition.AnyOf any) {
            return among(
                    "all of these are missing",
                    any.of().stream().filter(evaluation::isMet).map(this::excess));
        }
        if (met instanceof Condition.AllOf all) {
            return among("any of these is enough", all.of().stream().map(this::excess));
        }
        return met instanceof Condition.Not not
                ? missing(not.condition())
                : tooLate(((Condition.Circumstance) met).requirement());
    }

    private static String among(String lead, Stream<String> all) {
        List<String> words = all.collect(toImmutableList());
        return words.size() == 1 ? words.get(0) : lead + " (" + String.join("; ", words) + ")";
    }

    private String number(Condition.Enough enough) {
        Cell cell = enough.cell();
        Evaluation.Value value = evaluation.value(cell);
        if (!value.hasNumber()) {
            return cell.key() + " has no number";
        }
        String number = enough.share() ? Sentences.percent(value.share()) : Sentences.points(value.reached());
        return cell.index() == at.index() ? number : cell.key() + " has " + number;
    }

    private String place(Cell cell) {
        return cell.key() + " is "
                + cell.level(evaluation.level(cell))
                        .map(level -> "at " + level.key())
                        .orElseGet(() -> open(cell));
    }

    private String open(Cell cell) {
        int code = cell.isRating() ? evaluation.code(cell.column()) : 0;
        return code < 0 ? Sentences.stateInWords(code) : "without a level";
    }

    private String passing(Condition.Passing passing) {
        List<Condition> apply = applying(passing);
        if (apply.isEmpty()) {
            return "none of the parts that count applies";
        }
        String failing = apply.stream()
                .filter(bar -> !evaluation.isMet(bar))
                .map(bar -> bar.about().orElseThrow().key())
                .collect(Collectors.joining(", "));
        return reaching(passing) + ", and it takes "
                + (passing.atLeast() == 0 ? "all that apply" : "" + passing.atLeast())
                + (failing.isEmpty() ? "" : "; not there: " + failing);
    }

    private String reaching(Condition.Passing passing) {
        List<Condition> apply = applying(passing);
        long pass = apply.stream().filter(evaluation::isMet).count();
        return pass + " of " + apply.size() + " parts reach "
                + Sentences.bar(passing.cells().get(0));
    }

    private List<Condition> applying(Condition.Passing passing) {
        return passing.cells().stream()
                .filter(bar -> evaluation.value(bar.about().orElseThrow()).applies())
                .collect(toImmutableList());
    }

    private static String tooLate(Requirement met) {
        if (met instanceof Requirement.Held held) {
            return "the level " + held.level() + " must not be held"
                    + (held.months() == 0 ? "" : " for " + Sentences.months(held.months()));
        }
        Requirement.Earliest earliest = (Requirement.Earliest) met;
        return "it is too late from "
                + earliest.date()
                        .map(Object::toString)
                        .orElseGet(() -> Sentences.months(
                                        earliest.monthsAfterFirst().orElseThrow()) + " after the first assessment")
                + " on";
    }

    private static String inside(Text sentence) {
        String words = sentence.value();
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1, words.length() - 1);
    }
}
