package org.kith.plugins.report;

import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreNode;

/**
 * The numbers of a node of a score card, in words; each is empty where there is no number.
 *
 * @param share the share of the possible points
 * @param bar the same for the width of a bar of 100; "0" if there is none
 * @param points the points that were reached, of how many
 * @param lost the points that were not
 */
record ScoreFigures(String share, String bar, String points, String lost) {

    static ScoreFigures of(ScoreNode node) {
        Optional<Fraction> share = node.share();
        return new ScoreFigures(
                share.map(Numbers::percent).orElse(""),
                share.map(Numbers::bar).orElse("0"),
                node.points()
                        .flatMap(points -> node.possible().map(possible -> points(points, possible)))
                        .orElse(""),
                node.lost()
                        .filter(lost -> !lost.isZero())
                        .map(lost -> Numbers.exactLoss(lost) + " lost")
                        .orElse(""));
    }

    private static String points(Fraction points, Fraction possible) {
        return Numbers.exact(points) + " of " + Numbers.exact(possible)
                + (possible.equals(Fraction.ONE) ? " point" : " points");
    }

    /** {@return the points and what was lost} */
    String line() {
        return lost.isEmpty() ? points : points + ", " + lost;
    }

    /** {@return how criteria were answered, all four ways} */
    static String answers(Counts counts) {
        return counts.rated() + " rated, " + counts.notApplicable() + " not applicable, " + counts.dontKnow()
                + " not known, " + counts.unanswered() + " not answered";
    }

    /** {@return how the one criterion of a node was answered; empty if it was rated} */
    static String state(Counts counts) {
        if (counts.rated() > 0) {
            return "";
        }
        if (counts.notApplicable() > 0) {
            return "Not applicable";
        }
        return counts.dontKnow() > 0 ? "Not known" : "Not answered";
    }
}
