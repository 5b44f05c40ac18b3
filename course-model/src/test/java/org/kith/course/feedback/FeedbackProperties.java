package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.feedback.Samples.ENGAGE;
import static org.kith.course.feedback.Samples.cohort;
import static org.kith.course.feedback.Samples.course;
import static org.kith.course.feedback.Samples.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kith.core.framework.CriterionKey;
import org.kith.core.pooling.ShownCrossTab;
import org.kith.core.privacy.Purpose;
import org.kith.core.privacy.SmallCells;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.shape.Document;

/** Laws of what is told of feedback. */
class FeedbackProperties {

    private static final List<String> LEVELS = List.of("not-at-all", "a-little", "fairly", "very");

    @Property(tries = 40)
    void noSmallCountIsShown(@ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> answers) {
        distributions(sheets(answers))
                .values()
                .forEach(shown -> assertThat(shown.counts().lines())
                        .allSatisfy(line -> assertThat(line)
                                .allMatch(count ->
                                        count.filter(SmallCells.USUAL::isSmall).isEmpty())));
    }

    @Property(tries = 20)
    void whatLearnersWriteForThemselvesChangesNothing(
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> answers,
            @ForAll @IntRange(min = 1, max = 20) int reflecting) {
        List<Document> more = new ArrayList<>(sheets(answers));
        people(reflecting)
                .forEach(person -> more.add(
                        Samples.reflection(person, 1).consenting(Purpose.RESEARCH, Samples.NOW.minusSeconds(1))));

        assertThat(distributions(more)).isEqualTo(distributions(sheets(answers)));
    }

    @Property(tries = 20)
    void whoeverWithdrawsIsInNoCount(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> answers,
            @ForAll @IntRange(max = 29) int withdrawing) {
        List<AnswerSheet> all = sheets(answers);
        int gone = Math.min(withdrawing, all.size() - 1);
        List<Document> withdrawn = new ArrayList<>(all);
        withdrawn.set(gone, all.get(gone).withdrawing(Purpose.RESEARCH, Samples.NOW));
        List<Document> without = new ArrayList<>(all);
        without.remove(gone);

        assertThat(distributions(withdrawn)).isEqualTo(distributions(without));
    }

    private static Map<CriterionKey, ShownCrossTab> distributions(List<? extends Document> sheets) {
        return SurveyResults.of(
                        cohort().build(),
                        Samples.dossier(sheets.toArray(new Document[0])).plus(course().build()),
                        Samples.NOW)
                .get(1)
                .distributions(SmallCells.USUAL);
    }

    private static List<AnswerSheet> sheets(List<Integer> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> Samples.rating(Samples.after("p" + (i + 1)), ENGAGE, LEVELS.get(answers.get(i))))
                .toList();
    }
}
