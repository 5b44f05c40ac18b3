package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.text.Text;

/**
 * A question with its form and with what must be so for it to be asked. Immutable.
 *
 * <p>The key stays the same from version to version as long as it is the same question; whether its answers stay comparable,
 * {@link VersionComparison} says.
 */
@Value.Immutable
public sealed interface Question extends ChapterPart, WithQuestion permits ImmutableQuestion {

    /** The most characters that the key of a question or choice may have, so that both together are an id. */
    int MAX_KEY = 49;

    /** {@return its name, which no other question of the questionnaire has} */
    QuestionKey key();

    /** {@return what is asked} */
    Text wording();

    /** {@return what helps to understand the question} */
    Optional<Text> help();

    /** {@return how it is answered} */
    QuestionForm form();

    /** {@return what must all be so for it to be asked; always asked if empty} */
    List<Condition> onlyIf();

    /**
     * {@return the earlier versions of the questionnaire whose answers to this question mean the same, although its words were
     * others, as those who keep the questionnaire say}
     */
    Set<String> sameAsIn();

    /** Checks what holds for every value. */
    @Value.Check
    default void check() {
        checkArgument(
                key().value().length() <= MAX_KEY
                        && form().choices().stream()
                                .allMatch(choice -> choice.key().value().length() <= MAX_KEY),
                "the key of a question or choice has at most %s characters",
                MAX_KEY);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a question. Not thread-safe. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
