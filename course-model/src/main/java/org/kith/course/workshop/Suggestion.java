package org.kith.course.workshop;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.ThemeId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What people said that should be done. Immutable.
 *
 * @param text what
 * @param themes the themes that it belongs to, in the order given; empty if nobody sorted it yet
 * @param answer what was answered; empty if nothing was
 */
public record Suggestion(Text text, Set<ThemeId> themes, Optional<SuggestionAnswer> answer) {

    /** What a suggestion looks like. */
    public static final Shape<Suggestion> SHAPE = Shape.of(
            Suggestion.class,
            "suggestion",
            Part.required("text", Kinds.TEXT, Suggestion::text),
            Part.set("themes", ThemeId.REFERENCE, Suggestion::themes),
            Part.optional("answer", SuggestionAnswer.SHAPE, Suggestion::answer),
            Suggestion::new);

    /** Makes a suggestion. */
    public Suggestion {
        themes = ImmutableSet.copyOf(themes);
    }

    /** {@return a suggestion that was not answered} */
    public static Suggestion of(Text text, ThemeId... themes) {
        return new Suggestion(text, ImmutableSet.copyOf(Arrays.asList(themes)), Optional.empty());
    }

    /** {@return the same suggestion with an answer} */
    public Suggestion withAnswer(SuggestionAnswer newAnswer) {
        return new Suggestion(text, themes, Optional.of(newAnswer));
    }
}
