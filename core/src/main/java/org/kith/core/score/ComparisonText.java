package org.kith.core.score;

import java.util.Optional;
import java.util.function.Function;
import org.kith.core.number.Fraction;

/** Writes two cards side by side. Not thread-safe. */
final class ComparisonText {

    /** How much further in the facts of a node stand than its name. */
    private static final int FACTS = 2;

    private final CardComparison comparison;
    private final Wording wording;
    private final Lines out;

    ComparisonText(CardComparison comparison, Wording wording, Lines out) {
        this.comparison = comparison;
        this.wording = wording;
        this.out = out;
    }

    void write() {
        head();
        out.gap();
        TreeComparison tree = comparison.tree();
        if (tree.hasChanges()) {
            node(tree, 0);
        } else {
            out.add(0, "Nothing changed.");
        }
    }

    private void head() {
        ScoreCard before = comparison.before();
        ScoreCard after = comparison.after();
        out.add(0, "score cards: " + arrow(before.id().value(), after.id().value()));
        out.add(
                0,
                "framework: " + after.framework().id() + ", version "
                        + arrow(before.framework().version(), after.framework().version()));
        out.add(
                0,
                "method: " + after.method().name() + ", version "
                        + arrow(before.method().version(), after.method().version()));
        out.add(0, "as of: " + arrow(before.asOf().toString(), after.asOf().toString()));
        if (hasOtherStanding()) {
            out.add(0, "standing: " + standing(before) + " -> " + standing(after));
        }
        if (!comparison.isOfOneMethodVersion() || !comparison.isOfOneFrameworkVersion()) {
            out.add(0, "The versions differ, so a change may come from them.");
        }
        RatedTwice rated = comparison.ratedTwice();
        out.add(
                0,
                "rated both times: " + rated.total() + (rated.total() == 1 ? " criterion, " : " criteria, ")
                        + rated.improved() + " improved, " + rated.same() + " the same, " + rated.lower() + " lower");
    }

    private boolean hasOtherStanding() {
        return !comparison.before().standing().equals(comparison.after().standing());
    }

    private static String standing(ScoreCard card) {
        return card.standing().map(ScoreText::standing).orElse("none");
    }

    private void node(TreeComparison tree, int depth) {
        NodeChange change = tree.change();
        out.add(depth, (depth == 0 ? "" : "* ") + title(change) + ": " + outcome(change));
        if (change.isChanged()) {
            facts(change, depth + FACTS);
        }
        tree.parts().stream().filter(TreeComparison::hasChanges).forEach(part -> node(part, depth + 1));
    }

    private String title(NodeChange change) {
        return wording.text(change.after().or(change::before).orElseThrow().title());
    }

    private String outcome(NodeChange change) {
        if (!change.isChanged()) {
            return "as before";
        }
        String before = change.before().map(this::outcome).orElse("not there");
        String after = change.after().map(this::outcome).orElse("not there");
        return before.equals(after) ? before + " as before" : before + " -> " + after;
    }

    private String outcome(ScoreNode node) {
        String share = node.share().map(Figures::percent).orElse("no number");
        return share
                + node.level().map(level -> ", " + wording.title(level)).orElse("")
                + (node.provisional() ? ", provisional" : "");
    }

    private void facts(NodeChange change, int depth) {
        both(change, "points", ScoreNode::points, depth);
        both(change, "possible", ScoreNode::possible, depth);
        both(change, "weight", node -> Optional.of(node.weight()), depth);
        change.answers().forEach(answer -> out.add(depth, "because of " + because(answer)));
        change.inputs().forEach(input -> out.add(depth, "because of " + because(input)));
        if (change.answers().isEmpty() && change.inputs().isEmpty()) {
            out.add(
                    depth,
                    change.path().isEmpty() ? causeOfTheWhole() : "not because of an answer or a figure of its own");
        }
    }

    /** {@return what can be said of why the whole changed, where all that went into it is the same} */
    private String causeOfTheWhole() {
        String cause = "not because of an answer";
        if (hasOtherStanding()) {
            return cause + "; what is held by decision changed";
        }
        return comparison.before().asOf().equals(comparison.after().asOf())
                ? cause
                : cause + "; the day of the score is another one";
    }

    private void both(NodeChange change, String what, Function<ScoreNode, Optional<Fraction>> number, int depth) {
        Optional<Fraction> before = change.before().flatMap(number);
        Optional<Fraction> after = change.after().flatMap(number);
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            out.add(
                    depth,
                    what + ": " + arrow(before.get().toPlainText(), after.get().toPlainText()));
        }
    }

    private String because(AnswerShift answer) {
        return wording.criterion(answer.criterion()) + ": "
                + arrow(said(answer, answer.before()), said(answer, answer.after()));
    }

    private String because(InputShift input) {
        return wording.text(input.title()) + ", " + input.name() + ": "
                + arrow(input.before().orElse("none"), input.after().orElse("none"));
    }

    private String said(AnswerShift shift, Optional<String> answer) {
        return answer.map(said -> wording.answer(shift.criterion(), said)).orElse("not asked");
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? before : before + " -> " + after;
    }
}
