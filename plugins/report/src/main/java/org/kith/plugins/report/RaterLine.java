package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Level;
import org.kith.core.score.RaterAnswer;
import org.kith.core.score.ScoreNode;

/**
 * What one of several raters said.
 *
 * @param assessment what that rater's assessment is called; its id if it is not there
 * @param answer the level, or why there is none
 * @param counts whether this answer alone made the number
 */
record RaterLine(String assessment, String answer, boolean counts) {

    static List<RaterLine> of(ScoreNode node, CardWords words) {
        return node.raters().stream().map(rater -> of(node, rater, words)).collect(toImmutableList());
    }

    private static RaterLine of(ScoreNode node, RaterAnswer rater, CardWords words) {
        Scope scope = words.scope();
        return new RaterLine(
                scope.dossier()
                        .find(Assessment.TYPE, rater.assessment())
                        .map(Assessment::title)
                        .map(scope::text)
                        .orElse(rater.assessment().value()),
                words.answer(node, rater.answer()),
                rater.counts());
    }

    /** {@return the lowest and the highest level that raters gave, by key without the framework; empty if they agree} */
    static String range(ScoreNode node, CardWords words) {
        List<Level> given = CardWords.criterion(node).stream()
                .flatMap(criterion -> words.scale(criterion).stream())
                .filter(level -> isGiven(level, node))
                .collect(toImmutableList());
        if (given.isEmpty()) {
            return node.raters().isEmpty() ? "" : CardWords.input(node, "range").orElse("");
        }
        return given.size() < 2 ? "" : words.title(given.get(0)) + " to " + words.title(given.get(given.size() - 1));
    }

    private static boolean isGiven(Level level, ScoreNode node) {
        return node.raters().stream()
                .anyMatch(rater -> rater.level().filter(level.key()::equals).isPresent());
    }
}
