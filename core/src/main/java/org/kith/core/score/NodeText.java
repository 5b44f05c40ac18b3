package org.kith.core.score;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.number.Fraction;

/** Writes nodes of a card, each with its parts below it. Not thread-safe. */
final class NodeText {

    /** How much further in the facts of a node stand than its name, so that they are told from its parts. */
    private static final int FACTS = 2;

    private final Wording wording;
    private final Lines out;

    NodeText(Wording wording, Lines out) {
        this.wording = wording;
        this.out = out;
    }

    void full(ScoreNode node, int depth) {
        out.add(depth, (depth == 0 ? "" : "* ") + headline(node, wording));
        facts(node, depth + FACTS);
        node.parts().forEach(part -> full(part, depth + 1));
    }

    /** {@return the name of a node with what it came to} */
    static String headline(ScoreNode node, Wording wording) {
        return name(node, wording) + ": " + outcome(node, wording);
    }

    static String name(ScoreNode node, Wording wording) {
        String weight = node.weight().equals(Fraction.ONE)
                ? ""
                : " (weight " + node.weight().toPlainText() + ")";
        return wording.text(node.title()) + weight;
    }

    private static String outcome(ScoreNode node, Wording wording) {
        Stream<String> words = Stream.concat(number(node).stream(), node.level().map(wording::title).stream());
        String outcome = words.collect(Collectors.joining(", "));
        return (outcome.isEmpty() ? "no number" : outcome) + (node.provisional() ? ", provisional" : "");
    }

    private static Optional<String> number(ScoreNode node) {
        return node.share().map(share -> Figures.percent(share) + " (" + points(node) + ")");
    }

    private static String points(ScoreNode node) {
        return node.points().orElseThrow().toPlainText() + " of "
                + Figures.points(node.possible().orElseThrow());
    }

    private void facts(ScoreNode node, int depth) {
        out.add(depth, "rule: " + node.rule());
        node.side().ifPresent(side -> out.add(depth, "side: " + ScoreNode.SIDE.format(side)));
        out.add(depth, answers(node));
        node.lost().filter(lost -> !lost.isZero()).ifPresent(lost -> out.add(depth, "lost: " + Figures.points(lost)));
        node.reasons().forEach(reason -> out.add(depth, "because: " + wording.text(reason)));
        inputs(node, depth);
        node.raters().forEach(rater -> out.add(depth, "rater: " + rater(node, rater)));
        range(node).ifPresent(range -> out.add(depth, "range of the raters: " + range));
        node.next().ifPresent(next -> next(next, depth));
    }

    private String answers(ScoreNode node) {
        return RatedNode.of(node)
                .map(rated -> "answer: " + wording.answer(rated.criterion(), rated.answer()))
                .orElse("answers: " + counts(node.counts()));
    }

    private static String counts(Counts counts) {
        return counts.rated() + " rated, " + counts.notApplicable() + " not applicable, " + counts.dontKnow()
                + " not known, " + counts.unanswered() + " not answered";
    }

    /** Writes what is not already told in words. */
    private void inputs(ScoreNode node, int depth) {
        boolean ranged = range(node).isPresent();
        node.inputs().stream()
                .filter(input -> !input.name().equals(RatedNode.ANSWER)
                        || RatedNode.of(node).isEmpty())
                .filter(input -> !input.name().equals(RatedNode.RANGE) || !ranged)
                .forEach(input -> out.add(depth, "input: " + input.name() + " = " + input.value()));
    }

    private Optional<String> range(ScoreNode node) {
        return wording.range(
                RatedNode.criterion(node),
                node.raters().stream().flatMap(rater -> rater.level().stream()).toList());
    }

    private String rater(ScoreNode node, RaterAnswer rater) {
        String answer = wording.answer(RatedNode.criterion(node), rater.answer());
        return rater.assessment() + " says " + answer + (rater.counts() ? "; this one counts" : "");
    }

    private void next(NextLevel next, int depth) {
        out.add(depth, "what would reach " + wording.title(next.level()) + ":");
        next.changes().forEach(change -> out.add(depth + 1, change(change)));
        next.conditions().forEach(condition -> out.add(depth + 1, wording.text(condition)));
        if (next.changes().isEmpty() && next.conditions().isEmpty()) {
            out.add(depth + 1, "no other answer alone");
        }
    }

    private String change(AnswerChange change) {
        String criterion = change.criterion().value();
        return wording.criterion(criterion) + ": " + wording.level(criterion, change.from()) + " -> "
                + wording.level(criterion, Optional.of(change.to()));
    }
}
