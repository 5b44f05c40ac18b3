package org.kith.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CourseId;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.TrackId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Terms;

/** What is found in a sheet of the seven sessions of the foundation course: six of 90 minutes, and one of two hours. */
class AttendanceRulesTest {

    private static final Kith KITH = Kith.load();
    private static final PersonRef PERSON = PersonRef.of("learner-1");
    private static final Schedule SEVEN_WEEKS = Schedule.builder()
            .firstDay(LocalDate.of(2022, 2, 1))
            .everyWeeks(1)
            .count(7)
            .start(LocalTime.of(15, 30))
            .minutes(90)
            .addDeviation(Deviation.Resized.of(7, 120))
            .build();

    @Test
    void aSoundSheetHasNoFindings() {
        assertThat(codes(sheet(3, mark(1).withMinutes(90), mark(3)), cohort())).isEmpty();
    }

    @Test
    void nobodyIsPresentAtASessionThatWasNotHeld() {
        assertThat(codes(sheet(3, mark(3), mark(4)), cohort()))
                .containsExactly("attendance.session-not-held/marks/1/session");
        assertThat(codes(sheet(3, mark(4).withPresence(Presence.EXCUSED)), cohort()))
                .isEmpty();
    }

    @Test
    void whatCountsForNothingIsSaid() {
        AttendanceMark madeUp = mark(6).withPresence(Presence.MADE_UP);
        AttendanceMark absent = mark(5).withPresence(Presence.ABSENT);
        AttendanceMark excused = mark(7).withPresence(Presence.EXCUSED);

        assertThat(codes(sheet(2, absent, madeUp, excused), cohort()))
                .containsExactly("attendance.marked-ahead/marks/0/session", "attendance.marked-ahead/marks/1/session");
    }

    @Test
    void nobodyIsPresentAtASessionThatWasCalledOff() {
        Schedule snow =
                SEVEN_WEEKS.withDeviations(Deviation.Resized.of(7, 120), Deviation.CalledOff.of(4, Text.of("Snow")));
        Cohort cohort = cohort().withSchedule(snow);

        assertThat(codes(sheet(7, mark(3), mark(4)), cohort))
                .containsExactly("attendance.session-called-off/marks/1/session");
        assertThat(codes(sheet(7, mark(4).withPresence(Presence.MADE_UP)), cohort))
                .containsExactly("attendance.session-called-off/marks/0/session");
        assertThat(codes(sheet(7, mark(4).withPresence(Presence.ABSENT)), cohort))
                .isEmpty();
    }

    @Test
    void nobodyIsPresentAtASessionThatWasPostponed() {
        AttendanceSheet postponed = sheet(6, mark(3), mark(4), mark(5)).withPostponed(4);

        assertThat(codes(postponed, cohort())).containsExactly("attendance.session-not-held/marks/1/session");
    }

    @Test
    void onlyASessionThatWouldCountAsHeldIsPostponed() {
        assertThat(codes(sheet(3).withPostponed(3, 4), cohort()))
                .containsExactly("attendance.postponed-without-effect/postponed");
    }

    @Test
    void noMoreSessionsAreHeldThanTheCohortHas() {
        assertThat(codes(sheet(8), cohort())).containsExactly("attendance.more-held/held");
        assertThat(codes(sheet(7), cohort())).isEmpty();
        assertThat(codes(sheet(8), cohort().withSchedule(Optional.empty())))
                .doesNotContain("attendance.more-held/held");
    }

    @Test
    void marksAreAboutSessionsOfTheCohort() {
        assertThat(codes(sheet(7, mark(8).withPresence(Presence.ABSENT)), cohort()))
                .containsExactly("attendance.no-such-session/marks/0/session");
    }

    @Test
    void nobodyStaysLongerThanASessionLasts() {
        assertThat(codes(sheet(7, mark(6).withMinutes(91), mark(7).withMinutes(120)), cohort()))
                .containsExactly("attendance.longer-than-session/marks/0/minutes");
    }

    @Test
    void aRuleOfMinutesAloneAsksForNothing() {
        AttendanceRule minutes =
                AttendanceRule.builder().minutes(60).excused(Excused.COUNTED).build();

        assertThat(codes(policy(minutes))).containsExactly("attendance.asks-for-nothing/terms/0/attendance");
        assertThat(codes(policy(minutes.withRate(Fraction.of(6, 7))))).isEmpty();
        assertThat(codes(policy(minutes.withMostMissed(1)))).isEmpty();
    }

    private static List<String> codes(Document... documents) {
        return KITH.check(Dossier.of(documents), LocalDate.of(2022, 1, 10)).stream()
                .filter(finding -> finding.code().startsWith("attendance."))
                .map(AttendanceRulesTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        assertThat(finding.advice()).isPresent();
        return finding.code() + finding.pointer();
    }

    private static AttendanceMark mark(int session) {
        return AttendanceMark.of(PERSON, session, Presence.PRESENT);
    }

    private static AttendanceSheet sheet(int held, AttendanceMark... marks) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("foundation-2022"))
                .cohort(CohortId.of("foundation-2022"))
                .held(held)
                .marks(List.of(marks))
                .build();
    }

    private static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("foundation-2022"))
                .course(CourseId.of("foundation-certificate"))
                .title(Text.of("A cohort of seven weeks"))
                .zone(ZoneId.of("Europe/London"))
                .waitingList(false)
                .schedule(SEVEN_WEEKS)
                .build();
    }

    private static EnrolmentPolicy policy(AttendanceRule rule) {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("foundation-2022"))
                .cohort(CohortId.of("foundation-2022"))
                .seats(80)
                .selection(false)
                .waitingList(false)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .addTerm(Terms.builder()
                        .track(TrackId.of("with-certificate"))
                        .attendance(rule)
                        .build())
                .build();
    }
}
