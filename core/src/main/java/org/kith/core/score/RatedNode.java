package org.kith.core.score;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node that is the answer to one criterion.
 *
 * @param criterion the key of the criterion
 * @param answer the key of the level; {@code not-applicable}, {@code dont-know} or {@code unanswered} if it was not rated
 */
record RatedNode(String criterion, String answer) {

    /** The input that names the criterion, where the key of the node does not. */
    static final String CRITERION = "criterion";

    /** The input that says what was answered, where the level of the node does not. */
    static final String ANSWER = "answer";

    /** The input that says how far the raters lie apart. */
    static final String RANGE = "range";

    /** {@return the answer that a node is; empty if it is made of parts or of something else} */
    static Optional<RatedNode> of(ScoreNode node) {
        return isAnswer(node) ? Optional.of(new RatedNode(criterion(node), answer(node))) : Optional.empty();
    }

    private static boolean isAnswer(ScoreNode node) {
        return node.parts().isEmpty()
                && node.counts().total() == 1
                && (node.inputs().isEmpty() || input(node, ANSWER).isPresent());
    }

    /** {@return the key of the criterion that a node is about, if it is about one; else its own} */
    static String criterion(ScoreNode node) {
        return input(node, CRITERION).orElse(node.key());
    }

    private static String answer(ScoreNode node) {
        if (node.counts().rated() == 1) {
            return input(node, ANSWER)
                    .or(() -> node.level().map(level -> level.key().value()))
                    .orElse("rated");
        }
        return state(node.counts());
    }

    private static String state(Counts counts) {
        if (counts.notApplicable() == 1) {
            return "not-applicable";
        }
        return counts.dontKnow() == 1 ? "dont-know" : "unanswered";
    }

    /** {@return the names of what went into a node beside an answer} */
    static Stream<String> otherInputs(ScoreNode node) {
        boolean isAnswer = isAnswer(node);
        return node.inputs().stream()
                .map(ScoreInput::name)
                .filter(name -> !isAnswer || !(name.equals(ANSWER) || name.equals(CRITERION)));
    }

    /** {@return what went into a node under a name} */
    static Optional<String> input(ScoreNode node, String name) {
        return node.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(ScoreInput::value)
                .findFirst();
    }
}
