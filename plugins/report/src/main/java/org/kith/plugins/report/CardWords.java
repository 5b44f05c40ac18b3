package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Id;

/**
 * How the criteria and levels of a score card are called: by their titles where the card or the framework tells them, else by
 * their keys.
 *
 * @param card the card
 * @param framework what was assessed against, if it is there in that version
 * @param scope the page
 */
record CardWords(ScoreCard card, Optional<Framework> framework, Scope scope) {

    static CardWords of(ScoreCard card, Scope scope) {
        Optional<Framework> framework = scope.dossier()
                .find(Framework.TYPE, card.framework().id())
                .filter(found -> found.version().equals(card.framework().version()));
        return new CardWords(card, framework, scope);
    }

    String title(Level level) {
        return Sentence.capital(scope.text(level.title()));
    }

    /** {@return a level of the scheme or the framework, such as one that was decided on} */
    String level(LevelKey key) {
        Stream<Level> scales =
                framework.stream().flatMap(found -> found.scales().stream()).flatMap(scale -> scale.levels().stream());
        return Stream.concat(levels(card.root()), scales)
                .filter(level -> level.key().equals(key))
                .findFirst()
                .map(this::title)
                .orElse(key.value());
    }

    /** {@return the levels that a node and those below it name, its own first} */
    private static Stream<Level> levels(ScoreNode node) {
        return Stream.of(
                        node.level().stream(),
                        node.next().map(NextLevel::level).stream(),
                        node.parts().stream().flatMap(CardWords::levels))
                .flatMap(levels -> levels);
    }

    String criterion(CriterionKey key) {
        return framework
                .flatMap(found -> found.criterion(key))
                .map(Criterion::title)
                .map(scope::text)
                .orElse(key.value());
    }

    /** {@return what a node of the card is called} */
    String node(String key) {
        return nodes(card.root())
                .filter(node -> node.key().equals(key))
                .findFirst()
                .map(ScoreNode::title)
                .map(scope::text)
                .orElse(key);
    }

    private static Stream<ScoreNode> nodes(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(CardWords::nodes));
    }

    /** {@return the criterion that a node rates: the node names it where its own key is another} */
    static Optional<CriterionKey> criterion(ScoreNode node) {
        return input(node, "criterion")
                .or(() -> Optional.of(node.key()))
                .filter(Id::isValid)
                .map(CriterionKey::of);
    }

    /** {@return what went into a node under a name} */
    static Optional<String> input(ScoreNode node, String name) {
        return node.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(ScoreInput::value)
                .findFirst();
    }

    /** {@return an answer to the criterion of a node: a level, or why there is none} */
    String answer(ScoreNode node, String answer) {
        return switch (answer) {
            case "not-applicable" -> "Not applicable";
            case "dont-know" -> "Not known";
            case "unanswered" -> "Not answered";
            default ->
                criterion(node)
                        .filter(any -> Id.isValid(answer))
                        .map(criterion -> level(criterion, Optional.of(LevelKey.of(answer))))
                        .orElse(answer);
        };
    }

    /** {@return a level of a criterion; that it was not rated if there is none} */
    String level(CriterionKey criterion, Optional<LevelKey> key) {
        return key.map(given -> scale(criterion).stream()
                        .filter(level -> level.key().equals(given))
                        .findFirst()
                        .map(this::title)
                        .orElse(given.value()))
                .orElse("Not rated");
    }

    /** {@return the levels of a criterion, from the lowest; empty if the framework is not there} */
    List<Level> scale(CriterionKey criterion) {
        return framework.stream()
                .flatMap(found -> found.criterion(criterion).flatMap(found::scaleOf).stream())
                .flatMap(scale -> scale.levels().stream())
                .collect(toImmutableList());
    }
}
