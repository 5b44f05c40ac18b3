package org.kith.course;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Money;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** Courses and cohorts that took place, with the figures that were published. */
final class Samples {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final TrackId WITHOUT = TrackId.of("without-certificate");
    static final TrackId WITH = TrackId.of("with-certificate");

    /** The closing moment of 31 December 2021, 17:00 in London. */
    static final Instant CLOSING = Instant.parse("2021-12-31T17:00:00Z");

    private Samples() {}

    /** Seven sessions, the last of them longer, on two tracks. */
    static Course.Builder foundation() {
        return Course.builder()
                .id(CourseId.of("foundation-certificate"))
                .title(Text.of("Foundation certificate"))
                .provider(BodyId.of("cc-uk"))
                .addAllSessions(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> session(number, 90))
                        .toList())
                .addSession(session(7, 120))
                .addTrack(track(WITHOUT, line("GBP 250.00")))
                .addTrack(track(WITH, line("GBP 250.00"), line("GBP 50.00"))
                        .withCertificate(true)
                        .withChosenAfter(WITHOUT))
                .source(Source.of(
                        "CCU3",
                        URI.create("https://compassionate-communitiesuk.com/courses/foundation-certificate/"),
                        Confidence.DOCUMENT));
    }

    /** Six sessions of 90 minutes; its topics were not published. */
    static Course.Builder birmingham() {
        return Course.builder()
                .id(CourseId.of("birmingham-compassionate-city"))
                .title(Text.of("Birmingham, a compassionate city"))
                .addAllSessions(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> session(number, 90))
                        .toList());
    }

    /** Six Tuesdays of 2022, without the fourth. */
    static Cohort.Builder cohort() {
        return Cohort.builder()
                .id(CohortId.of("birmingham-2022"))
                .course(CourseId.of("birmingham-compassionate-city"))
                .title(Text.of("Birmingham, January and February 2022"))
                .place(PlaceId.of("birmingham"))
                .zone(LONDON)
                .seats(20)
                .waitingList(true)
                .interest(Window.before(CLOSING))
                .schedule(tuesdays()
                        .addDeviation(Deviation.Skipped.of(LocalDate.of(2022, 1, 25)))
                        .build());
    }

    /** Six Tuesdays from 4 January 2022, 15:30 to 17:00. */
    static Schedule.Builder tuesdays() {
        return Schedule.builder()
                .firstDay(LocalDate.of(2022, 1, 4))
                .everyWeeks(1)
                .count(6)
                .start(LocalTime.of(15, 30))
                .minutes(90);
    }

    static CourseSession session(int number, int minutes) {
        return CourseSession.builder().number(number).minutes(minutes).build();
    }

    static Track track(TrackId id, FeeLine... fees) {
        return Track.builder()
                .id(id)
                .title(Text.of("Track"))
                .certificate(false)
                .addFees(fees)
                .build();
    }

    static FeeLine line(String amount) {
        return FeeLine.of(Text.of("Course"), Money.parse(amount));
    }
}
