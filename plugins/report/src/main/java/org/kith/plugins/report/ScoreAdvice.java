package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;

/**
 * What a scoring strategy makes of an assessment.
 *
 * @param figures the numbers of the whole; empty if there is no total
 * @param level the level that was reached; empty if there is none
 * @param provisional whether it rests on a rating that nothing shows
 * @param answers how the criteria were answered
 * @param reasons why it is so
 * @param basis its rule and what went into it
 * @param standing which level is held by decision; empty if there is none
 * @param next what would reach the next level
 * @param decisions what people decided on it
 * @param parts what it is made of
 * @param method the name and version of how it was scored
 * @param summary the rule of the method
 * @param day the day of the score
 */
record ScoreAdvice(
        ScoreFigures figures,
        String level,
        boolean provisional,
        String answers,
        List<String> reasons,
        ScoreBasis basis,
        String standing,
        Optional<NextSteps> next,
        List<DecisionNote> decisions,
        List<ScorePart> parts,
        String method,
        String summary,
        String day) {

    static ScoreAdvice of(ScoreCard card, Scope scope) {
        ScoreNode root = card.root();
        CardWords words = CardWords.of(card, scope);
        return new ScoreAdvice(
                ScoreFigures.of(root),
                root.level().map(words::title).orElse(""),
                root.provisional(),
                ScoreFigures.answers(root.counts()),
                root.reasons().stream().map(scope::text).collect(toImmutableList()),
                ScoreBasis.of(root, words),
                card.standing()
                        .map(standing -> StandingLine.of(standing, words))
                        .orElse(""),
                root.next().map(next -> NextSteps.of(next, words)).filter(next -> !next.isEmpty()),
                DecisionNote.of(card, words),
                ScorePart.of(root, words),
                card.method().name() + ", version " + card.method().version(),
                scope.text(card.method().summary()),
                EnglishDates.day(card.asOf()));
    }

    /** {@return whether there is a number} */
    boolean hasTotal() {
        return !figures.share().isEmpty();
    }

    /** {@return the number, or else the level, that matters most; empty for a profile} */
    String headline() {
        return hasTotal() ? figures.share() : level;
    }
}
