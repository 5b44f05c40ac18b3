package org.kith.core.score;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.kith.core.framework.Framework;

/**
 * Writes score cards as plain text that people read.
 *
 * <p>The words are English; texts of the card are in the language of the locale where they have been translated. Shares are
 * percentages, rounded down to one decimal so that no threshold seems to be reached that is not; all other numbers are exact.
 * Lines end with a line feed. The same card always gives the same text. Immutable.
 */
public final class ScoreText {

    private final Wording wording;

    private ScoreText(Wording wording) {
        this.wording = wording;
    }

    /** {@return a writer for a language, which calls criteria and levels of answers by their keys} */
    public static ScoreText in(Locale locale) {
        return new ScoreText(new Wording(locale, Optional.empty()));
    }

    /**
     * {@return a writer that calls criteria and levels by their titles in a framework, and tells the range of raters}
     *
     * @param framework what was assessed against; of no effect on cards of another framework or version
     */
    public ScoreText withFramework(Framework framework) {
        return new ScoreText(new Wording(wording.locale(), Optional.of(framework)));
    }

    /** {@return what the whole came to and why, without its parts} */
    public String compact(ScoreCard card) {
        Wording words = wording.of(card);
        Lines out = new Lines();
        out.add(0, NodeText.headline(card.root(), words));
        card.root().reasons().forEach(reason -> out.add(1, words.text(reason)));
        return out.toString();
    }

    /** {@return how the card was made, and every node with all that explains it} */
    public String full(ScoreCard card) {
        Wording words = wording.of(card);
        Lines out = new Lines();
        head(card, words, out);
        out.gap();
        new NodeText(words, out).full(card.root(), 0);
        return out.toString();
    }

    private static void head(ScoreCard card, Wording words, Lines out) {
        out.add(0, "score card: " + card.id());
        out.add(0, "assessment: " + card.assessment());
        out.add(
                0,
                "framework: " + card.framework().id() + ", version "
                        + card.framework().version());
        out.add(
                0,
                "method: " + card.method().name() + ", version " + card.method().version());
        out.add(1, words.text(card.method().summary()));
        out.add(0, "as of: " + card.asOf());
        card.standing().ifPresent(standing -> out.add(0, "standing: " + standing(standing)));
        out.add(0, "A score is advice, not a decision.");
    }

    static String standing(Standing standing) {
        return standing.level() + " since " + standing.since() + ", "
                + Standing.STATE.format(standing.state()).replace('-', ' ')
                + date(", may be renewed from ", standing.renewalFrom())
                + date(", no longer from ", standing.endExclusive());
    }

    private static String date(String before, Optional<LocalDate> date) {
        return date.map(day -> before + day).orElse("");
    }

    /** {@return what changed from one card to another, node by node, and because of which answers or inputs} */
    public String of(CardComparison comparison) {
        Lines out = new Lines();
        new ComparisonText(comparison, wording.of(comparison.after()), out).write();
        return out.toString();
    }
}
