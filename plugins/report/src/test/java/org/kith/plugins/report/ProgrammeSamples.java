package org.kith.plugins.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.charter.recognition.Recognition;
import org.kith.charter.recognition.RecognitionChange;
import org.kith.charter.recognition.RecognitionId;
import org.kith.charter.recognition.RecognitionScheme;
import org.kith.charter.recognition.RecognitionSchemeId;
import org.kith.charter.recognition.RecognitionState;
import org.kith.charter.recognition.SchemeRef;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Money;
import org.kith.core.shape.Document;
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
import org.kith.course.FeeLine;
import org.kith.course.Schedule;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.Window;
import org.kith.empowerment.Cover;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageColumn;
import org.kith.empowerment.CoverageId;
import org.kith.empowerment.CoverageRow;

/** A place, bodies, a course with a cohort, a coverage and a recognition. */
final class ProgrammeSamples {

    static final BodyId SCHOOL = BodyId.of("school");
    static final BodyId CLUB = BodyId.of("club");
    private static final RecognitionSchemeId AWARD = RecognitionSchemeId.of("award");
    static final CriterionKey CONFIDENT = CriterionKey.of("confident");
    static final CriterionKey INCLUSIVE = CriterionKey.of("inclusive");
    static final CriterionKey ORGANISED = CriterionKey.of("organised");
    static final CriterionKey COOPERATIVE = CriterionKey.of("cooperative");

    private ProgrammeSamples() {}

    static Stream<Document> all(UnaryOperator<String> wording) {
        return Stream.of(
                place(wording),
                body(SCHOOL, "Old School", wording),
                body(CLUB, "The club", wording),
                course(wording),
                cohort(wording).build(),
                coverage(wording),
                recognition(wording),
                scheme(wording));
    }

    static Place place(UnaryOperator<String> wording) {
        return Place.builder()
                .id(Samples.PLACE)
                .name(Text.of(wording.apply("Exemplöw")))
                .kind(PlaceKind.CITY)
                .build();
    }

    static Body body(BodyId id, String name, UnaryOperator<String> wording) {
        return Body.builder().id(id).name(Text.of(wording.apply(name))).build();
    }

    static Course course(UnaryOperator<String> wording) {
        return Course.builder()
                .id(CourseId.of("foundation"))
                .title(Text.of(wording.apply("Foundation course")))
                .summary(Text.of(wording.apply("From loss to a plan")))
                .version(wording.apply("2"))
                .provider(SCHOOL)
                .addSession(CourseSession.builder()
                        .number(1)
                        .minutes(90)
                        .topic(Text.of(wording.apply("Loss")))
                        .build())
                .addSession(CourseSession.builder().number(2).minutes(120).build())
                .addTrack(Track.builder()
                        .id(TrackId.of("full"))
                        .title(Text.of(wording.apply("Full track")))
                        .certificate(true)
                        .addFee(FeeLine.of(Text.of(wording.apply("Course")), Money.parse("GBP 250.00")))
                        .addFee(FeeLine.of(Text.of(wording.apply("Certificate")), Money.parse("GBP 0.00")))
                        .addRequirement(Text.of(wording.apply("An appraisal")))
                        .build())
                .build();
    }

    static Cohort.Builder cohort(UnaryOperator<String> wording) {
        return Cohort.builder()
                .id(CohortId.of("spring"))
                .course(CourseId.of("foundation"))
                .title(Text.of(wording.apply("Spring cohort")))
                .place(Samples.PLACE)
                .zone(ZoneId.of("Europe/London"))
                .seats(20)
                .waitingList(true)
                .interest(Window.before(Instant.parse("2022-02-28T17:00:00Z")))
                .schedule(Schedule.builder()
                        .firstDay(LocalDate.of(2022, 3, 8))
                        .everyWeeks(2)
                        .count(3)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .addDeviation(new Deviation.Skipped(
                                LocalDate.of(2022, 3, 22), Optional.of(Text.of(wording.apply("A feast")))))
                        .build());
    }

    static Coverage coverage(UnaryOperator<String> wording) {
        return Coverage.builder()
                .id(CoverageId.of("partners"))
                .title(Text.of(wording.apply("Partners and dimensions")))
                .place(Samples.PLACE)
                .addColumn(CoverageColumn.of(CONFIDENT, Text.of(wording.apply("Confident"))))
                .addColumn(CoverageColumn.of(INCLUSIVE, Text.of(wording.apply("Inclusive"))))
                .addColumn(CoverageColumn.of(ORGANISED, Text.of(wording.apply("Organised"))))
                .addColumn(CoverageColumn.of(COOPERATIVE, Text.of(wording.apply("Cooperative"))))
                .addRow(CoverageRow.of(
                        SCHOOL, Map.of(CONFIDENT, Cover.ACTIVE, INCLUSIVE, Cover.ACTIVE, ORGANISED, Cover.REMIT)))
                .addRow(CoverageRow.of(
                        CLUB, Map.of(CONFIDENT, Cover.ACTIVE, INCLUSIVE, Cover.NONE, ORGANISED, Cover.NONE)))
                .build();
    }

    private static RecognitionScheme scheme(UnaryOperator<String> wording) {
        return RecognitionScheme.builder()
                .id(AWARD)
                .title(Text.of(wording.apply("Award for places")))
                .owner(CLUB)
                .build();
    }

    private static Recognition recognition(UnaryOperator<String> wording) {
        return Recognition.builder()
                .id(RecognitionId.of("first"))
                .place(Samples.PLACE)
                .awardingBody(CLUB)
                .scheme(SchemeRef.of(AWARD))
                .addChanges(RecognitionChange.of(RecognitionState.GRANTED, PartialDate.parse("XXXX-05-23")))
                .basis(Text.of(wording.apply("Two years of work")))
                .source(Source.of(wording.apply("A page"), URI.create("https://example.org/b"), Confidence.VERIFIED))
                .build();
    }
}
