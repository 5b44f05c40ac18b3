package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.course.feedback.Samples.AFTER;
import static org.kith.course.feedback.Samples.FEEDBACK;
import static org.kith.course.feedback.Samples.course;
import static org.kith.course.feedback.Samples.found;
import static org.kith.course.feedback.Samples.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.validation.Finding;
import org.kith.course.Course;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Survey;

/** Each code of the rules of what a course asks. */
class SurveyRulesTest {

    @Test
    void aCourseThatKeepsToThemHasNoFindings() {
        assertThat(found(course().build())).isEmpty();
    }

    @Test
    void aQuestionnaireThatIsNotThereIsFoundByTheKernel() {
        Survey gone = survey(AFTER, FeedbackTiming.AfterEnd.AT_ONCE).withQuestionnaire(QuestionnaireId.of("gone"));

        assertThat(Samples.KITH.check(Samples.dossier(course().addSurvey(gone).build()), Samples.DAY))
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .contains(tuple("reference.dangling", "/surveys/4/questionnaire"));
    }

    @Nested
    class UnknownStage {

        @Test
        void isOneThatTheQuestionnaireDoesNotHave() {
            assertThat(found(with(survey(StageKey.of("half-way"), FeedbackTiming.AfterEnd.AT_ONCE))))
                    .containsExactly("ERROR feedback.unknown-stage /surveys/4/stage");
        }

        @Test
        void isNoneWhereTheQuestionnaireHasSome() {
            assertThat(found(with(survey(AFTER, FeedbackTiming.AfterEnd.AT_ONCE).withStage(Optional.empty()))))
                    .containsExactly("ERROR feedback.unknown-stage /surveys/4/stage");
        }
    }

    @Nested
    class NoConsentText {

        @Test
        void isFoundAtSurveysAndReflections() {
            Survey silent = course().build().surveys().get(0).withConsent(Optional.empty());
            Reflection quiet =
                    new Reflection(Samples.REFLECTION, FeedbackTiming.AfterSessions.each(), Optional.empty());
            Course course = course().surveys(List.of(silent))
                    .reflections(List.of(quiet))
                    .build();

            assertThat(found(course))
                    .containsExactlyInAnyOrder(
                            "WARNING feedback.no-consent-text /surveys/0/consent",
                            "WARNING feedback.no-consent-text /reflections/0/consent");
        }
    }

    @Nested
    class AskedTwice {

        @Test
        void isTheSecondSurveyAtAStage() {
            assertThat(found(with(survey(AFTER, new FeedbackTiming.AfterEnd(1)))))
                    .containsExactly("ERROR feedback.asked-twice /surveys/4");
        }
    }

    @Nested
    class ReflectionCounted {

        @Test
        void isAReflectionOnTheQuestionnaireOfASurvey() {
            Reflection counted = new Reflection(
                    FEEDBACK,
                    FeedbackTiming.AfterEnd.AT_ONCE,
                    Optional.of(survey().consent().get()));

            assertThat(found(course().addReflection(counted).build()))
                    .containsExactly("ERROR feedback.reflection-counted /reflections/1/questionnaire");
        }

        private static Survey survey() {
            return course().build().surveys().get(0);
        }
    }

    @Nested
    class AfterNoSession {

        @Test
        void isASessionThatTheCourseDoesNotHave() {
            Survey late = course().build().surveys().get(1).withWhen(new FeedbackTiming.AfterSessions(Set.of(3, 4)));

            assertThat(found(course().surveys(List.of(late)).build()))
                    .containsExactly("ERROR feedback.after-no-session /surveys/0/when");
        }

        @Test
        void isNoneAsLongAsTheSessionsAreNotKnown() {
            Survey late = course().build().surveys().get(1).withWhen(new FeedbackTiming.AfterSessions(Set.of(4)));

            assertThat(found(course().sessions(List.of()).surveys(List.of(late)).build()))
                    .isEmpty();
        }
    }

    private static Course with(Survey survey) {
        return course().addSurvey(survey).build();
    }
}
