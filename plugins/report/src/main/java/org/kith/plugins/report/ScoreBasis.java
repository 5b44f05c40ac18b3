package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Id;

/**
 * How a node of a score was made: its rule and what went into it, with which its number can be worked out again.
 *
 * @param title what the node is called
 * @param facts the rule first, then each input
 */
record ScoreBasis(String title, List<Fact> facts) {

    private static final ImmutableMap<String, String> LABELS = ImmutableMap.<String, String>builder()
            .put("out-of", "Most points")
            .put("node", "Repeats")
            .put("raters", "Rule for several raters")
            .put("of", "Of how many")
            .put("version", "Version of the definition")
            .put("direction", "Better")
            .put("fidelity", "Counted")
            .buildOrThrow();

    /** What is told beside the raters themselves, and only to those who see them. */
    private static final String RANGE = "range";

    static ScoreBasis of(ScoreNode node, CardWords words) {
        Stream<Fact> rule = Stream.of(new Fact("Rule", spaced(node.rule())));
        Stream<Fact> inputs = node.inputs().stream()
                .filter(input -> !input.name().equals(RANGE))
                .map(input -> new Fact(label(input.name()), value(input, node, words)));
        return new ScoreBasis(
                words.scope().text(node.title()), Stream.concat(rule, inputs).collect(toImmutableList()));
    }

    private static String label(String name) {
        String label = LABELS.get(name);
        return label == null ? Sentence.capital(spaced(name)) : label;
    }

    private static String value(ScoreInput input, ScoreNode node, CardWords words) {
        String value = input.value();
        return switch (input.name()) {
            case "criterion" -> Id.isValid(value) ? words.criterion(CriterionKey.of(value)) : value;
            case "answer" -> words.answer(node, value);
            case "node" -> words.node(value);
            case "bar" -> bar(value, words);
            case "date" -> day(value);
            case "out-of", "value", "of", "baseline", "target" -> number(value);
            case "direction", "fidelity" -> spaced(value);
            default -> value;
        };
    }

    private static String bar(String bar, CardWords words) {
        String level = bar.startsWith("level ") ? bar.substring("level ".length()) : "";
        return Id.isValid(level) ? "level " + words.level(LevelKey.of(level)) : bar;
    }

    private static String day(String date) {
        try {
            return EnglishDates.day(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    private static String number(String number) {
        try {
            return Numbers.exact(Fraction.parse(number));
        } catch (IllegalArgumentException e) {
            return number;
        }
    }

    private static String spaced(String name) {
        return name.replace('-', ' ');
    }
}
