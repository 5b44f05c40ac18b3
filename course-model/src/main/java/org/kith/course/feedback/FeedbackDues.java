package org.kith.course.feedback;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.dossier.DueKind;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.survey.Survey;

/** What is due of surveys: to ask. What nobody has answered counts as not asked; whether people reflect is their own matter. */
final class FeedbackDues {

    static final DueKind FEEDBACK = DueKind.of("feedback");

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(Cohort.class, FeedbackDues::asking));

    private FeedbackDues() {}

    static void asking(Cohort cohort, DueReporter out) {
        Optional<Course> course = out.dossier().find(Course.TYPE, cohort.course());
        course.ifPresent(asking -> asking.surveys().forEach(survey -> asking(survey, cohort, out)));
    }

    private static void asking(Survey survey, Cohort cohort, DueReporter out) {
        for (Asked asked : Asked.of(survey.when(), cohort)) {
            if (!isAnswered(survey, asked, cohort, out)) {
                out.at("schedule")
                        .report(
                                FEEDBACK,
                                asked.day(),
                                due -> due.subject(subject(survey, asked)).title(title(survey, cohort, out)));
            }
        }
    }

    private static boolean isAnswered(Survey survey, Asked asked, Cohort cohort, DueReporter out) {
        return out.dossier().all(AnswerSheet.TYPE).stream()
                .filter(sheet -> sheet.questionnaire().id().equals(survey.questionnaire())
                        && sheet.stage().equals(survey.stage()))
                .anyMatch(sheet -> sheet.occasion()
                        .filter(about -> about.isOf(cohort) && about.session().equals(asked.session()))
                        .isPresent());
    }

    private static String subject(Survey survey, Asked asked) {
        return survey.questionnaire()
                + survey.stage().map(stage -> "/" + stage).orElse("")
                + asked.session().map(session -> "/" + session).orElse("");
    }

    private static Text title(Survey survey, Cohort cohort, DueReporter out) {
        return out.dossier()
                .find(Questionnaire.TYPE, survey.questionnaire())
                .map(Questionnaire::title)
                .orElse(cohort.title());
    }
}
