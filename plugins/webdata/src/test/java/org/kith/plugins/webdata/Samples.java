package org.kith.plugins.webdata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.Activity;
import org.kith.course.ActivityKind;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.ContactPoint;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.FeeLine;
import org.kith.course.Funding;
import org.kith.course.Link;
import org.kith.course.Partner;
import org.kith.course.Resource;
import org.kith.course.Schedule;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.Window;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.PromotionOrder;

/** Documents to change one thing of. */
final class Samples {

    static final Instant CLOSING = Instant.parse("2021-12-31T17:00:00Z");

    private Samples() {}

    static Course.Builder course() {
        return Course.builder()
                .id(CourseId.of("voice"))
                .title(Text.of("A voice for everybody", Map.of(Locale.FRENCH, "Une voix pour tous")))
                .provider(BodyId.of("cc-uk"));
    }

    /** {@return documents that use every property} */
    static Dossier everything() {
        Course course = course().summary(Text.of("What it is for"))
                .version("2")
                .variantOf(CourseId.of("voices"))
                .addPartner(Partner.of(body().id(), Text.of("evaluation")))
                .addFunding(
                        Funding.of(Text.of("A grant")),
                        new Funding(
                                Text.of("Another"), Optional.of(body().id()), Optional.of(Money.parse("GBP 1000.00"))))
                .contact(new ContactPoint(
                        Text.of("Office"), Optional.empty(), Optional.of(open("mailto:office@learn.example"))))
                .addFocusArea(Text.of("Stories"))
                .addSession(session(1)
                        .addResource(new Resource(Text.of("Pack"), List.of(open("https://pack.example/"))))
                        .build())
                .addSession(session(2)
                        .addActivity(Activity.of(ActivityKind.VIDEO).withMinutes(10))
                        .build())
                .addResource(Resource.of(Text.of("Reader")))
                .addTrack(track("start", "GBP 0.00"))
                .addTrack(track("certificate", "GBP 60.00", "GBP -10.00")
                        .withCertificate(true)
                        .withChosenAfter(TrackId.of("start"))
                        .withRequirements(Text.of("A talk")))
                .build();
        return Dossier.of(course, body(), place(PlaceKind.CITY), policy(), log(2), run("voice-2022"), run("next"));
    }

    /** {@return a cohort of which one session is moved, and one day is skipped if it is the next} */
    private static Cohort run(String id) {
        LocalDate day = LocalDate.of(2022, 1, 11);
        Schedule.Builder schedule = schedule().delivery(Delivery.IN_PERSON);
        return cohort().id(CohortId.of(id))
                .place(place(PlaceKind.CITY).id())
                .schedule(schedule.addDeviation(
                                id.equals("next")
                                        ? Deviation.Skipped.of(day)
                                        : Deviation.Moved.of(
                                                day, day.plusDays(1).atTime(18, 0)))
                        .build())
                .build();
    }

    private static CourseSession.Builder session(int number) {
        return CourseSession.builder()
                .number(number)
                .topic(Text.of("Topic " + number))
                .minutes(90)
                .addFocusArea(Text.of("Power"));
    }

    private static Link open(String address) {
        return Link.of(URI.create(address), Visibility.EVERYONE);
    }

    static Track track(String id, String... fees) {
        return Track.builder()
                .id(TrackId.of(id))
                .title(Text.of("Track " + id))
                .certificate(false)
                .fees(Arrays.stream(fees)
                        .map(fee -> FeeLine.of(Text.of("Line"), Money.parse(fee)))
                        .toList())
                .build();
    }

    static Cohort.Builder cohort() {
        return Cohort.builder()
                .id(CohortId.of("voice-2022"))
                .course(CourseId.of("voice"))
                .title(Text.of("Winter 2022"))
                .zone(ZoneId.of("Europe/London"))
                .seats(3)
                .waitingList(true)
                .enrolment(Window.before(CLOSING))
                .schedule(schedule().build());
    }

    /** {@return three Tuesdays} */
    static Schedule.Builder schedule() {
        return Schedule.builder()
                .firstDay(LocalDate.of(2022, 1, 4))
                .everyWeeks(1)
                .count(3)
                .start(LocalTime.of(15, 30))
                .minutes(90);
    }

    static Body body() {
        return Body.builder()
                .id(BodyId.of("cc-uk"))
                .name(Text.of("Compassionate Communities UK"))
                .build();
    }

    static Place place(PlaceKind kind) {
        return Place.builder()
                .id(PlaceId.of("leeds"))
                .name(Text.of("Leeds"))
                .kind(kind)
                .build();
    }

    static EnrolmentPolicy policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("voice-2022"))
                .cohort(CohortId.of("voice-2022"))
                .seats(3)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .build();
    }

    /** {@return a log in which some people, one a day from 1 November 2021, got a seat, and then other things happened} */
    static EnrolmentLog log(int people, Command... others) {
        List<Command> commands = IntStream.rangeClosed(1, people)
                .<Command>mapToObj(
                        day -> Command.ExpressInterest.of(PersonRef.of("secret-person-" + day), november(day)))
                .toList();
        Enrolments enrolments = Enrolments.open(policy()).decideAll(commands).next();
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("voice-2022"))
                .policy(policy().id())
                .addAllEvents(Enrolments.open(policy()).decideAll(commands).events())
                .addAllEvents(enrolments.decideAll(List.of(others)).events())
                .build();
    }

    static Instant november(int day) {
        return LocalDate.of(2021, 11, day).atStartOfDay(ZoneId.of("UTC")).toInstant();
    }
}
