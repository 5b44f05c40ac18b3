package org.kith.course.feedback;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.Occasion;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Survey;

/**
 * An answer sheet of a cohort beside what its course asks.
 *
 * @param occasion what the sheet says that it is about
 * @param cohort the cohort
 * @param survey the survey that it answers, if it answers one
 * @param reflections the reflections that it may belong to
 */
record AnsweredForm(Occasion occasion, Cohort cohort, Optional<Survey> survey, List<Reflection> reflections) {

    /** {@return the sheet with its cohort and what was asked; empty if it is about no cohort that is known} */
    static Optional<AnsweredForm> of(AnswerSheet sheet, Dossier dossier) {
        return sheet.occasion()
                .filter(occasion -> occasion.type().equals(Cohort.TYPE.name()))
                .flatMap(occasion -> dossier.find(Cohort.TYPE, CohortId.of(occasion.id()))
                        .map(cohort -> of(sheet, occasion, cohort, dossier.find(Course.TYPE, cohort.course()))));
    }

    private static AnsweredForm of(AnswerSheet sheet, Occasion occasion, Cohort cohort, Optional<Course> course) {
        List<Survey> surveys = course.map(Course::surveys).orElse(ImmutableList.of());
        List<Reflection> reflections = course.map(Course::reflections).orElse(ImmutableList.of());
        return new AnsweredForm(
                occasion,
                cohort,
                surveys.stream().filter(survey -> isAnswered(survey, sheet)).findFirst(),
                reflections.stream()
                        .filter(reflection -> reflection
                                .questionnaire()
                                .equals(sheet.questionnaire().id()))
                        .toList());
    }

    private static boolean isAnswered(Survey survey, AnswerSheet sheet) {
        return survey.questionnaire().equals(sheet.questionnaire().id())
                && survey.stage().equals(sheet.stage());
    }

    /** {@return the times for which it may be the answer} */
    List<FeedbackTiming> timings() {
        return survey.map(Survey::when)
                .<List<FeedbackTiming>>map(ImmutableList::of)
                .orElseGet(() -> reflections.stream().map(Reflection::when).toList());
    }
}
