package org.kith.plugins.tables;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.kith.charter.CharterId;
import org.kith.charter.recognition.Recognition;
import org.kith.charter.recognition.RecognitionChange;
import org.kith.charter.recognition.RecognitionId;
import org.kith.charter.recognition.RecognitionScheme;
import org.kith.charter.recognition.RecognitionSchemeId;
import org.kith.charter.recognition.RecognitionState;
import org.kith.charter.recognition.SchemeRef;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.score.Counts;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreCardId;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.empowerment.Cover;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageColumn;
import org.kith.empowerment.CoverageId;
import org.kith.empowerment.CoverageRow;

/** Documents of which a table can be made. */
final class Samples {

    static final BodyId SCHOOL = BodyId.of("school");
    private static final RecognitionSchemeId SCHEME = RecognitionSchemeId.of("award");
    static final CriterionKey CONFIDENT = CriterionKey.of("confident");
    static final CriterionKey INCLUSIVE = CriterionKey.of("inclusive");

    private Samples() {}

    static Place place() {
        return Place.builder()
                .id(PlaceId.of("zuerich"))
                .name(Text.of("Zürich, Kreis 4"))
                .kind(PlaceKind.CITY)
                .build();
    }

    static Body body() {
        return Body.builder().id(SCHOOL).name(Text.of("The \"Old\" School")).build();
    }

    static Course course() {
        return Course.builder()
                .id(CourseId.of("foundation"))
                .title(Text.of("Foundation course"))
                .addSessions(session(1).topic(Text.of("=1+1")).build())
                .addSessions(session(2).topic(Text.of("Loss, grief\nand 🌱")).build())
                .build();
    }

    private static CourseSession.Builder session(int number) {
        return CourseSession.builder().number(number).minutes(90);
    }

    /** {@return three sessions, with more that deviates} */
    static Cohort cohort(Deviation... more) {
        return Cohort.builder()
                .id(CohortId.of("zuerich-2022"))
                .course(CourseId.of("foundation"))
                .title(Text.of("Frühling 2022"))
                .zone(ZoneId.of("Europe/Zurich"))
                .seats(20)
                .waitingList(false)
                .schedule(schedule(more))
                .build();
    }

    /** Three Tuesdays, the second of them left out, and the clocks change before the last. */
    private static Schedule schedule(Deviation... more) {
        return Schedule.builder()
                .firstDay(LocalDate.of(2022, 3, 15))
                .everyWeeks(1)
                .count(3)
                .start(LocalTime.of(15, 30))
                .minutes(90)
                .addDeviations(Deviation.Skipped.of(LocalDate.of(2022, 3, 22)))
                .addDeviations(more)
                .build();
    }

    static Coverage coverage(String id) {
        return Coverage.builder()
                .id(CoverageId.of(id))
                .title(Text.of("Who covers what"))
                .addColumns(column(CONFIDENT))
                .addColumns(column(INCLUSIVE))
                .addRows(CoverageRow.of(SCHOOL, Map.of(CONFIDENT, Cover.ACTIVE)))
                .build();
    }

    static CoverageColumn column(CriterionKey key) {
        return CoverageColumn.of(key, Text.of("Column"));
    }

    static ActionPlan plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("zuerich-2022"))
                .title(Text.of("Plan"))
                .addActions(action("invite")
                        .title(Text.of("@schools: invite them"))
                        .priority(PriorityId.of("schools"))
                        .owner(SCHOOL)
                        .start(LocalDate.of(2022, 1, 1))
                        .due(LocalDate.of(2022, 3, 1))
                        .progress(Progress.IN_PROGRESS)
                        .build())
                .addActions(action("listen").build())
                .build();
    }

    static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title(Text.of("Listen")).progress(Progress.NOT_STARTED);
    }

    static Recognition recognition() {
        return Recognition.builder()
                .id(RecognitionId.of("zuerich-award"))
                .place(PlaceId.of("zuerich"))
                .awardingBody(SCHOOL)
                .scheme(SchemeRef.of(SCHEME, "2"))
                .charter(CharterId.of("thirteen"))
                .addChanges(
                        RecognitionChange.of(RecognitionState.GRANTED, PartialDate.parse("../2019-10")),
                        RecognitionChange.of(RecognitionState.SCHEME_CLOSED, PartialDate.parse("2021-12-31")))
                .source(Source.of("A notice", Confidence.VERIFIED))
                .build();
    }

    static RecognitionScheme scheme() {
        return RecognitionScheme.builder()
                .id(SCHEME)
                .version("2")
                .title(Text.of("Award"))
                .owner(SCHOOL)
                .build();
    }

    static ScoreCard card() {
        return ScoreCard.builder()
                .id(ScoreCardId.of("zuerich.mean"))
                .assessment(AssessmentId.of("zuerich"))
                .framework(FrameworkRef.of(FrameworkId.of("thirteen"), "1"))
                .method(new Method("mean", "1", Text.of("The mean.")))
                .asOf(LocalDate.of(2022, 3, 14))
                .root(node("mean")
                        .points(Fraction.of(7, 3))
                        .possible(Fraction.of(8))
                        .level(Level.builder()
                                .key(LevelKey.of("begun"))
                                .value(1)
                                .title(Text.of("Begun"))
                                .build())
                        .addParts(node("schools")
                                .points(Fraction.of(-1, 2))
                                .possible(Fraction.of(4))
                                .build())
                        .addParts(node("faith").build())
                        .build())
                .build();
    }

    private static ScoreNode.Builder node(String key) {
        return ScoreNode.builder()
                .key(key)
                .title(Text.of("Node " + key))
                .rule("mean")
                .counts(Counts.NONE);
    }
}
