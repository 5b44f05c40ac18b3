package org.kith.course.feedback;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Course;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Survey;

/** The rules of what a course asks. */
final class SurveyRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Survey.class, SurveyRules::isAtAStage),
            Rule.of(Survey.class, SurveyRules::tellsWhatHappensWithAnswers),
            Rule.of(Reflection.class, SurveyRules::tellsWhatHappensWithAnswers),
            Rule.of(Course.class, SurveyRules::asksEachOnce),
            Rule.of(Course.class, SurveyRules::keepsReflectionsApart),
            Rule.of(Course.class, SurveyRules::asksAboutItsSessions));

    private SurveyRules() {}

    static void isAtAStage(Survey survey, Reporter out) {
        out.dossier()
                .find(Questionnaire.TYPE, survey.questionnaire())
                .filter(asked -> !hasStage(asked, survey))
                .ifPresent(asked -> out.at("stage").report(Severity.ERROR, "feedback.unknown-stage", asked.id()));
    }

    private static boolean hasStage(Questionnaire questionnaire, Survey survey) {
        return survey.stage()
                .map(stage -> questionnaire.stages().stream()
                        .anyMatch(known -> known.key().equals(stage)))
                .orElse(questionnaire.stages().isEmpty());
    }

    static void tellsWhatHappensWithAnswers(Survey survey, Reporter out) {
        tells(survey.consent().isPresent(), survey.questionnaire(), out);
    }

    static void tellsWhatHappensWithAnswers(Reflection reflection, Reporter out) {
        tells(reflection.consent().isPresent(), reflection.questionnaire(), out);
    }

    private static void tells(boolean told, QuestionnaireId questionnaire, Reporter out) {
        if (!told) {
            out.at("consent").report(Severity.WARNING, "feedback.no-consent-text", questionnaire);
        }
    }

    /** Answers are told apart by questionnaire and stage alone. */
    static void asksEachOnce(Course course, Reporter out) {
        List<List<?>> seen = new ArrayList<>();
        for (int i = 0; i < course.surveys().size(); i++) {
            Survey survey = course.surveys().get(i);
            List<?> what = List.of(survey.questionnaire(), survey.stage());
            if (seen.contains(what)) {
                out.at("surveys").at(i).report(Severity.ERROR, "feedback.asked-twice", survey.questionnaire());
            }
            seen.add(what);
        }
    }

    static void keepsReflectionsApart(Course course, Reporter out) {
        for (int i = 0; i < course.reflections().size(); i++) {
            QuestionnaireId questionnaire = course.reflections().get(i).questionnaire();
            if (course.surveys().stream().map(Survey::questionnaire).anyMatch(questionnaire::equals)) {
                out.at("reflections")
                        .at(i)
                        .at("questionnaire")
                        .report(Severity.ERROR, "feedback.reflection-counted", questionnaire);
            }
        }
    }

    static void asksAboutItsSessions(Course course, Reporter out) {
        for (int i = 0; i < course.reflections().size(); i++) {
            asksAboutSessions(
                    course.reflections().get(i).when(),
                    course,
                    out.at("reflections").at(i));
        }
        for (int i = 0; i < course.surveys().size(); i++) {
            asksAboutSessions(
                    course.surveys().get(i).when(), course, out.at("surveys").at(i));
        }
    }

    private static void asksAboutSessions(FeedbackTiming timing, Course course, Reporter out) {
        int sessions = course.sessions().size();
        Optional<Integer> beyond = timing instanceof FeedbackTiming.AfterSessions after && sessions > 0
                ? after.sessions().stream()
                        .filter(session -> session > sessions)
                        .findFirst()
                : Optional.empty();
        beyond.ifPresent(session ->
                out.at("when").report(Severity.ERROR, "feedback.after-no-session", course.id(), session, sessions));
    }
}
