package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.feedback.Samples.after;
import static org.kith.course.feedback.Samples.cohort;
import static org.kith.course.feedback.Samples.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Due;
import org.kith.core.questionnaire.Occasion;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.course.CallOff;
import org.kith.course.Dues;
import org.kith.course.survey.FeedbackTiming;

class FeedbackDuesTest {

    private static final String COHORT = " cohort/sketch-2022#feedback:";

    @Nested
    class Feedback {

        @Test
        void isToBeAskedForWhenTheCourseSaysSo() {
            assertThat(shown(course().build(), cohort().build()))
                    .containsExactly(
                            "2022-01-04" + COHORT + "course-feedback/before",
                            "2022-01-18" + COHORT + "course-feedback/after",
                            "2022-01-18" + COHORT + "facilitator-feedback",
                            "2022-07-19" + COHORT + "course-feedback/follow-up");
        }

        @Test
        void isToBeAskedForAfterEachSession() {
            assertThat(shown(
                            course().surveys(
                                            List.of(Samples.survey(Samples.AFTER, FeedbackTiming.AfterSessions.each())))
                                    .build(),
                            cohort().build(),
                            after("p1").withOccasion(Occasion.of(cohort().build(), 2))))
                    .containsExactly(
                            "2022-01-04" + COHORT + "course-feedback/after/1",
                            "2022-01-18" + COHORT + "course-feedback/after/3");
        }

        @Test
        void wasAskedForOnceSomebodyAnswered() {
            assertThat(shown(course().build(), cohort().build(), after("p1")))
                    .noneMatch(due -> due.endsWith("course-feedback/after"));
        }

        @Test
        void isCalledByTheTitleOfTheQuestionnaire() {
            assertThat(Dues.of("feedback", "2022-01-01", Samples.dossier(course().build(), cohort().build())))
                    .extracting(Due::title)
                    .contains(Text.of("Feedback on a course"), Text.of("Feedback of facilitators"));
        }

        @Test
        void isNotAskedForOfACohortThatNeverMeets() {
            CallOff off = CallOff.of(LocalDate.of(2022, 1, 1), Text.of("Ice"));

            assertThat(shown(course().build(), cohort().calledOff(off).build())).isEmpty();
            assertThat(shown(
                            course().build(),
                            cohort().schedule(Optional.empty()).build()))
                    .isEmpty();
        }

        private static List<String> shown(Document... documents) {
            return Dues.shown("feedback", "2022-01-01", documents);
        }
    }
}
