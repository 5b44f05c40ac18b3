package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.framework.Level;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.validation.Pointer;

/**
 * What people decided, beside the advice that they looked at.
 *
 * @param level the level that they gave, or that they gave none
 * @param day from when on it holds
 * @param body who decided; empty if that is not known
 * @param differs whether the level is another one than was advised
 * @param withdrawn the day on which it was withdrawn; empty if it was not
 * @param reasons why
 */
record DecisionNote(String level, String day, String body, boolean differs, String withdrawn, List<String> reasons) {

    private static final Pointer BODY = Pointer.ROOT.child("body");

    /** {@return the decisions on a card, by id} */
    static List<DecisionNote> of(ScoreCard card, CardWords words) {
        return words.scope().dossier().all(Decision.TYPE).stream()
                .filter(decision -> decision.card().filter(card.id()::equals).isPresent())
                .map(decision -> note(decision, card, words))
                .collect(toImmutableList());
    }

    private static DecisionNote note(Decision decision, ScoreCard card, CardWords words) {
        Scope scope = words.scope();
        return new DecisionNote(
                decision.level().map(words::level).orElse("No level"),
                EnglishDates.day(decision.date()),
                decision.body().map(body -> scope.name(body, decision, BODY)).orElse(""),
                !decision.level().equals(card.root().level().map(Level::key)),
                decision.withdrawn().map(EnglishDates::day).orElse(""),
                decision.reasons().stream().map(scope::text).collect(toImmutableList()));
    }
}
