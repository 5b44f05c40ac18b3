package org.kith.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Nothing that was answered is lost, and the last answer counts. */
class AnswerSheetProperties {

    @Property(tries = 100)
    void theCurrentAnswersAreTheFoldOfAllRevisions(
            @ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> steps, @ForAll @IntRange(max = 14) int until) {
        AnswerSheet sheet = Asked.sheet("anna").build();
        Map<QuestionKey, QuestionAnswer> expected = new HashMap<>();
        List<QuestionAnswer> all = new ArrayList<>();
        Instant moment = Asked.DAY_1.plus(Duration.ofHours(until));
        for (int i = 0; i < steps.size(); i++) {
            QuestionKey question = QuestionKey.of("q" + steps.get(i) % 3);
            QuestionAnswer answer = Asked.words("answer " + i);
            Instant at = Asked.DAY_1.plus(Duration.ofHours(i));
            sheet = sheet.revised(question, "1", at, answer);
            all.add(answer);
            if (i <= until) {
                expected.put(question, answer);
            }
        }

        Map<QuestionKey, QuestionAnswer> current = new HashMap<>();
        sheet.current(moment).forEach((question, given) -> current.put(question, given.answer()));
        assertThat(current).isEqualTo(expected);
        assertThat(sheet.given(Instant.MAX)).extracting(GivenAnswer::answer).isEqualTo(all);
    }
}
