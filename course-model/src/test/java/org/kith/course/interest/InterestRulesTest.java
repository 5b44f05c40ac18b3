package org.kith.course.interest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.interest.Samples.interest;
import static org.kith.course.interest.Samples.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CourseId;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.Excused;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Terms;

/** What is found in registers of the Birmingham cohort, whose course asks for all six sessions. */
class InterestRulesTest {

    private static final Kith KITH = Kith.load();
    private static final CohortId COHORT = CohortId.of("birmingham-2022");
    private static final Dossier BIRMINGHAM = read();

    @Nested
    class AnnouncedMiss {

        @Test
        void isReportedWhereAllSessionsHaveToBeAttended() {
            Finding finding = only(found(missing(4)));

            assertThat(finding)
                    .hasToString(
                            "WARNING interest.announced-miss interest-register/active-learning /expressions/0/availability: The applicant will miss 1 of 6"
                                    + " sessions, which is more than the track taking-part allows.");
            assertThat(finding.advice())
                    .contains("Talk about it before a seat is offered; another cohort or track may fit better.");
        }

        @Test
        void isNotReportedOfThoseWhoSaidNothingOrCanCome() {
            assertThat(found(interest(1).build())).isEmpty();
            assertThat(found(interest(1)
                            .addAvailability(new Availability(4, true))
                            .build()))
                    .isEmpty();
        }

        @Test
        void isReportedOnlyAboveWhatTheRuleAllows() {
            Dossier lenient = withRule(AttendanceRule.builder()
                    .rate(Fraction.of(2, 3))
                    .excused(Excused.COUNTED)
                    .build());

            assertThat(found(lenient, missing(1, 2))).isEmpty();
            assertThat(found(lenient, missing(1, 2, 3)))
                    .extracting(Finding::code)
                    .containsExactly("interest.announced-miss");
        }

        @Test
        void isNotReportedOfASessionThatIsCalledOff() {
            Cohort cohort = BIRMINGHAM.find(Cohort.TYPE, COHORT).orElseThrow();
            Schedule schedule = cohort.schedule().orElseThrow();
            Dossier snow = BIRMINGHAM.plus(cohort.withSchedule(Schedule.builder()
                    .from(schedule)
                    .addDeviation(Deviation.CalledOff.of(4, Text.of("Snow")))
                    .build()));

            assertThat(found(snow, missing(4))).isEmpty();
            assertThat(found(snow, missing(4, 5)))
                    .singleElement()
                    .extracting(Finding::arguments)
                    .isEqualTo(List.of("1", "5", "taking-part"));
        }

        private static Dossier withRule(AttendanceRule rule) {
            EnrolmentPolicy policy = BIRMINGHAM
                    .find(EnrolmentPolicy.TYPE, EnrolmentPolicyId.of("birmingham-2022"))
                    .orElseThrow();
            return BIRMINGHAM.plus(policy.withTerms(Terms.builder()
                    .track(TrackId.of("taking-part"))
                    .attendance(rule)
                    .build()));
        }
    }

    @Nested
    class ExpressedTwice {

        @Test
        void isReportedAtTheSecond() {
            Finding finding = only(
                    found(interest(1).build(), interest(2).build(), interest(1).build()));

            assertThat(finding)
                    .hasToString(
                            "WARNING interest.expressed-twice interest-register/active-learning /expressions/2/person: Somebody has expressed interest twice.");
            assertThat(finding.advice()).contains("Merge the two; the earlier moment counts.");
        }
    }

    @Nested
    class OutsideWindow {

        @Test
        void isReportedFromTheClosingMomentOn() {
            Finding finding = only(found(since("2021-12-31T17:00:00Z")));

            assertThat(finding)
                    .hasToString(
                            "WARNING interest.outside-window interest-register/active-learning /expressions/0/since: The interest dates from"
                                    + " 2021-12-31T17:00 on the clocks of the cohort birmingham-2022, when its window is not open.");
            assertThat(finding.advice()).contains("Keep it for a later cohort, or correct the moment; it is in UTC.");
        }

        @Test
        void isNotReportedUntilThen() {
            assertThat(found(since("2021-12-31T16:59:59Z"))).isEmpty();
        }

        private static ExpressionOfInterest since(String moment) {
            return interest(1).since(Instant.parse(moment)).build();
        }
    }

    @Nested
    class NoSuchSession {

        @Test
        void isReportedAtTheNumber() {
            Finding finding = only(
                    found(interest(1).addAvailability(new Availability(7, true)).build()));

            assertThat(finding)
                    .hasToString(
                            "ERROR interest.no-such-session interest-register/active-learning /expressions/0/availability/0/session:"
                                    + " The cohort birmingham-2022 has no session 7, only 6.");
            assertThat(finding.advice())
                    .contains("Correct the number; sessions are numbered from 1, whatever week is skipped.");
        }
    }

    @Nested
    class OtherCourse {

        @Test
        void isReportedAtTheCohort() {
            InterestRegister register = register().withCohort(COHORT).withCourse(CourseId.of("foundation-certificate"));
            Finding finding = only(check(BIRMINGHAM, register));

            assertThat(finding)
                    .hasToString(
                            "ERROR interest.other-course interest-register/active-learning /cohort: The cohort birmingham-2022 takes the course"
                                    + " birmingham-compassionate-city, but the register is about foundation-certificate.");
            assertThat(finding.advice()).contains("Correct one of the two, or keep a register for each course.");
        }
    }

    @Nested
    class Everything {

        @Test
        void isReportedAtOnce() {
            String cohort = new String(
                            KITH.writeDocument(Entry.of(
                                    BIRMINGHAM.find(Cohort.TYPE, COHORT).orElseThrow())),
                            UTF_8)
                    .replace("\"interest\": {", "\"interest\": {\n    \"from\": \"2022-01-09T00:00:00Z\",")
                    .replace("2021-12-31T17:00:00Z", "2022-01-05T00:00:00Z")
                    .replace("\"start\": \"15:30\"", "\"start\": \"01:30\"")
                    .replace("2022-01-04", "2026-03-29");
            Entry<?> read =
                    KITH.readDocument("cohort.json", cohort.getBytes(UTF_8)).orElseThrow();
            Dossier dossier = BIRMINGHAM
                    .plus(read)
                    .plus(register(interest(1).build(), missing(6).withPerson(Samples.person(1)))
                            .withCohort(COHORT));

            assertThat(KITH.check(dossier, LocalDate.of(2022, 3, 14)))
                    .extracting(Finding::code)
                    .contains(
                            "window.closes-before-opening",
                            "cohort.deviation-without-session",
                            "cohort.session-in-missing-hour",
                            "enrolment.window-differs",
                            "interest.announced-miss",
                            "interest.expressed-twice");
        }
    }

    private static ExpressionOfInterest missing(Integer... sessions) {
        return interest(1)
                .addAllAvailability(List.of(sessions).stream()
                        .map(session -> new Availability(session, false))
                        .toList())
                .build();
    }

    private static List<Finding> found(ExpressionOfInterest... expressions) {
        return found(BIRMINGHAM, expressions);
    }

    private static List<Finding> found(Dossier dossier, ExpressionOfInterest... expressions) {
        return check(dossier, register(expressions).withCohort(COHORT));
    }

    private static List<Finding> check(Dossier dossier, InterestRegister register) {
        return KITH.check(dossier.plus(register), LocalDate.of(2022, 3, 14)).stream()
                .filter(finding -> finding.code().startsWith("interest."))
                .toList();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Dossier read() {
        try {
            return KITH.read(Path.of("src/test/resources/org/kith/course/fixtures"))
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
