package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreNode;

/**
 * A part of a score, with the parts that it is made of.
 *
 * @param title what it is called
 * @param weight how much it counts; empty if once
 * @param figures its numbers
 * @param state the level that was reached, or why there is none; empty where the number says all
 * @param open whether nothing was rated
 * @param provisional whether it rests on a rating that nothing shows
 * @param answers how its criteria were answered; empty for a single criterion
 * @param reasons why it is so
 * @param basis its rule and what went into it
 * @param raters what each of several raters said
 * @param range how far they lie apart; empty if they do not
 * @param next what would reach the next level
 * @param parts what it is made of, in order
 */
record ScorePart(
        String title,
        String weight,
        ScoreFigures figures,
        String state,
        boolean open,
        boolean provisional,
        String answers,
        List<String> reasons,
        ScoreBasis basis,
        List<RaterLine> raters,
        String range,
        Optional<NextSteps> next,
        List<ScorePart> parts) {

    static List<ScorePart> of(ScoreNode node, CardWords words) {
        return node.parts().stream().map(part -> part(part, words)).collect(toImmutableList());
    }

    private static ScorePart part(ScoreNode node, CardWords words) {
        return new ScorePart(
                words.scope().text(node.title()),
                node.weight().equals(Fraction.ONE) ? "" : "weight " + Numbers.exact(node.weight()),
                ScoreFigures.of(node),
                state(node, words),
                node.counts().total() > 0 && node.counts().rated() == 0,
                node.provisional(),
                isSingle(node) ? "" : ScoreFigures.answers(node.counts()),
                node.reasons().stream().map(words.scope()::text).collect(toImmutableList()),
                ScoreBasis.of(node, words),
                RaterLine.of(node, words),
                RaterLine.range(node, words),
                node.next().map(next -> NextSteps.of(next, words)).filter(next -> !next.isEmpty()),
                of(node, words));
    }

    /** A part that is no group says nothing new by its counts. */
    private static boolean isSingle(ScoreNode node) {
        return node.parts().isEmpty() && node.counts().total() <= 1;
    }

    private static String state(ScoreNode node, CardWords words) {
        return node.level()
                .map(words::title)
                .orElseGet(() -> node.counts().total() == 1 ? ScoreFigures.state(node.counts()) : "");
    }
}
