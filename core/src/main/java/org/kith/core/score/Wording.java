package org.kith.core.score;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.text.Id;
import org.kith.core.text.Text;

/**
 * How criteria and levels are called: by their titles if the framework is at hand, else by their keys.
 *
 * @param locale the language of texts
 * @param framework what was assessed against, if it is at hand
 */
record Wording(Locale locale, Optional<Framework> framework) {

    /** {@return this for a card: without the framework if the card is of another one} */
    Wording of(ScoreCard card) {
        return new Wording(
                locale,
                framework.filter(found -> found.id().equals(card.framework().id())
                        && found.version().equals(card.framework().version())));
    }

    String text(Text text) {
        return text.in(locale);
    }

    String criterion(String key) {
        return found(key).map(criterion -> text(criterion.title())).orElse(key);
    }

    /** {@return a level of a criterion, or that it was not rated} */
    String level(String criterion, Optional<LevelKey> key) {
        return key.map(level -> level(criterion, level.value())).orElse("not rated");
    }

    /** {@return the answer to a criterion, of which some are words and some levels} */
    String answer(String criterion, String answer) {
        return switch (answer) {
            case "not-applicable" -> "not applicable";
            case "dont-know" -> "not known";
            case "unanswered" -> "not answered";
            default -> level(criterion, answer);
        };
    }

    private String level(String criterion, String key) {
        return levels(criterion)
                .filter(level -> level.key().value().equals(key))
                .findFirst()
                .map(this::title)
                .orElse(key);
    }

    /** {@return the lowest and the highest of some levels of a criterion; empty unless they differ and the framework is at hand} */
    Optional<String> range(String criterion, List<LevelKey> given) {
        List<Level> levels =
                levels(criterion).filter(level -> given.contains(level.key())).collect(toImmutableList());
        return levels.size() < 2
                ? Optional.empty()
                : Optional.of(title(levels.get(0)) + " to " + title(levels.get(levels.size() - 1)));
    }

    String title(Level level) {
        return text(level.title());
    }

    private Stream<Level> levels(String criterion) {
        return framework.stream()
                .flatMap(known -> found(criterion).flatMap(known::scaleOf).stream())
                .flatMap(scale -> scale.levels().stream());
    }

    private Optional<Criterion> found(String key) {
        return framework.filter(known -> Id.isValid(key)).flatMap(known -> known.criterion(CriterionKey.of(key)));
    }
}
