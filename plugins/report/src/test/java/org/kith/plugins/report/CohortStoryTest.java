package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.SectorId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.Window;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.Condition;
import org.kith.course.certificate.SerialPattern;
import org.kith.course.certificate.Validity;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Capacity;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Quota;
import org.kith.course.enrolment.QuotaId;
import org.kith.course.enrolment.Terms;

class CohortStoryTest {

    private static final Cohort COHORT = ProgrammeSamples.cohort(words -> words).build();
    private static final CohortId ID = COHORT.id();
    private static final TrackId TRACK = TrackId.of("with-certificate");
    private static final Instant BEGIN = Instant.parse("2022-02-01T10:00:00Z");

    /** Five people, three seats: two enrol, one declines, the next is offered the seat, one waits; one certificate is given. */
    private final List<Command> commands = new ArrayList<>(Stream.of(1, 2, 3, 4, 5)
            .map(number -> new Command.ExpressInterest(
                    Applicant.of(person(number), BEGIN).withSector(SectorId.of(number < 3 ? "education" : "labour")),
                    BEGIN))
            .toList());

    CohortStoryTest() {
        commands.addAll(List.of(
                new Command.Accept(person(1), BEGIN),
                new Command.Accept(person(2), BEGIN),
                new Command.Decline(person(3), BEGIN),
                new Command.Enrol(person(1), TRACK, BEGIN),
                new Command.Enrol(person(2), TRACK, BEGIN)));
    }

    @Nested
    class FunnelOfACohort {

        @Test
        void hasAWholeOfItsOwnForEachStep() {
            assertThat(story().steps())
                    .extracting(Funnel.Step::title, step -> step.people() + " " + step.of())
                    .containsExactly(
                            tuple("Interested", "5 of 5 on the list"),
                            tuple("Offered a seat", "4 of 5 who were interested"),
                            tuple("Accepted", "2 of 4 who were offered one"),
                            tuple("Enrolled", "2 of 2 who accepted"),
                            tuple("Stayed", "2 of 2 who enrolled"),
                            tuple("Came often enough", "1 of 2 who stayed"),
                            tuple("Work for a certificate", "2 of 2 who stayed"),
                            tuple("Hold a certificate", "1 of 2 who work for one"));
        }

        @Test
        void drawsBarsOnOneScale() {
            assertThat(story().steps())
                    .extracting(Funnel.Step::part)
                    .startsWith("100.00", "80.00", "40.00")
                    .endsWith("20.00");
        }

        @Test
        void countsWhatHadHappenedByTheDay() {
            commands.add(new Command.Cancel(person(1), Instant.parse("2022-03-15T00:00:00Z")));

            assertThat(story().steps()).extracting(Funnel.Step::title).contains("Stayed");
            assertThat(story().seats()).first().isEqualTo("3 seats: 3 held, 0 free.");
        }
    }

    @Nested
    class SeatsAndWindows {

        @Test
        void tellWhyTheNextOneIsNotOfferedASeat() {
            assertThat(story().seats())
                    .contains("1 person waits. The next is not offered a seat, as it is not the time for offers and"
                            + " all seats are held.");
        }

        @Test
        void tellThatASeatIsFreeAndTheCourseClosed() {
            commands.add(new Command.Cancel(person(1), Instant.parse("2022-03-05T00:00:00Z")));
            commands.add(new Command.Close(Instant.parse("2022-03-06T00:00:00Z")));

            assertThat(story().seats())
                    .contains(
                            "3 seats: 2 held, 1 free.",
                            "Seats were offered until 1 March 2022, 00:00 (Europe/London). The list is closed. So a seat"
                                    + " can be free and the course closed: both are true.");
        }

        @Test
        void tellThatNobodyLosesASeatThatIsTakenAway() {
            commands.add(new Command.ChangeCapacity(Capacity.of(1), BEGIN));

            assertThat(story().seats())
                    .contains(
                            "1 seat: 3 held, 0 free. There were 3 at first, and 1 from 1 February 2022.",
                            "2 seats too many are held, since there are fewer seats than there were: nobody loses one.");
        }

        @Test
        void tellHowFullAQuotaIs() {
            assertThat(story().quotas()).containsExactly(new SeatLines.QuotaRow("education", "2 of 2", "full"));
        }

        @Test
        void tellWhoLeftOnTheWay() {
            assertThat(story().seats()).contains("Of the others, 1 declined.");
        }
    }

    @Nested
    class Attendances {

        @Test
        void areCountedForEachSession() {
            assertThat(story().attendance())
                    .extracting(row -> row.came() + ", absent " + row.absent())
                    .containsExactly("2 of 2, absent 0", "1 of 2, absent 1", "0 of 1, absent 1");
        }

        @Test
        void areNotCountedForASessionThatIsStillToCome() {
            assertThat(AttendanceRow.of(sheet().withPostponed(2)))
                    .extracting(AttendanceRow::session)
                    .containsExactly(1, 3);
        }
    }

    @Nested
    class Certificates {

        @Test
        void areToldApart() {
            assertThat(story().facts())
                    .contains(
                            new Fact("Certificates", "1 valid"),
                            new Fact(
                                    "Without a certificate as yet",
                                    "0 open, 1 out of reach as too many sessions were missed"));
        }
    }

    @Nested
    class ThoseBelowTheTeam {

        @Test
        void seeNoneOfIt() {
            assertThat(Samples.page(Samples.PUBLIC, documents()))
                    .doesNotContain("From interest to certificates", "Seats and windows", "Who came")
                    .contains("8 March 2022");
        }

        @Test
        void andNobodySeesWhoItIs() {
            assertThat(Samples.page(Samples.STEERING, documents()))
                    .contains("From interest to certificates")
                    .doesNotContain("person-");
        }
    }

    private CohortStory story() {
        return CohortStory.of(COHORT, Samples.scope(documents()));
    }

    private Document[] documents() {
        Batch batch = Enrolments.open(policy()).decideAll(commands);
        assertThat(batch.refused()).isEmpty();
        EnrolmentLog log = EnrolmentLog.builder()
                .id(EnrolmentLogId.of("log"))
                .policy(policy().id())
                .events(batch.events())
                .build();
        return new Document[] {COHORT, policy(), log, sheet(), certificate()};
    }

    private static EnrolmentPolicy policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("policy"))
                .cohort(ID)
                .seats(3)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .enrolment(Window.before(Instant.parse("2022-03-01T00:00:00Z")))
                .addQuotas(Quota.builder()
                        .id(QuotaId.of("schools"))
                        .sector(SectorId.of("education"))
                        .seats(2)
                        .build())
                .addTerms(Terms.builder()
                        .track(TRACK)
                        .attendance(AttendanceRule.all().withMostMissed(1))
                        .certificate(CertificateRule.builder()
                                .title(Text.of("Certificate"))
                                .addConditions(Condition.ATTENDANCE)
                                .validity(new Validity.Unlimited())
                                .serial(SerialPattern.of("{number}"))
                                .build())
                        .build())
                .build();
    }

    private static AttendanceSheet sheet() {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("sheet"))
                .cohort(ID)
                .held(3)
                .addMarks(
                        AttendanceMark.of(person(1), 1, Presence.PRESENT),
                        AttendanceMark.of(person(1), 2, Presence.PRESENT),
                        AttendanceMark.of(person(2), 1, Presence.PRESENT),
                        AttendanceMark.of(person(2), 2, Presence.ABSENT),
                        AttendanceMark.of(person(2), 3, Presence.ABSENT))
                .build();
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .id(CertificateId.of("first"))
                .title(Text.of("Certificate"))
                .person(person(1))
                .cohort(ID)
                .serial("1")
                .issued(LocalDate.of(2022, 3, 10))
                .validity(new Validity.Unlimited())
                .build();
    }

    private static PersonRef person(int number) {
        return PersonRef.of("person-" + number);
    }
}
