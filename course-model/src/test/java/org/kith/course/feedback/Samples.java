package org.kith.course.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.LevelKey;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.Occasion;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.QuestionnaireRef;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Respondents;
import org.kith.course.Schedule;
import org.kith.course.survey.Survey;
import org.kith.course.TrackId;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Terms;

/** A course that asks for feedback, its cohort on three Tuesdays of 2022, and what people answered. */
final class Samples {

    static final Kith KITH = Kith.load();
    static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    static final Instant NOW = Instant.parse("2022-03-14T12:00:00Z");

    static final QuestionnaireId FEEDBACK = QuestionnaireId.of("course-feedback");
    static final QuestionnaireId OF_FACILITATORS = QuestionnaireId.of("facilitator-feedback");
    static final QuestionnaireId REFLECTION = QuestionnaireId.of("session-reflection");
    static final StageKey BEFORE = StageKey.of("before");
    static final StageKey AFTER = StageKey.of("after");
    static final StageKey LATER = StageKey.of("follow-up");
    static final QuestionKey ENGAGE = QuestionKey.of("engage");
    static final PersonRef FACILITATOR = PersonRef.of("f1");

    private static final Text CONSENT = Text.of("Answers are counted with those of others, if you agree.");
    private static final TrackId TRACK = TrackId.of("open");

    private Samples() {}

    static Course.Builder course() {
        return Course.builder()
                .id(CourseId.of("sketch"))
                .title(Text.of("A sketch of a course"))
                .addAllSessions(IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                number -> CourseSession.builder().number(number).build())
                        .toList())
                .addReflection(new Reflection(REFLECTION, FeedbackTiming.AfterSessions.each(), Optional.of(CONSENT)))
                .addSurveys(
                        survey(BEFORE, new FeedbackTiming.BeforeStart()),
                        survey(AFTER, FeedbackTiming.AfterEnd.AT_ONCE),
                        survey(LATER, new FeedbackTiming.AfterEnd(26)),
                        Survey.builder()
                                .questionnaire(OF_FACILITATORS)
                                .of(Respondents.FACILITATORS)
                                .when(FeedbackTiming.AfterEnd.AT_ONCE)
                                .consent(CONSENT)
                                .build());
    }

    static Survey survey(StageKey stage, FeedbackTiming when) {
        return Survey.builder()
                .questionnaire(FEEDBACK)
                .stage(stage)
                .of(Respondents.PARTICIPANTS)
                .when(when)
                .consent(CONSENT)
                .build();
    }

    /** Tuesdays 4, 11 and 18 January 2022, 15:30 to 17:00 in London. */
    static Cohort.Builder cohort() {
        return Cohort.builder()
                .id(CohortId.of("sketch-2022"))
                .course(CourseId.of("sketch"))
                .title(Text.of("The first run"))
                .facilitators(List.of(FACILITATOR))
                .zone(ZoneId.of("Europe/London"))
                .waitingList(true)
                .schedule(Schedule.builder()
                        .firstDay(LocalDate.of(2022, 1, 4))
                        .everyWeeks(1)
                        .count(3)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .build());
    }

    /** A sheet of the whole cohort, counted and kept with consent. */
    static AnswerSheet sheet(String person, QuestionnaireId questionnaire, Optional<StageKey> stage, String at) {
        return AnswerSheet.builder()
                .id(AnswerSheetId.of(person + "-" + questionnaire
                        + stage.map(key -> "-" + key).orElse("")))
                .person(PersonRef.of(person))
                .questionnaire(new QuestionnaireRef(questionnaire, "1"))
                .stage(stage)
                .occasion(Occasion.of(cohort().build()))
                .at(Instant.parse(at))
                .build()
                .consenting(Purpose.OWN_LEARNING, Instant.parse(at))
                .consenting(Purpose.RESEARCH, Instant.parse(at));
    }

    static AnswerSheet after(String person) {
        return sheet(person, FEEDBACK, Optional.of(AFTER), "2022-01-19T09:00:00Z");
    }

    static AnswerSheet before(String person) {
        return sheet(person, FEEDBACK, Optional.of(BEFORE), "2022-01-03T09:00:00Z");
    }

    /** A reflection on a session, which is not counted. */
    static AnswerSheet reflection(String person, int session) {
        Instant at = Instant.parse("2022-01-04T20:00:00Z").plusSeconds(604_800L * (session - 1));
        return sheet(person, REFLECTION, Optional.empty(), at.toString())
                .withId(AnswerSheetId.of(person + "-reflection-" + session))
                .withOccasion(Occasion.of(cohort().build(), session))
                .withdrawing(Purpose.RESEARCH, at);
    }

    static AnswerSheet rating(AnswerSheet sheet, QuestionKey question, String level) {
        return sheet.revised(question, "1", sheet.at(), new QuestionAnswer.Level(LevelKey.of(level)));
    }

    static EnrolmentPolicy policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("sketch-2022"))
                .cohort(CohortId.of("sketch-2022"))
                .seats(20)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .addTerm(terms())
                .build();
    }

    /** All of them enrolled in December. */
    static EnrolmentLog log(List<String> people) {
        Instant at = Instant.parse("2021-12-01T09:00:00Z");
        EnrolmentLog.Builder log =
                EnrolmentLog.builder().id(EnrolmentLogId.of("sketch-2022")).policy(EnrolmentPolicyId.of("sketch-2022"));
        for (String key : people) {
            PersonRef person = PersonRef.of(key);
            log.addEvents(
                    new Event.Interested(
                            Applicant.builder().person(person).since(at).build(), at),
                    new Event.Offered(person, Optional.empty(), at),
                    new Event.Moved(person, Move.ACCEPT, at),
                    new Event.Enrolled(person, terms(), at));
        }
        return log.build();
    }

    private static Terms terms() {
        return Terms.builder().track(TRACK).build();
    }

    static List<String> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "p" + number).toList();
    }

    static Questionnaire stock(QuestionnaireId id) {
        return KITH.catalogue().find(Questionnaire.TYPE, id).orElseThrow();
    }

    /** {@return the documents over those that come with Kith} */
    static Dossier dossier(Document... documents) {
        return Dossier.of(documents).over(KITH.catalogue());
    }

    /** {@return the findings about feedback, each with its code and where it stands} */
    static List<String> found(Document... documents) {
        return KITH.check(dossier(documents), DAY).stream()
                .filter(finding -> finding.code().startsWith("feedback."))
                .map(Samples::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.pointer();
    }
}
