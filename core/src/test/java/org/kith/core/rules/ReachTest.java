package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.core.questionnaire.Asked;
import org.kith.core.questionnaire.ChoiceKey;
import org.kith.core.questionnaire.Condition;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.QuestionKey;

class ReachTest {

    private static final QuestionKey WHICH = QuestionKey.of("which");
    private static final QuestionKey THEN = QuestionKey.of("then");

    @Test
    void noMoreConditionsHoldThanMayBeChosen() {
        assertThat(isPossible(2, List.of("a", "b", "c"))).isFalse();
        assertThat(isPossible(3, List.of("a", "b", "c"))).isTrue();
        assertThat(isPossible(1, List.of("a", "a"))).isTrue();
    }

    @Test
    void oneChoiceMayMeetSeveralConditions() {
        assertThat(isPossible(2, List.of("ab", "bc", "cd"))).isTrue();
        assertThat(isPossible(2, List.of("ab", "bc", "cd", "da"))).isTrue();
        assertThat(isPossible(2, List.of("ab", "bc", "ca", "d"))).isFalse();
        assertThat(isPossible(1, List.of("ab", "bc"))).isTrue();
        assertThat(isPossible(1, List.of("ab", "bc", "ca"))).isFalse();
    }

    /** {@return whether a question is ever asked that depends on as many choices as these, each with its letters} */
    private static boolean isPossible(int atMost, List<String> conditions) {
        QuestionForm several = new QuestionForm.MultipleChoice(Asked.choices("a", "b", "c", "d"), Optional.of(atMost));
        Question which = Asked.question(WHICH, "Which?", several).build();
        Question then = Asked.question(THEN, "Then?", new QuestionForm.FreeText(Optional.empty()))
                .onlyIf(conditions.stream().map(ReachTest::chosen).toList())
                .build();
        return new Reach(Asked.questionnaire(which, then)).isPossible(THEN);
    }

    private static Condition chosen(String letters) {
        return new Condition.Chosen(
                WHICH,
                Set.copyOf(Stream.of(letters.split("")).map(ChoiceKey::of).toList()));
    }
}
