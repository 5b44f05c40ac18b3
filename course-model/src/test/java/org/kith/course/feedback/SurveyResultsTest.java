package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.course.feedback.Samples.AFTER;
import static org.kith.course.feedback.Samples.BEFORE;
import static org.kith.course.feedback.Samples.ENGAGE;
import static org.kith.course.feedback.Samples.after;
import static org.kith.course.feedback.Samples.before;
import static org.kith.course.feedback.Samples.cohort;
import static org.kith.course.feedback.Samples.course;
import static org.kith.course.feedback.Samples.people;
import static org.kith.course.feedback.Samples.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;
import org.kith.core.pooling.CrossTab;
import org.kith.core.pooling.ShownChange;
import org.kith.core.pooling.ShownCrossTab;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.privacy.SmallCells;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.Occasion;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Respondents;
import org.kith.course.survey.Survey;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;

class SurveyResultsTest {

    private static final CriterionKey SURE = CriterionKey.of("engage");

    @Nested
    class Surveys {

        @Test
        void haveResultsInTheOrderOfTheCourse() {
            assertThat(results(course().build()))
                    .extracting(
                            result -> result.survey().stage(),
                            result -> result.survey().of())
                    .containsExactly(
                            tuple(Optional.of(BEFORE), Respondents.PARTICIPANTS),
                            tuple(Optional.of(AFTER), Respondents.PARTICIPANTS),
                            tuple(Optional.of(Samples.LATER), Respondents.PARTICIPANTS),
                            tuple(Optional.empty(), Respondents.FACILITATORS));
        }

        @Test
        void haveNoneWithoutACourseOrItsQuestionnaires() {
            assertThat(SurveyResults.of(cohort().build(), Samples.dossier(), Samples.NOW))
                    .isEmpty();
            assertThat(SurveyResults.of(cohort().build(), Dossier.of(course().build()), Samples.NOW))
                    .isEmpty();
        }

        @Test
        void haveNoneOfWhatIsForReflection() {
            Course mixed = course().addReflection(
                            new Reflection(Samples.FEEDBACK, FeedbackTiming.AfterSessions.each(), Optional.empty()))
                    .build();

            assertThat(results(mixed, documents(12, after -> rating(after, ENGAGE, "very"))))
                    .extracting(result -> result.survey().of())
                    .containsExactly(Respondents.FACILITATORS);
        }
    }

    @Nested
    class Distributions {

        @Test
        void countThoseWhoConsent() {
            SurveyResults result = atEnd(documents(12, after -> rating(after, ENGAGE, "very")));

            assertThat(result.counted()).isEqualTo(12);
            assertThat(shown(result).count(CrossTab.NO_GROUP, "very")).contains(12L);
        }

        @Test
        void leaveOutWhoeverWithdrew() {
            Document[] sheets =
                    documents(12, after -> rating(after, ENGAGE, "very").withdrawing(Purpose.RESEARCH, Samples.NOW));

            assertThat(atEnd(sheets).counted()).isZero();
        }

        @Test
        void hideSmallCounts() {
            Document[] sheets = documents(
                    12, after -> rating(after, ENGAGE, after.person().value().equals("p1") ? "fairly" : "very"));

            ShownCrossTab shown = shown(atEnd(sheets));

            assertThat(shown.count(CrossTab.NO_GROUP, "fairly")).isEmpty();
            assertThat(shown.count(CrossTab.NO_GROUP, "very")).isEmpty();
            assertThat(shown.counts().total()).contains(12L);
        }

        @Test
        void countNoOtherCohort() {
            Cohort other = cohort().id(CohortId.of("other")).build();
            Document[] sheets = documents(12, after -> after.withOccasion(Occasion.of(other)));

            assertThat(atEnd(sheets).counted()).isZero();
        }

        @Test
        void countNothingThatWasAnsweredLater() {
            Document[] sheets = documents(12, after -> after.withAt(Samples.NOW.plusSeconds(1)));

            assertThat(atEnd(sheets).counted()).isZero();
        }

        @Test
        void haveARowForEachSessionThatWasAskedAbout() {
            Survey each = Samples.survey(AFTER, FeedbackTiming.AfterSessions.each());
            Course course = course().surveys(List.of(each)).build();
            Stream<AnswerSheet> sheets = Stream.concat(about(1, 12), about(2, 11));

            SurveyResults result =
                    results(course, sheets.toArray(Document[]::new)).get(0);

            assertThat(shown(result).rows()).containsExactly("1", "2");
            assertThat(shown(result).count("1", "very")).contains(12L);
            assertThat(shown(result).count("2", "very")).contains(11L);
            assertThat(result.responseRates())
                    .extracting(ResponseRate::session, ResponseRate::answered)
                    .containsExactly(tuple(Optional.of(1), 12), tuple(Optional.of(2), 11), tuple(Optional.of(3), 0));
        }

        private static Stream<AnswerSheet> about(int session, int count) {
            return people(count).stream()
                    .map(person -> rating(after(person), ENGAGE, "very"))
                    .map(sheet -> sheet.withId(AnswerSheetId.of(sheet.idText() + "-" + session))
                            .withOccasion(Occasion.of(cohort().build(), session)));
        }

        private static ShownCrossTab shown(SurveyResults result) {
            return result.distributions(SmallCells.USUAL).get(SURE);
        }
    }

    @Nested
    class Rates {

        @Test
        void haveDenominatorsOfTheirOwn() {
            List<Document> documents = new ArrayList<>();
            documents.add(Samples.policy());
            documents.add(Samples.log(people(5)));
            documents.add(attendance("p1", "p2", "p6"));
            people(2).forEach(person -> documents.add(after(person)));
            documents.add(after("p6"));

            assertThat(atEnd(documents.toArray(new Document[0])).responseRates())
                    .containsExactly(new ResponseRate(
                            Optional.empty(), 3, Optional.of(Share.of(2, 5)), Optional.of(Share.of(3, 3))));
        }

        @Test
        void areUnknownWhereNobodyKeptAList() {
            assertThat(atEnd(after("p1")).responseRates())
                    .containsExactly(new ResponseRate(Optional.empty(), 1, Optional.empty(), Optional.empty()));
        }

        @Test
        void ofFacilitatorsAreOfThoseWhoFacilitate() {
            AnswerSheet answered =
                    Samples.sheet("f1", Samples.OF_FACILITATORS, Optional.empty(), "2022-01-19T09:00:00Z");
            Cohort two = cohort().addFacilitator(PersonRef.of("f2")).build();

            assertThat(SurveyResults.of(two, Samples.dossier(course().build(), two, answered), Samples.NOW)
                            .get(3)
                            .responseRates())
                    .containsExactly(
                            new ResponseRate(Optional.empty(), 1, Optional.of(Share.of(1, 2)), Optional.empty()));
        }

        private static AttendanceSheet attendance(String... people) {
            return AttendanceSheet.builder()
                    .id(AttendanceSheetId.of("sketch-2022"))
                    .cohort(CohortId.of("sketch-2022"))
                    .held(3)
                    .marks(Stream.of(people)
                            .map(person -> AttendanceMark.of(PersonRef.of(person), 3, Presence.PRESENT))
                            .toList())
                    .build();
        }
    }

    @Nested
    class Changes {

        @Test
        void areOfThoseWhoAnsweredBothTimes() {
            Stream<AnswerSheet> sheets = Stream.concat(
                    people(14).stream().map(person -> rating(before(person), ENGAGE, "a-little")),
                    people(12).stream().map(person -> rating(after(person), ENGAGE, "very")));

            ShownChange change = atEnd(sheets.toArray(Document[]::new))
                    .changesSince(BEFORE, SmallCells.USUAL)
                    .get(ENGAGE);

            assertThat(change.answeredTwice()).contains(12L);
            assertThat(change.higher()).contains(12L);
        }

        @Test
        void areOfQuestionsWithFiguresOnly() {
            assertThat(atEnd().changesSince(BEFORE, SmallCells.USUAL))
                    .containsOnlyKeys(
                            QuestionKey.of("conditions"),
                            QuestionKey.of("communities"),
                            ENGAGE,
                            QuestionKey.of("sustain"),
                            QuestionKey.of("useful"));
        }

        @Test
        void areNoneSinceTheSameStageOrOfNoStage() {
            assertThat(atEnd().changesSince(AFTER, SmallCells.USUAL)).isEmpty();
            assertThat(results(course().build()).get(3).changesSince(BEFORE, SmallCells.USUAL))
                    .isEmpty();
        }
    }

    @Nested
    class Quotations {

        @Test
        void areOfThoseWhoLetTheirWordsBeQuoted() {
            QuestionKey better = QuestionKey.of("better");
            AnswerSheet kept = after("p1").revised(better, "1", after("p1").at(), words("More tea"));
            AnswerSheet quoted = after("p2")
                    .revised(better, "1", after("p2").at(), words("More time"))
                    .consenting(Purpose.QUOTATION, after("p2").at());

            assertThat(atEnd(kept, quoted).quotations(better)).containsExactly(Text.of("More time"));
        }

        private static QuestionAnswer words(String text) {
            return new QuestionAnswer.Words(Text.of(text));
        }
    }

    @Test
    void tellsNoAnswerInItsText() {
        assertThat(atEnd(after("p1"))).hasToString("SurveyResults(sketch-2022, course-feedback)");
    }

    private static SurveyResults atEnd(Document... documents) {
        return results(course().build(), documents).get(1);
    }

    private static List<SurveyResults> results(Course course, Document... documents) {
        Cohort cohort = cohort().build();
        return SurveyResults.of(cohort, Samples.dossier(documents).plus(course).plus(cohort), Samples.NOW);
    }

    private static Document[] documents(int count, UnaryOperator<AnswerSheet> answered) {
        return people(count).stream().map(Samples::after).map(answered).toArray(Document[]::new);
    }
}
