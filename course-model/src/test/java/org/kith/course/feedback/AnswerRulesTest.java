package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.feedback.Samples.after;
import static org.kith.course.feedback.Samples.before;
import static org.kith.course.feedback.Samples.cohort;
import static org.kith.course.feedback.Samples.course;
import static org.kith.course.feedback.Samples.found;
import static org.kith.course.feedback.Samples.people;
import static org.kith.course.feedback.Samples.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.Occasion;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.QuestionnaireRef;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Deviation;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;

/** Each code of the rules of answers to what a course asks. */
class AnswerRulesTest {

    private static final Instant HALF_PAST_THREE = Instant.parse("2022-01-18T15:30:00Z");

    @Test
    void answersThatKeepToThemHaveNoFindings() {
        assertThat(findings(
                        Samples.policy(),
                        Samples.log(people(2)),
                        before("p1"),
                        after("p1"),
                        Samples.sheet("p2", Samples.FEEDBACK, Optional.of(Samples.LATER), "2022-07-19T09:00:00Z"),
                        Samples.sheet("f1", Samples.OF_FACILITATORS, Optional.empty(), "2022-01-18T16:00:00Z"),
                        reflection("p1", 1),
                        reflection("p1", 2)))
                .isEmpty();
    }

    @Test
    void aReflectionIsForThePersonAlone() {
        Dossier dossier = Dossier.of(reflection("p1", 1));

        assertThat(Audience.values())
                .filteredOn(audience ->
                        !Redacted.of(dossier, audience).all(AnswerSheet.TYPE).isEmpty())
                .containsExactly(Audience.SELF);
    }

    @Nested
    class NotAsked {

        @Test
        void isAQuestionnaireThatTheCourseDoesNotUse() {
            AnswerSheet other = after("p1")
                    .withStage(Optional.of(StageKey.of("start")))
                    .withQuestionnaire(new QuestionnaireRef(QuestionnaireId.of("online-introduction"), "1"));

            assertThat(findings(other)).containsExactly("INFO feedback.not-asked /questionnaire");
        }
    }

    @Nested
    class OtherOccasion {

        @Test
        void isASessionWhereTheWholeWasAskedAbout() {
            AnswerSheet one = after("p1").withOccasion(Occasion.of(cohort().build(), 3));

            assertThat(findings(one)).containsExactly("WARNING feedback.other-occasion /occasion");
        }

        @Test
        void isTheWholeWhereSessionsWereAskedAbout() {
            AnswerSheet whole = reflection("p1", 1).withOccasion(Occasion.of(cohort().build()));

            assertThat(findings(whole)).containsExactly("WARNING feedback.other-occasion /occasion");
        }
    }

    @Nested
    class NoSuchSession {

        @Test
        void isOneBehindTheLast() {
            assertThat(findings(reflection("p1", 4)))
                    .containsExactly("ERROR feedback.no-such-session /occasion/session");
        }
    }

    @Nested
    class SessionCalledOff {

        @Test
        void isOneThatDidNotTakePlace() {
            Cohort off = cohort().schedule(cohort().build()
                            .schedule()
                            .orElseThrow()
                            .withDeviations(Deviation.CalledOff.of(2, Text.of("Ice"))))
                    .build();

            assertThat(found(course().build(), off, reflection("p1", 2)))
                    .containsExactly("WARNING feedback.session-called-off /occasion/session");
        }
    }

    @Nested
    class SessionNotHeld {

        @Test
        void isOneAfterThoseThatAttendanceWasKeptOf() {
            AttendanceSheet one = AttendanceSheet.builder()
                    .id(AttendanceSheetId.of("sketch-2022"))
                    .cohort(CohortId.of("sketch-2022"))
                    .held(1)
                    .build();

            assertThat(findings(one, reflection("p1", 2)))
                    .containsExactly("WARNING feedback.session-not-held /occasion/session");
            assertThat(findings(one, reflection("p1", 1))).isEmpty();
        }
    }

    @Nested
    class AnsweredEarly {

        @Test
        void isAnAnswerBeforeTheSessionBegins() {
            AnswerSheet early = after("p1").withAt(HALF_PAST_THREE.minusSeconds(1));

            assertThat(findings(early)).containsExactly("WARNING feedback.answered-early /at");
            assertThat(findings(early.withAt(HALF_PAST_THREE))).isEmpty();
        }

        @Test
        void isAFollowUpBeforeItsDay() {
            AnswerSheet early =
                    Samples.sheet("p1", Samples.FEEDBACK, Optional.of(Samples.LATER), "2022-07-18T22:59:59Z");

            assertThat(findings(early)).containsExactly("WARNING feedback.answered-early /at");
            assertThat(findings(early.withAt(early.at().plusSeconds(1)))).isEmpty();
        }
    }

    @Nested
    class AnsweredLate {

        @Test
        void isAFirstMeasurementOnceTheCourseBegan() {
            AnswerSheet late = before("p1").withAt(Instant.parse("2022-01-04T15:30:00Z"));

            assertThat(findings(late)).containsExactly("WARNING feedback.answered-late /at");
        }
    }

    @Nested
    class ByParticipant {

        @Test
        void isTheFormOfFacilitatorsInOtherHands() {
            AnswerSheet form = Samples.sheet("p1", Samples.OF_FACILITATORS, Optional.empty(), "2022-01-18T17:00:00Z");

            assertThat(findings(Samples.policy(), Samples.log(people(1)), form))
                    .containsExactly("ERROR feedback.by-participant /person");
            assertThat(findings(form)).isEmpty();
        }
    }

    @Nested
    class ByFacilitator {

        @Test
        void isTheFormOfParticipantsInOtherHands() {
            assertThat(findings(after("f1"))).containsExactly("ERROR feedback.by-facilitator /person");
        }

        @Test
        void isNoneOfSomebodyWhoDoesBoth() {
            assertThat(findings(Samples.policy(), Samples.log(List.of("f1")), after("f1")))
                    .isEmpty();
        }
    }

    @Nested
    class NotEnrolled {

        @Test
        void isSomebodyOfWhomTheLogHasNotHeard() {
            assertThat(findings(Samples.policy(), Samples.log(people(1)), after("p2")))
                    .containsExactly("WARNING feedback.not-enrolled /person");
        }

        @Test
        void isNobodyWherePeopleMayDropIn() {
            assertThat(found(
                            course().build(),
                            cohort().dropIn(true).build(),
                            Samples.policy(),
                            Samples.log(people(1)),
                            after("p2")))
                    .isEmpty();
        }
    }

    @Nested
    class ReflectionForResearch {

        @Test
        void isAConsentToCountWhatIsForOneself() {
            AnswerSheet counted = reflection("p1", 1).consenting(Purpose.RESEARCH, Samples.NOW);

            assertThat(findings(counted))
                    .containsExactly("WARNING feedback.reflection-for-research /consents/research");
        }
    }

    @Test
    void aSheetOfAnotherSortOfOccasionIsNoneOfTheirBusiness() {
        AnswerSheet about =
                after("p1").withId(AnswerSheetId.of("about-the-course")).withOccasion(Occasion.of(course().build()));

        assertThat(findings(about)).isEmpty();
    }

    private static List<String> findings(Document... documents) {
        Document[] all = new Document[documents.length + 2];
        System.arraycopy(documents, 0, all, 2, documents.length);
        all[0] = course().build();
        all[1] = cohort().build();
        return found(all);
    }
}
