package org.kith.course.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CourseId;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Excused;
import org.kith.course.attendance.Presence;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.CertificateState;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Condition;
import org.kith.course.certificate.Result;
import org.kith.course.certificate.SerialPattern;
import org.kith.course.certificate.Validity;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/** The foundation course with its two tracks, at 250 and 300 pounds, in seven weeks of an imagined cohort. */
class CompletionTest {

    private static final Instant OPENING = Instant.parse("2022-01-10T09:00:00Z");
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 28);
    private static final CohortId COHORT = CohortId.of("foundation-2022");
    private static final CertificateId ID = CertificateId.of("foundation-2022-7");
    private static final TrackId WITHOUT = TrackId.of("without-certificate");
    private static final TrackId WITH = TrackId.of("with-certificate");
    private static final PersonRef LEARNER = PersonRef.of("learner-1");
    private static final PersonRef STRANGER = PersonRef.of("learner-2");

    @Nested
    class SomebodyWhoHasDoneEverything {

        private final Award award = completion().build().award(ID, ISSUED, 7);

        @Test
        void isGivenTheCertificateThatWasPromised() {
            assertThat(award)
                    .isEqualTo(new Award.Given(Certificate.builder()
                            .id(ID)
                            .title(Text.of("Foundation Certificate"))
                            .person(LEARNER)
                            .cohort(COHORT)
                            .serial("CC-2022-0007")
                            .issued(ISSUED)
                            .validity(new Validity.Period(24))
                            .renewalDays(30)
                            .conditions(completion().build().checked())
                            .appraisal(appraisal(true))
                            .build()));
        }

        @Test
        void hasPassedEachConditionWithWhatShowsIt() {
            assertThat(completion().build().checked())
                    .containsExactly(
                            passed(Condition.TRACK, "track with-certificate"),
                            passed(Condition.ATTENDANCE, "attended 7 of 7 sessions"),
                            passed(Condition.ACTIVITIES, "1 of 1 activities done"),
                            passed(Condition.APPRAISAL, "appraised on 2022-03-20"),
                            passed(Condition.FEE, "paid GBP 300.00 of GBP 300.00"));
        }

        @Test
        void holdsAValidCertificateFromThatDayOn() {
            Certificate certificate = ((Award.Given) award).certificate();

            assertThat(certificate.state(ISSUED.minusDays(1))).isEqualTo(CertificateState.NOT_ISSUED);
            assertThat(certificate.state(ISSUED)).isEqualTo(CertificateState.VALID);
        }

        private static Checked passed(Condition condition, String evidence) {
            return new Checked(condition, Result.PASS, Text.of(evidence));
        }
    }

    @Nested
    class SomebodyWithSomethingMissing {

        @Test
        void isRefusedForAllReasons() {
            Completion completion = Completion.builder()
                    .enrolments(enrolled(WITH, policy()))
                    .cohort(cohort())
                    .person(LEARNER)
                    .sheet(sheet(6, Presence.ABSENT))
                    .appraisal(appraisal(false))
                    .paid(Money.parse("GBP 250.00"))
                    .build();

            assertThat(reasons(completion).stream().map(Obstacle::toFinding))
                    .extracting(Finding::message)
                    .containsExactly(
                            "The condition attendance is fail.",
                            "The condition activities is pending.",
                            "The condition appraisal is fail.",
                            "The condition fee is pending.");
        }

        @Test
        void isRefusedWhileASessionIsToBeMadeUp() {
            Completion excused = completion().sheet(sheet(7, Presence.EXCUSED)).build();
            Completion madeUp = completion().sheet(sheet(7, Presence.MADE_UP)).build();

            assertThat(reasons(excused))
                    .extracting(Obstacle::arguments)
                    .containsExactly(List.of("attendance", "pending"));
            assertThat(reasons(madeUp)).isEmpty();
        }

        @Test
        void isRefusedWithoutASheetOrASchedule() {
            assertThat(reasons(completion().sheet(Optional.empty()).build()))
                    .extracting(Obstacle::arguments)
                    .containsExactly(List.of("attendance", "pending"));
            assertThat(reasons(completion()
                            .cohort(cohort().withSchedule(Optional.empty()))
                            .build()))
                    .extracting(Obstacle::arguments)
                    .containsExactly(List.of("attendance", "pending"));
        }
    }

    @Nested
    class ACertificateThatItsOwnRulesWouldCallWrong {

        @Test
        void isNotGivenOnWhatTheLearnerAppraisedAlone() {
            assertThat(reasons(completion()
                            .appraisal(appraisal(true).withAssessor(LEARNER))
                            .build()))
                    .extracting(Obstacle::code)
                    .containsExactly("certificate.assessor-is-learner");
        }

        @Test
        void isNotGivenBeforeTheWorkWasAppraised() {
            Completion later = completion()
                    .appraisal(appraisal(true).withDate(ISSUED.plusDays(1)))
                    .build();
            Completion sameDay =
                    completion().appraisal(appraisal(true).withDate(ISSUED)).build();

            assertThat(reasons(later).stream().map(Obstacle::toFinding))
                    .extracting(Finding::message)
                    .containsExactly("The work is appraised on 2022-03-29, after 2022-03-28, the day of issue.");
            assertThat(reasons(sameDay)).isEmpty();
        }

        @Test
        void isNotGivenAfterItsLastDay() {
            assertThat(reasons(validUntil(ISSUED.minusDays(1))))
                    .extracting(Obstacle::code, Obstacle::arguments)
                    .containsExactly(tuple("certificate.over-before-issue", List.of(ISSUED.minusDays(1), ISSUED)));
            assertThat(reasons(validUntil(ISSUED))).isEmpty();
        }

        @Test
        void isRefusedForAllOfThatAtOnce() {
            Completion wrong = completion()
                    .enrolments(enrolled(WITH, policy(new Validity.Fixed(ISSUED.minusDays(1)))))
                    .appraisal(appraisal(false).withAssessor(LEARNER).withDate(ISSUED.plusDays(1)))
                    .build();

            assertThat(reasons(wrong))
                    .extracting(Obstacle::code)
                    .containsExactly(
                            "certificate.condition-not-passed",
                            "certificate.assessor-is-learner",
                            "certificate.appraised-after-issue",
                            "certificate.over-before-issue");
        }

        @Test
        void isNeverGiven() {
            Award.Given given = (Award.Given) completion().build().award(ID, ISSUED, 7);

            assertThat(Kith.load().check(Dossier.of(given.certificate(), cohort()), ISSUED))
                    .extracting(Finding::code)
                    .noneMatch(code -> code.startsWith("certificate."));
        }

        private static Completion validUntil(LocalDate last) {
            return completion()
                    .enrolments(enrolled(WITH, policy(new Validity.Fixed(last))))
                    .build();
        }

        private static EnrolmentPolicy policy(Validity validity) {
            return CompletionTest.policy().withTerms(terms().withCertificate(rule().withValidity(validity)));
        }
    }

    @Nested
    class SomebodyElse {

        @Test
        void isRefusedWithoutAnEnrolment() {
            Completion completion = completion().person(STRANGER).build();

            assertThat(completion.checked()).isEmpty();
            assertThat(reasons(completion)).containsExactly(new Obstacle.NotEnrolled(Standing.NONE));
        }

        @Test
        void isRefusedAfterGivingTheSeatBack() {
            Enrolments cancelled = next(enrolled(WITH, policy()), new Command.Cancel(LEARNER, OPENING));

            assertThat(reasons(completion().enrolments(cancelled).build()))
                    .containsExactly(new Obstacle.NotEnrolled(Standing.CANCELLED));
        }

        @Test
        void isRefusedOnATrackWithoutACertificate() {
            Completion completion =
                    completion().enrolments(enrolled(WITHOUT, policy())).build();

            assertThat(reasons(completion)).containsExactly(new Obstacle.NonePromised(WITHOUT));
        }
    }

    @Nested
    class SomebodyWhoChoseTheCertificateLater {

        private final EnrolmentPolicy policy =
                policy().withTerms(policy().terms().get(0), terms().withChosenAfter(WITHOUT));
        private final List<Command> commands = ImmutableList.<Command>builder()
                .addAll(commands(WITHOUT))
                .add(new Command.ChooseTrack(LEARNER, WITH, OPENING.plusSeconds(60)))
                .build();
        private final Batch batch = Enrolments.open(policy).decideAll(commands);

        @Test
        void isGivenTheCertificateForAllThatItTakes() {
            assertThat(completion().enrolments(batch.next()).build().award(ID, ISSUED, 7))
                    .isEqualTo(completion().build().award(ID, ISSUED, 7));
        }

        @Test
        void isRefusedWhileOnlyTheFeeOfTheFirstTrackWasPaid() {
            Completion completion = completion()
                    .enrolments(batch.next())
                    .paid(Money.parse("GBP 250.00"))
                    .build();

            assertThat(reasons(completion))
                    .containsExactly(new Obstacle.ConditionNotPassed(
                            new Checked(Condition.FEE, Result.PENDING, Text.of("paid GBP 250.00 of GBP 300.00"))));
        }

        @Test
        void hadNoneBefore() {
            assertThat(reasons(
                            completion().enrolments(enrolled(WITHOUT, policy)).build()))
                    .containsExactly(new Obstacle.NonePromised(WITHOUT));
        }

        @Test
        void isGivenTheSameWhateverBecameOfThePolicy() {
            Enrolments replayed =
                    Enrolments.replay(policy.withTerms(), batch.events()).orElseThrow();

            assertThat(completion().enrolments(replayed).build().award(ID, ISSUED, 7))
                    .isEqualTo(completion().build().award(ID, ISSUED, 7));
        }
    }

    @Nested
    class LaterEdits {

        @Test
        void ofThePolicyDecideNothingThatWasPromised() {
            Enrolments then = enrolled(WITH, policy());
            Terms dearer = Terms.builder()
                    .from(terms())
                    .fee(Money.parse("GBP 900.00"))
                    .attendance(AttendanceRule.all().withMinutes(1_000))
                    .certificate(rule().withActivities(ActivityId.of("another")).withTitle(Text.of("Diploma")))
                    .build();
            EnrolmentPolicy edited = policy().withTerms(dearer);
            Enrolments replayed = Enrolments.replay(edited, events(policy())).orElseThrow();

            assertThat(replayed.policy()).isEqualTo(edited);
            assertThat(completion().enrolments(replayed).build().award(ID, ISSUED, 7))
                    .isEqualTo(completion().enrolments(then).build().award(ID, ISSUED, 7));
        }
    }

    @Nested
    class Reasons {

        @Test
        void haveATextWithEveryArgumentAndAdvice() {
            List<Obstacle> all = List.of(
                    new Obstacle.NotEnrolled(Standing.NO_SHOW),
                    new Obstacle.NonePromised(WITHOUT),
                    new Obstacle.ConditionNotPassed(
                            new Checked(Condition.FEE, Result.PENDING, Text.of("paid nothing"))),
                    new Obstacle.AppraisedByLearner(),
                    new Obstacle.AppraisedAfterIssue(ISSUED.plusDays(1), ISSUED),
                    new Obstacle.OverBeforeIssue(ISSUED.minusDays(1), ISSUED));

            assertThat(all)
                    .extracting(Object::getClass)
                    .hasSameElementsAs(List.of(Obstacle.class.getPermittedSubclasses()));
            assertThat(all).extracting(Obstacle::toFinding).allSatisfy(finding -> {
                assertThat(finding.advice()).isPresent();
                assertThat(finding.message()).doesNotContain("{");
                assertThat(finding.arguments()).allMatch(finding.message()::contains);
            });
        }
    }

    @Nested
    class Parts {

        @Test
        void belongToOneCohort() {
            Completion.Builder other = completion().cohort(cohort().withId(CohortId.of("other")));
            Completion.Builder strange =
                    completion().sheet(sheet(7, Presence.PRESENT).withCohort(CohortId.of("other")));

            assertThatIllegalArgumentException().isThrownBy(other::build);
            assertThatIllegalArgumentException().isThrownBy(strange::build);
        }
    }

    private static List<Obstacle> reasons(Completion completion) {
        return completion.award(ID, ISSUED, 7) instanceof Award.Refused refused ? refused.reasons() : List.of();
    }

    private static Completion.Builder completion() {
        return Completion.builder()
                .enrolments(enrolled(WITH, policy()))
                .cohort(cohort())
                .person(LEARNER)
                .sheet(sheet(7, Presence.PRESENT))
                .addActivity(ActivityId.of("online"))
                .appraisal(appraisal(true))
                .paid(Money.parse("GBP 300.00"));
    }

    /** All of some sessions were attended, but for what the first one is marked with. */
    private static AttendanceSheet sheet(int held, Presence first) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("foundation-2022"))
                .cohort(COHORT)
                .held(held)
                .addMark(AttendanceMark.of(LEARNER, 1, first))
                .addAllMarks(IntStream.rangeClosed(2, held)
                        .mapToObj(session -> AttendanceMark.of(LEARNER, session, Presence.PRESENT))
                        .toList())
                .build();
    }

    private static Appraisal appraisal(boolean passed) {
        return Appraisal.builder()
                .passed(passed)
                .reasons(Text.of("A plan that can be carried out"))
                .date(LocalDate.of(2022, 3, 20))
                .assessor(PersonRef.of("assessor-1"))
                .build();
    }

    private static Cohort cohort() {
        return Cohort.builder()
                .id(COHORT)
                .course(CourseId.of("foundation-certificate"))
                .title(Text.of("A cohort of seven weeks"))
                .zone(ZoneId.of("Europe/London"))
                .seats(80)
                .waitingList(false)
                .schedule(Schedule.builder()
                        .firstDay(LocalDate.of(2022, 2, 1))
                        .everyWeeks(1)
                        .count(7)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .addDeviation(Deviation.Resized.of(7, 120))
                        .build())
                .build();
    }

    private static Enrolments enrolled(TrackId track, EnrolmentPolicy policy) {
        return commands(track).stream()
                .reduce(Enrolments.open(policy), CompletionTest::next, (first, second) -> second);
    }

    private static List<org.kith.course.enrolment.Event> events(EnrolmentPolicy policy) {
        return Enrolments.open(policy).decideAll(commands(WITH)).events();
    }

    private static List<Command> commands(TrackId track) {
        return List.of(
                Command.ExpressInterest.of(LEARNER, OPENING),
                new Command.Accept(LEARNER, OPENING),
                new Command.Enrol(LEARNER, track, OPENING));
    }

    private static Enrolments next(Enrolments enrolments, Command command) {
        return enrolments.decideAll(List.of(command)).next();
    }

    private static EnrolmentPolicy policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("foundation-2022"))
                .cohort(COHORT)
                .seats(80)
                .selection(false)
                .waitingList(false)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .addTerm(Terms.builder()
                        .track(WITHOUT)
                        .fee(Money.parse("GBP 250.00"))
                        .build())
                .addTerm(terms())
                .build();
    }

    private static Terms terms() {
        return Terms.builder()
                .track(WITH)
                .fee(Money.parse("GBP 300.00"))
                .attendance(AttendanceRule.builder()
                        .rate(Fraction.ONE)
                        .excused(Excused.TO_BE_MADE_UP)
                        .build())
                .certificate(rule())
                .build();
    }

    private static CertificateRule rule() {
        return CertificateRule.builder()
                .title(Text.of("Foundation Certificate"))
                .conditions(List.of(Condition.values()))
                .addTrack(WITH)
                .addActivity(ActivityId.of("online"))
                .validity(new Validity.Period(24))
                .renewalDays(30)
                .serial(SerialPattern.of("CC-{year}-{number:4}"))
                .build();
    }
}
