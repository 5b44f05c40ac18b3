package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;

/**
 * A warning that must not be overlooked: what follows is less sure than it looks.
 *
 * @param tone how sure it is, for the style sheet
 * @param title one word
 * @param text what that means
 */
record Notice(String tone, String title, String text) {

    /**
     * {@return the warnings that a source calls for; empty if it can be relied on}
     *
     * @param what what comes from the source, as it begins a sentence in the plural, such as "These ratings"
     */
    static List<Notice> of(Optional<Source> source, String what) {
        return source
                .map(Source::confidence)
                .flatMap(confidence ->
                        text(confidence, what).map(text -> new Notice(Words.tone(confidence), title(confidence), text)))
                .stream()
                .collect(toImmutableList());
    }

    private static String title(Confidence confidence) {
        return confidence == Confidence.BACKGROUND ? "Not confirmed" : Sentence.capital(Words.of(confidence));
    }

    private static Optional<String> text(Confidence confidence, String what) {
        return switch (confidence) {
            case VERIFIED, DOCUMENT -> Optional.empty();
            case BACKGROUND -> Optional.of(what + " are background knowledge that nobody has confirmed.");
            case INFERRED ->
                Optional.of(what + " were worked out from other facts; those who do the work did not give them.");
            case ILLUSTRATIVE -> Optional.of(what + " are made up to show what an entry looks like.");
        };
    }
}
