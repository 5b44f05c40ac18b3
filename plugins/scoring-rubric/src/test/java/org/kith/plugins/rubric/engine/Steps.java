package org.kith.plugins.rubric.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.Options;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;

/** Frameworks and answers for the tests of this module. */
final class Steps {

    static final Answer NOT_APPLICABLE = new Answer.NotApplicable(Optional.empty());
    static final Answer DONT_KNOW = new Answer.DontKnow(Optional.empty());
    static final Answer OPEN = Answer.Unanswered.NOTHING;

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private Steps() {}

    /** {@return a framework of the given number of steps on a scale from 0 to 4; the last step is governance} */
    static Framework charter(int steps) {
        return framework(steps).build();
    }

    static Framework.Builder framework(int steps) {
        Framework.Builder framework = bare().addScale(scale(0, 1, 2, 3, 4));
        IntStream.range(1, steps).forEach(i -> framework.addCriterion(step("step-" + i)));
        return framework.addCriterion(step("governance"));
    }

    static Framework.Builder bare() {
        return Framework.builder()
                .id(FrameworkId.of("steps"))
                .version("1")
                .title(Text.of("Steps"))
                .profileOnly(false);
    }

    static Criterion step(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("The step " + key))
                .scale(ScaleKey.of("progress"))
                .build();
    }

    static Criterion group(String key, Criterion... criteria) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("The group " + key))
                .addCriteria(criteria)
                .build();
    }

    static Scale scale(int... values) {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of("progress")).title(Text.of("Progress"));
        IntStream.of(values).mapToObj(Steps::level).forEach(scale::addLevel);
        return scale.build();
    }

    private static Level level(int value) {
        return Level.builder()
                .key(LevelKey.of("level-" + value))
                .value(value)
                .title(Text.of("Level " + value))
                .build();
    }

    static Answer rated(int value) {
        return Answer.Rated.of(LevelKey.of("level-" + value));
    }

    static List<Answer> ratings(int... values) {
        return IntStream.of(values).mapToObj(Steps::rated).toList();
    }

    /** {@return the list with something else at one place} */
    static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    /** {@return an assessment with the answers to the rated criteria, in order; criteria beyond them are absent} */
    static Assessment assessment(Framework framework, List<Answer> answers) {
        Assessment.Builder assessment = Assessment.builder()
                .id(AssessmentId.of("look"))
                .title(Text.of("A look"))
                .framework(FrameworkRef.to(framework))
                .date(DAY)
                .rater(Rater.of(RaterKind.TEAM));
        IntStream.range(0, answers.size())
                .forEach(i -> assessment.putAnswer(framework.rated().get(i).key(), answers.get(i)));
        return assessment.build();
    }

    static ScoreCard score(ScoringStrategy strategy, Framework framework, List<Answer> answers) {
        return score(strategy, framework, assessment(framework, answers), Options.none());
    }

    static ScoreCard score(ScoringStrategy strategy, Framework framework, Assessment assessment, Options options) {
        return strategy.prepare(framework, options).orElseThrow().score(ScoringInput.of(assessment), DAY);
    }

    /** {@return the reasons of the whole, as plain sentences} */
    static List<String> reasons(ScoreCard card) {
        return card.root().reasons().stream().map(Text::value).toList();
    }
}
