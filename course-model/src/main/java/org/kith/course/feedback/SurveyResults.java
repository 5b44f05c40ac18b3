package org.kith.course.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.indicator.Change;
import org.kith.core.pooling.CrossTab;
import org.kith.core.pooling.Pool;
import org.kith.core.pooling.ShownChange;
import org.kith.core.pooling.ShownCrossTab;
import org.kith.core.privacy.SmallCells;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Survey;

/**
 * What a cohort answered to one survey of its course: those who take part apart from those who facilitate, as each survey is of one of the two.
 *
 * <p>Answers count where their owner consents to that, as {@link Pool} says, and are told with small counts hidden. What a learner wrote in
 * a {@link Reflection} is in no result: there are none of a questionnaire that the course uses for reflection too. Immutable;
 * {@code toString()} tells no answer.
 */
public final class SurveyResults {

    private final Cohort cohort;
    private final Survey survey;
    private final Questionnaire questionnaire;
    private final CohortPeople people;
    private final ImmutableList<AnswerSheet> sheets;
    private final Pool pool;

    private SurveyResults(Cohort cohort, Survey survey, Questionnaire questionnaire, Dossier dossier, Instant now) {
        this.cohort = cohort;
        this.survey = survey;
        this.questionnaire = questionnaire;
        this.people = new CohortPeople(cohort, dossier);
        this.sheets = dossier.all(AnswerSheet.TYPE).stream()
                .filter(sheet -> !sheet.at().isAfter(now))
                .filter(sheet -> sheet.occasion()
                        .filter(occasion -> occasion.isOf(cohort))
                        .isPresent())
                .filter(sheet -> sheet.questionnaire().id().equals(questionnaire.id()))
                .collect(toImmutableList());
        Pool whole = Pool.of(questionnaire, now);
        this.pool = survey.stage().map(whole::at).orElse(whole);
    }

    /**
     * {@return the results of all surveys of a cohort, in the order in which its course names them}
     *
     * <p>Without those whose questionnaire is not among the documents, or is one for reflection.
     *
     * @param now the moment for which answers and consents are looked at
     */
    public static List<SurveyResults> of(Cohort cohort, Dossier dossier, Instant now) {
        return dossier.find(Course.TYPE, cohort.course()).stream()
                .flatMap(course -> course.surveys().stream().filter(survey -> isApart(survey, course)))
                .flatMap(survey -> dossier.find(Questionnaire.TYPE, survey.questionnaire()).stream()
                        .map(asked -> new SurveyResults(cohort, survey, asked, dossier, now)))
                .collect(toImmutableList());
    }

    private static boolean isApart(Survey survey, Course course) {
        return course.reflections().stream().map(Reflection::questionnaire).noneMatch(survey.questionnaire()::equals);
    }

    /** {@return the survey} */
    public Survey survey() {
        return survey;
    }

    /** {@return what was asked} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** {@return how many sheets are counted: those whose owners consent to that} */
    public long counted() {
        return pool.count(asked());
    }

    /** {@return how many people answered, of those who could: of the whole, or of each session that was asked about, by number} */
    public List<ResponseRate> responseRates() {
        return new Responses(cohort, survey, people, asked()).rates();
    }

    /**
     * {@return how the answers to each question that can be counted are distributed, in order}
     *
     * <p>Of a survey after single sessions there is a row for each session that somebody answered about, named by its number; else there is one row.
     */
    public Map<CriterionKey, ShownCrossTab> distributions(SmallCells rule) {
        return pool.responses(asked(), SurveyResults::group)
                .map(responses -> distributions(responses, rule))
                .orElse(ImmutableMap.of());
    }

    private static Map<CriterionKey, ShownCrossTab> distributions(ResponseTable responses, SmallCells rule) {
        return responses.framework().rated().stream()
                .map(criterion -> criterion.key())
                .collect(toImmutableMap(
                        key -> key, key -> CrossTab.byGroup(responses, key).shown(rule)));
    }

    private static String group(AnswerSheet sheet) {
        return sheet.occasion()
                .flatMap(about -> about.session())
                .map(session -> session.toString())
                .orElse(CrossTab.NO_GROUP);
    }

    /**
     * {@return how the answers to each question with figures changed since an earlier stage, of those who answered both times, in order}
     *
     * <p>Empty if this survey is of no stage, or of that very stage.
     *
     * @param before the earlier stage
     */
    public Map<QuestionKey, ShownChange> changesSince(StageKey before, SmallCells rule) {
        Optional<StageKey> after = survey.stage().filter(stage -> !stage.equals(before));
        if (after.isEmpty()) {
            return ImmutableMap.of();
        }
        return questionnaire.questions().stream()
                .filter(SurveyResults::hasFigures)
                .map(Question::key)
                .collect(toImmutableMap(key -> key, key -> ShownChange.of(change(key, before, after.get()), rule)));
    }

    private Change change(QuestionKey question, StageKey before, StageKey after) {
        return pool.change(question, before, after, sheets);
    }

    private static boolean hasFigures(Question question) {
        return question.form() instanceof QuestionForm.OnScale || question.form() instanceof QuestionForm.NumberBetween;
    }

    /** {@return what people wrote in answer to a question and let be quoted, sorted by wording; see {@link Pool#quotations}} */
    public List<Text> quotations(QuestionKey question) {
        return pool.quotations(question, asked());
    }

    /** {@return the sheets of this survey's stage and time; the others are of its questionnaire too} */
    private List<AnswerSheet> asked() {
        return sheets.stream()
                .filter(sheet -> sheet.stage().equals(survey.stage()))
                .filter(sheet -> sheet.occasion()
                        .filter(about -> Asked.isAbout(survey.when(), about.session()))
                        .isPresent())
                .collect(toImmutableList());
    }

    /** {@return the cohort and the questionnaire} */
    @Override
    public String toString() {
        return "SurveyResults(" + cohort.id() + ", " + questionnaire.id() + ")";
    }
}
