package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Level;
import org.kith.core.score.RaterAnswer;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Id;

/**
 * What one of several raters said.
 *
 * @param assessment what that rater's assessment is called; its id if it is not there
 * @param level the level; that it was not rated if there is none
 * @param counts whether this answer alone made the number
 */
record RaterLine(String assessment, String level, boolean counts) {

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
                criterion(node)
                        .map(criterion -> words.level(criterion, rater.level()))
                        .orElseGet(() -> rater.level().map(Id::value).orElse("Not rated")),
                rater.counts());
    }

    /** {@return the lowest and the highest level that raters gave; empty if there are not several} */
    static String range(ScoreNode node, CardWords words) {
        List<Level> given = criterion(node).stream()
                .flatMap(criterion -> words.scale(criterion).stream())
                .filter(level -> isGiven(level, node))
                .collect(toImmutableList());
        return given.isEmpty()
                ? input(node, "range").orElse("")
                : words.title(given.get(0)) + " to " + words.title(given.get(given.size() - 1));
    }

    private static boolean isGiven(Level level, ScoreNode node) {
        return node.raters().stream()
                .anyMatch(rater -> rater.level().filter(level.key()::equals).isPresent());
    }

    /** {@return the criterion that was rated: the node names it where its own key is another} */
    private static Optional<CriterionKey> criterion(ScoreNode node) {
        return Optional.of(input(node, "criterion").orElse(node.key()))
                .filter(Id::isValid)
                .map(CriterionKey::of);
    }

    private static Optional<String> input(ScoreNode node, String name) {
        return node.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(ScoreInput::value)
                .findFirst();
    }
}
