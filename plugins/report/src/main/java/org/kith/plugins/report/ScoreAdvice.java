package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;

/**
 * What a scoring strategy makes of an assessment.
 *
 * @param share the share of the possible points; empty if there is no total
 * @param bar the same for the width of a bar of 100; "0" if there is no total
 * @param level the band that was reached; empty if there is none
 * @param points the points that were reached, of how many; empty if there is no total
 * @param answers how the criteria were answered
 * @param reasons why it is so
 * @param method the name and version of how it was scored
 * @param summary the rule of the method
 * @param day the day of the score
 */
record ScoreAdvice(
        String share,
        String bar,
        String level,
        String points,
        String answers,
        List<String> reasons,
        String method,
        String summary,
        String day) {

    static ScoreAdvice of(ScoreCard card, Scope scope) {
        ScoreNode root = card.root();
        return new ScoreAdvice(
                root.share().map(Numbers::percent).orElse(""),
                root.share().map(Numbers::bar).orElse("0"),
                Sentence.capital(scope.text(root.level())),
                points(root),
                answers(root.counts()),
                root.reasons().stream().map(scope::text).collect(toImmutableList()),
                card.method().name() + ", version " + card.method().version(),
                scope.text(card.method().summary()),
                EnglishDates.day(card.asOf()));
    }

    private static String points(ScoreNode node) {
        return node.points()
                .flatMap(points -> node.possible()
                        .map(possible -> Numbers.points(points) + " of " + Numbers.points(possible) + " points"))
                .orElse("");
    }

    private static String answers(Counts counts) {
        return counts.rated() + " rated, " + counts.notApplicable() + " not applicable, " + counts.dontKnow()
                + " not known, " + counts.unanswered() + " not answered";
    }
}
