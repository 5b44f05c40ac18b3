package org.kith.plugins.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.kith.core.community.SectorId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Excused;
import org.kith.course.attendance.Presence;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Ruling;
import org.kith.course.enrolment.Terms;

/** People who come to the cohort of the samples: two enrolled, one is offered a seat, and the rest wait. */
final class Enrolled {

    static final TrackId TRACK = TrackId.of("with-certificate");
    static final PersonRef ANNA = PersonRef.of("anna");
    static final PersonRef BO = PersonRef.of("bo");
    static final PersonRef CARA = PersonRef.of("cara");
    static final PersonRef DAN = PersonRef.of("dan");
    static final PersonRef EVE = PersonRef.of("eve");

    private static final Instant FIRST = Instant.parse("2022-01-10T09:00:00Z");

    private final List<Event> events = new ArrayList<>();
    private Enrolments enrolments = Enrolments.open(policy().build());
    private Instant at = FIRST;

    static EnrolmentPolicy.Builder policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("zuerich-2022"))
                .cohort(CohortId.of("zuerich-2022"))
                .seats(3)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .offerHours(48)
                .order(new PromotionOrder.ByMoment())
                .addTerm(terms());
    }

    private static Terms terms() {
        return Terms.builder()
                .track(TRACK)
                .fee(Money.parse("CHF 300.00"))
                .attendance(AttendanceRule.builder()
                        .rate(Fraction.of(2, 3))
                        .minutes(60)
                        .excused(Excused.LEFT_OUT)
                        .build())
                .build();
    }

    /** A log in which the offer of one lapses in the end and another has more priority than those before her. */
    static EnrolmentLog log() {
        Enrolled story = new Enrolled();
        List.of(ANNA, BO, CARA, DAN).forEach(person -> story.then(Command.ExpressInterest::of, person));
        story.then(
                (person, at) -> new Command.ExpressInterest(
                        Applicant.of(person, at).withPriority(5).withSector(SectorId.of("education")), at),
                EVE);
        List.of(ANNA, BO)
                .forEach(person -> story.then(Command.Accept::new, person)
                        .then((who, at) -> new Command.Enrol(who, TRACK, at), person));
        return log(story.events);
    }

    static EnrolmentLog log(List<Event> events) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("zuerich-2022"))
                .policy(EnrolmentPolicyId.of("zuerich-2022"))
                .events(events)
                .build();
    }

    private Enrolled then(BiFunction<PersonRef, Instant, Command> command, PersonRef person) {
        if (enrolments.decide(command.apply(person, at)) instanceof Ruling.Accepted accepted) {
            events.addAll(accepted.events());
            enrolments = accepted.next();
        } else {
            throw new AssertionError("refused");
        }
        at = at.plusSeconds(3_600);
        return this;
    }

    /** Two sessions were held; one who never enrolled has a mark. */
    static AttendanceSheet sheet() {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("zuerich-2022"))
                .cohort(CohortId.of("zuerich-2022"))
                .held(2)
                .addMarks(AttendanceMark.of(ANNA, 1, Presence.PRESENT))
                .addMarks(AttendanceMark.of(ANNA, 2, Presence.PRESENT).withMinutes(30))
                .addMarks(AttendanceMark.of(BO, 1, Presence.EXCUSED))
                .addMarks(AttendanceMark.of(BO, 2, Presence.MADE_UP))
                .addMarks(AttendanceMark.of(EVE, 1, Presence.ABSENT))
                .build();
    }
}
