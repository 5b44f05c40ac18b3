package org.kith.course.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Activity;
import org.kith.course.ActivityId;
import org.kith.course.ActivityKind;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.FeeLine;
import org.kith.course.Schedule;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.Window;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Presence;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Condition;
import org.kith.course.certificate.Result;
import org.kith.course.certificate.Revocation;
import org.kith.course.certificate.SerialPattern;
import org.kith.course.certificate.Succession;
import org.kith.course.certificate.Validity;
import org.kith.course.certificate.VerificationCode;

/** What is stored of enrolments, attendance and certificates, and what is found in it. */
class EnrolmentDocumentsTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final String AFTER = "enrolment.track-after-";
    private static final Set<Move> MOVES =
            Set.of(Move.WITHDRAW, Move.ACCEPT, Move.DECLINE, Move.EXPIRE, Move.CANCEL, Move.NO_SHOW);

    @Nested
    class Json {

        @ParameterizedTest
        @MethodSource("org.kith.course.enrolment.EnrolmentDocumentsTest#documents")
        void isReadBackAsItWasWritten(Document document) {
            byte[] json = KITH.writeDocument(Entry.of(document));
            var outcome = KITH.readDocument("document.json", json);

            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.orElseThrow().document()).isEqualTo(document);
        }
    }

    @Nested
    class Checks {

        @Test
        void findNothingWrongWithASoundLog() {
            assertThat(codes(policy(), log())).isEmpty();
        }

        @Test
        void findWhatCannotHaveHappened() {
            EnrolmentLog broken = EnrolmentLog.builder()
                    .from(log())
                    .addEvent(new Event.Moved(Samples.person(77), Move.ACCEPT, Samples.CLOSING))
                    .build();

            assertThat(codes(policy(), broken)).containsExactly("enrolment.event-without-cause/events/8");
        }

        @ParameterizedTest
        @EnumSource(Move.class)
        void findMovesOfWhichMoreWouldHaveToBeSaid(Move move) {
            byte[] json = KITH.writeDocument(Entry.of(logOf(List.of(
                    new Event.Interested(Applicant.of(Samples.person(1), Samples.DECEMBER), Samples.DECEMBER),
                    new Event.Moved(Samples.person(1), Move.WITHDRAW, Samples.DECEMBER)))));
            String changed = new String(json, UTF_8).replace("\"withdraw\"", '"' + Kinds.wireName(move) + '"');
            var read = KITH.readDocument("log.json", changed.getBytes(UTF_8));

            assertThat(read.findings())
                    .extracting(finding -> finding.code() + finding.pointer())
                    .isEqualTo(MOVES.contains(move) ? List.of() : List.of("value.invalid/events/1"));
        }

        @Test
        void findAllEventsThatCannotBeReadAtOnce() {
            byte[] json = KITH.writeDocument(Entry.of(logOf(List.of(
                    new Event.Closed(Samples.DECEMBER),
                    new Event.Moved(Samples.person(1), Move.WITHDRAW, Samples.DECEMBER),
                    new Event.Reopened(Samples.DECEMBER)))));
            String changed =
                    new String(json, UTF_8).replace("\"closed\"", "\"shut\"").replace("\"withdraw\"", "\"gone\"");

            assertThat(KITH.readDocument("log.json", changed.getBytes(UTF_8)).findings())
                    .extracting(finding -> finding.code() + finding.pointer())
                    .containsExactly("json.unknown-kind/events/0/kind", "json.invalid-value/events/1/move");
        }

        @Test
        void findATrackThatNobodyCanChoose() {
            assertThat(codes(later(TrackId.of("other")))).containsExactly(AFTER + "unknown/terms/1/chosenAfter");
            assertThat(codes(later(Samples.WITH))).containsExactly(AFTER + "itself/terms/1/chosenAfter");
        }

        @Test
        void findTracksThatAreChosenAfterEachOther() {
            Terms first = Samples.terms(Samples.TRACK, "GBP 250.00").withChosenAfter(Samples.WITH);

            assertThat(codes(later(Samples.TRACK)
                            .withTerms(first, later(Samples.TRACK).terms().get(1))))
                    .containsExactly(AFTER + "itself/terms/0/chosenAfter", AFTER + "itself/terms/1/chosenAfter");
        }

        @Test
        void findALaterTrackWhoseFeeIsInAnotherCurrency() {
            EnrolmentPolicy policy = later(Samples.TRACK);

            assertThat(codes(policy)).isEmpty();
            assertThat(codes(policy.withTerms(
                            Samples.terms(Samples.TRACK, "EUR 250.00"),
                            policy.terms().get(1))))
                    .containsExactly("enrolment.track-in-other-currency/terms/1/chosenAfter");
        }

        @Test
        void findALaterTrackThatTheCourseHasFromTheStart() {
            Course course = Course.builder()
                    .id(CourseId.of("birmingham"))
                    .title(Text.of("Birmingham"))
                    .addTracks(track(Samples.TRACK), track(Samples.WITH))
                    .build();
            Course agreeing = course.withTracks(
                    course.tracks().get(0), course.tracks().get(1).withChosenAfter(Samples.TRACK));

            assertThat(codes(later(Samples.TRACK), cohort().build(), course))
                    .contains("enrolment.track-order-differs/terms/1/chosenAfter");
            assertThat(codes(later(Samples.TRACK), cohort().build(), agreeing))
                    .noneMatch(code -> code.startsWith("enrolment.track-order-differs"));
        }

        @Test
        void findAMomentForATrackThatIsNotChosenLater() {
            byte[] json = KITH.writeDocument(Entry.of(
                    later(Samples.TRACK).withTerms(chosenLater(Samples.TRACK).withChosenUntil(Samples.CLOSING))));
            String changed = new String(json, UTF_8).replace("\"chosenAfter\": \"without-certificate\",", "");

            assertThat(KITH.readDocument("policy.json", changed.getBytes(UTF_8)).findings())
                    .extracting(finding -> finding.code() + finding.pointer())
                    .containsExactly("value.invalid/terms/0");
        }

        @Test
        void findSeatsThatAreNotThere() {
            Story story = Story.of(policyBuilder(), 2).then(at -> new Command.ChangeCapacity(Capacity.of(1), at));

            assertThat(codes(policy(), logOf(story.events()))).containsExactly("enrolment.overbooked/events");
        }

        @Test
        void findMarksOfThoseWhoHaveNotEnrolled() {
            assertThat(codes(policy(), log(), sheet(Samples.person(77))))
                    .containsExactly("enrolment.mark-without-enrolment/marks/0");
            assertThat(codes(policy(), log(), sheet(Samples.person(1)))).isEmpty();
        }

        @Test
        void findNoFaultInMarksOfVisitorsWhereAnybodyMayDropIn() {
            AttendanceSheet visitor = sheet(Samples.person(77));

            assertThat(codes(policy(), log(), visitor, cohort().dropIn(true).build()))
                    .noneMatch(code -> code.startsWith("enrolment.mark-without-enrolment"));
            assertThat(codes(policy(), log(), visitor, cohort().dropIn(false).build()))
                    .contains("enrolment.mark-without-enrolment/marks/0");
        }

        @Test
        void findNoFaultInMarksOfThoseWhoCancelledAndComeAgain() {
            List<Event> events = Story.of(policyBuilder(), 2)
                    .then(Command.Accept::new, 1)
                    .then(at -> new Command.Enrol(Samples.person(1), Samples.WITH, at))
                    .then(Command.Cancel::new, 1)
                    .then(at -> Command.ExpressInterest.of(Samples.person(1), at))
                    .events();

            assertThat(logOf(events).replay(policy()).orElseThrow().registration(Samples.person(1)))
                    .hasValueSatisfying(again -> assertThat(again.terms()).isEmpty());
            assertThat(codes(policy(), logOf(events), sheet(Samples.person(1)))).isEmpty();
        }

        @Test
        void findFeesBelowZeroAndQuotasBeyondTheSeats() {
            EnrolmentPolicy policy = Samples.policy(2)
                    .addTerm(Samples.terms(Samples.WITH, "GBP -1.00"))
                    .addQuota(Quota.builder()
                            .id(QuotaId.of("north"))
                            .place(PlaceId.of("north"))
                            .seats(3)
                            .build())
                    .build();

            assertThat(codes(policy))
                    .contains("enrolment.negative-fee/terms/1/fee", "enrolment.quota-exceeds-seats/quotas/0/seats");
        }

        @Test
        void findQuotasOfWhichMoreSeatsAreHeldThanThereAre() {
            QuotaId north = QuotaId.of("north");
            EnrolmentPolicy.Builder quota = Samples.policy(20)
                    .addQuota(Quota.builder()
                            .id(north)
                            .place(PlaceId.of("north"))
                            .seats(1)
                            .build());
            Applicant applicant =
                    Applicant.of(Samples.person(1), Samples.DECEMBER).withPlace(PlaceId.of("north"));
            List<Event> events = Story.of(quota)
                    .then(at -> new Command.ExpressInterest(applicant, at))
                    .then(at -> new Command.ChangeCapacity(Capacity.of(north, 0), at))
                    .events();

            assertThat(codes(quota.build(), logOf(events))).containsExactly("enrolment.quota-overbooked/events");
        }

        @Test
        void findSeatsOtherThanThoseOfTheCohort() {
            assertThat(codes(policy(), cohort().seats(80).build())).contains("enrolment.seats-differ/seats");
            assertThat(codes(policy(), cohort().build())).noneMatch(code -> code.startsWith("enrolment.seats-differ"));
        }

        @Test
        void findInterestThatIsTakenAfterTheBeginning() {
            EnrolmentPolicy late = policy().withInterest(Window.before(Samples.FIRST_SESSION.plusSeconds(1)));

            assertThat(codes(late)).containsExactly("enrolment.interest-closes-after-start/interest/until");
            assertThat(codes(policy().withInterest(Window.before(Samples.FIRST_SESSION))))
                    .isEmpty();
        }

        @Test
        void findEnrolmentThatIsOpenAfterTheBeginning() {
            EnrolmentPolicy late = policy().withEnrolment(Window.before(Samples.FIRST_SESSION.plusSeconds(1)));

            assertThat(codes(late)).containsExactly("enrolment.enrolment-closes-after-start/enrolment/until");
            assertThat(codes(late, cohort().dropIn(true).build()))
                    .noneMatch(code -> code.startsWith("enrolment.enrolment-closes-after-start"));
        }

        @Test
        void findFeesOtherThanThoseOfTheCourse() {
            EnrolmentPolicy cheap = policy().withTerms(
                            Samples.terms(Samples.TRACK, "EUR 250.00"), Samples.terms(Samples.WITH, "GBP 300.00"));

            assertThat(KITH.check(Dossier.of(cheap, cohort().build(), course("GBP 250.00", "GBP 300.00")), DAY).stream()
                            .filter(finding -> finding.code().equals("enrolment.fee-differs")))
                    .extracting(finding -> finding.pointer() + " " + finding.message())
                    .containsExactly(
                            "/terms/0/fee The policy asks EUR 250.00 for the track without-certificate, but the"
                                    + " course birmingham says GBP 250.00.");
        }

        @Test
        void findACertificateOfATrackThatEndsWithNone() {
            Terms terms = policy().terms(Samples.WITH).orElseThrow().withTrack(Samples.TRACK);

            assertThat(codes(policy().withTerms(terms), cohort().build(), course("GBP 250.00", "GBP 300.00")))
                    .contains("enrolment.track-without-certificate/terms/0/certificate");
            assertThat(codes(policy(), cohort().build(), course("GBP 250.00", "GBP 300.00")))
                    .noneMatch(code -> code.startsWith("enrolment.track-without-certificate"));
        }

        @Test
        void findAWaitingListOtherThanThatOfTheCohort() {
            assertThat(codes(policy(), cohort().waitingList(false).build()))
                    .contains("enrolment.waiting-list-differs/waitingList");
            assertThat(codes(policy(), cohort().build()))
                    .noneMatch(code -> code.startsWith("enrolment.waiting-list-differs"));
        }

        @Test
        void findACourseOtherThanTheSessionsOfTheCohort() {
            Cohort meets = cohort().schedule(Schedule.builder()
                            .firstDay(LocalDate.of(2022, 1, 4))
                            .everyWeeks(1)
                            .count(7)
                            .start(LocalTime.of(15, 30))
                            .minutes(90)
                            .build())
                    .build();
            Window sessions = Window.of(Instant.parse("2022-01-04T15:30:00Z"), Instant.parse("2022-02-15T17:00:00Z"));
            EnrolmentPolicy fits = policy().withCourse(sessions);
            EnrolmentPolicy late = policy().withCourse(
                            Window.of(Instant.parse("2022-03-01T00:00:00Z"), Instant.parse("2022-04-01T00:00:00Z")));
            EnrolmentPolicy open = policy().withCourse(Window.before(Instant.parse("2022-02-15T17:00:00Z")));

            assertThat(codes(late, meets)).contains("enrolment.course-differs/course");
            assertThat(codes(fits, meets)).noneMatch(code -> code.startsWith("enrolment.course-differs"));
            assertThat(codes(open, meets)).noneMatch(code -> code.startsWith("enrolment.course-differs"));
        }

        private static Course course(String without, String with) {
            return Course.builder()
                    .id(CourseId.of("birmingham"))
                    .title(Text.of("Birmingham"))
                    .addTrack(track(Samples.TRACK, without).withCertificate(false))
                    .addTrack(track(Samples.WITH, with).withChosenAfter(Samples.TRACK))
                    .build();
        }

        private static Track track(TrackId id, String fee) {
            return Track.builder()
                    .id(id)
                    .title(Text.of("Track"))
                    .certificate(true)
                    .addFee(FeeLine.of(Text.of("Course"), Money.parse(fee)))
                    .build();
        }

        @Test
        void findTermsOfTracksThatTheCourseDoesNotHave() {
            Course course = Course.builder()
                    .id(CourseId.of("birmingham"))
                    .title(Text.of("Birmingham"))
                    .addTrack(Track.builder()
                            .id(Samples.TRACK)
                            .title(Text.of("Taking part"))
                            .certificate(false)
                            .build())
                    .build();

            assertThat(codes(policy(), cohort().build(), course))
                    .filteredOn(code -> code.startsWith("enrolment.terms-without-track"))
                    .containsExactly("enrolment.terms-without-track/terms/1/track");
        }

        @Test
        void findConditionsThatNobodyCanPassByTheTerms() {
            Terms terms = policy().terms(Samples.WITH).orElseThrow();
            CertificateRule rule = terms.certificate().orElseThrow();
            Terms impossible = Terms.builder()
                    .track(Samples.TRACK)
                    .certificate(rule.withConditions(Condition.values()).withActivities(ActivityId.of("essay")))
                    .build();

            assertThat(KITH.check(Dossier.of(policy().withTerms(impossible)), LocalDate.of(2022, 1, 10)).stream()
                            .filter(finding -> finding.code().equals("enrolment.condition-never-passed")))
                    .extracting(Finding::arguments)
                    .containsExactly(
                            List.of("track", "without-certificate"),
                            List.of("attendance", "without-certificate"),
                            List.of("fee", "without-certificate"));
            assertThat(codes(policy())).isEmpty();
        }

        @Test
        void findAWindowThatClosesBeforeItOpens() {
            Window inverted = new Window(Optional.of(Samples.LAST_SESSION_END), Optional.of(Samples.FIRST_SESSION));

            assertThat(codes(policy().withCourse(inverted))).contains("window.closes-before-opening/course/until");
        }

        @Test
        void findWindowsOtherThanThoseOfTheCohort() {
            Cohort cohort = cohort().interest(Window.before(Samples.FIRST_SESSION))
                    .enrolment(Window.before(Samples.FIRST_SESSION))
                    .cancellation(Window.ALWAYS)
                    .build();

            assertThat(codes(policy(), cohort))
                    .filteredOn(code -> code.startsWith("enrolment."))
                    .containsExactly("enrolment.window-differs/cancellation", "enrolment.window-differs/interest");
        }

        @Test
        void findWindowsOfWhichTheCohortTellsNobody() {
            assertThat(codes(
                            policy(),
                            cohort().interest(Window.before(Samples.CLOSING)).build()))
                    .filteredOn(code -> code.startsWith("enrolment."))
                    .containsExactly("enrolment.window-not-told/cancellation", "enrolment.window-not-told/enrolment");
        }

        @Test
        void findActivitiesThatTheCourseDoesNotHave() {
            Course course = Course.builder()
                    .id(CourseId.of("birmingham"))
                    .title(Text.of("Birmingham"))
                    .addSession(CourseSession.builder()
                            .number(1)
                            .addActivity(
                                    Activity.of(ActivityKind.ONLINE_ACTIVITY).withId(ActivityId.of("reflection")))
                            .build())
                    .addTrack(Track.builder()
                            .id(Samples.WITH)
                            .title(Text.of("With certificate"))
                            .certificate(true)
                            .build())
                    .build();

            assertThat(codes(asking("reflection"), cohort().build(), course))
                    .noneMatch(code -> code.startsWith("enrolment.unknown-activity"));
            assertThat(codes(asking("essay"), cohort().build(), course))
                    .contains("enrolment.unknown-activity/terms/0/certificate/activities");
            assertThat(codes(asking("essay"), cohort().build(), course.withSessions()))
                    .noneMatch(code -> code.startsWith("enrolment.unknown-activity"));
        }

        private static EnrolmentPolicy asking(String activity) {
            Terms terms = policy().terms(Samples.WITH).orElseThrow();
            CertificateRule rule = terms.certificate().orElseThrow();
            return policy().withTerms(terms.withCertificate(
                    rule.withConditions(Condition.ACTIVITIES).withActivities(ActivityId.of(activity))));
        }

        private static Track track(TrackId id) {
            return Track.builder()
                    .id(id)
                    .title(Text.of("A track"))
                    .certificate(true)
                    .build();
        }

        private static Cohort.Builder cohort() {
            return Cohort.builder()
                    .id(Samples.COHORT)
                    .course(CourseId.of("birmingham"))
                    .title(Text.of("Birmingham"))
                    .zone(ZoneId.of("Europe/London"))
                    .seats(20)
                    .waitingList(true);
        }

        @Test
        void findCertificatesThatWereNotEarned() {
            Certificate certificate = Certificate.builder()
                    .from(certificate())
                    .conditions(List.of(new Checked(Condition.FEE, Result.PENDING, Text.of("paid nothing"))))
                    .build();

            assertThat(codes(certificate)).contains("certificate.not-earned/conditions/0");
        }

        private static List<String> codes(Document... documents) {
            return KITH.check(Dossier.of(documents), LocalDate.of(2022, 1, 10)).stream()
                    .filter(finding -> !finding.code().startsWith("reference."))
                    .map(finding -> finding.code() + finding.pointer())
                    .toList();
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet("policy", policy()),
                argumentSet("policy by lot", policy().withOrder(new PromotionOrder.ByLot("31 December"))),
                argumentSet("policy with a track that is chosen later", later(Samples.TRACK)),
                argumentSet("log", log()),
                argumentSet("all events", logOf(allEvents())),
                argumentSet("sheet", sheet(Samples.person(1))),
                argumentSet("certificate", certificate()));
    }

    private static EnrolmentPolicy.Builder policyBuilder() {
        CertificateRule certificate = CertificateRule.builder()
                .title(Text.of("Foundation Certificate"))
                .conditions(List.of(Condition.TRACK, Condition.FEE))
                .addTrack(Samples.WITH)
                .validity(new Validity.Unlimited())
                .serial(SerialPattern.of("{year}-{number}"))
                .build();
        return Samples.birmingham(20)
                .cancellation(Window.before(Samples.FIRST_SESSION))
                .offerHours(72)
                .addQuota(Quota.builder()
                        .id(QuotaId.of("health"))
                        .sector(SectorId.of("health-support"))
                        .seats(5)
                        .build())
                .addTerm(Samples.terms(Samples.WITH, "GBP 300.00")
                        .withCancellation(new Cancellation(Optional.of(Samples.CLOSING), Fraction.of(1, 2)))
                        .withAttendance(AttendanceRule.all())
                        .withCertificate(certificate));
    }

    private static EnrolmentPolicy later(TrackId after) {
        return Samples.policy(20).addTerm(chosenLater(after)).build();
    }

    private static Terms chosenLater(TrackId after) {
        return Samples.terms(Samples.WITH, "GBP 300.00").withChosenAfter(after);
    }

    private static EnrolmentPolicy policy() {
        return policyBuilder().build();
    }

    private static EnrolmentLog log() {
        return logOf(Story.of(policyBuilder(), 2)
                .then(Command.Accept::new, 1)
                .then(at -> new Command.Enrol(Samples.person(1), Samples.WITH, at))
                .then(Command.Close::new)
                .then(Command.Decline::new, 2)
                .events());
    }

    private static EnrolmentLog logOf(List<Event> events) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("birmingham-2022"))
                .policy(EnrolmentPolicyId.of("birmingham-2022"))
                .events(events)
                .build();
    }

    private static List<Event> allEvents() {
        Instant at = Samples.DECEMBER;
        PersonRef person = Samples.person(1);
        Applicant applicant = Applicant.of(person, at).withPriority(3).withPlace(PlaceId.of("north"));
        return Arrays.asList(
                new Event.Interested(applicant, at),
                new Event.InterestedInLater(applicant, at),
                new Event.Received(applicant, Samples.NEXT_COHORT, at),
                new Event.Shortlisted(person, Samples.selection(1), at),
                new Event.Offered(person, Optional.empty(), at),
                new Event.TrackChosen(
                        person,
                        new TrackChoice(
                                Samples.terms(Samples.WITH, "GBP 300.00").withChosenAfter(Samples.TRACK),
                                Optional.of(Money.parse("GBP 50.00"))),
                        at),
                new Event.Transferred(person, Samples.NEXT_COHORT, at),
                new Event.CarriedOver(person, Samples.NEXT_COHORT, at),
                new Event.CapacityChanged(Capacity.of(QuotaId.of("health"), 2), 1, at),
                new Event.Closed(at),
                new Event.Reopened(at));
    }

    private static AttendanceSheet sheet(PersonRef person) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("birmingham-2022"))
                .cohort(Samples.COHORT)
                .held(1)
                .addMark(AttendanceMark.of(person, 1, Presence.PRESENT)
                        .withMinutes(80)
                        .withReason(Text.of("Left early")))
                .build();
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .id(CertificateId.of("birmingham-2022-1"))
                .title(Text.of("Foundation Certificate"))
                .person(Samples.person(1))
                .cohort(Samples.COHORT)
                .serial("2022-1")
                .code(new VerificationCode("7h4k-0pzq-x2md"))
                .issued(LocalDate.of(2022, 3, 1))
                .validity(new Validity.Period(24))
                .renewalDays(30)
                .addCondition(new Checked(Condition.FEE, Result.PASS, Text.of("paid GBP 300.00 of GBP 300.00")))
                .appraisal(Appraisal.builder()
                        .passed(true)
                        .reasons(Text.of("A plan that can be carried out"))
                        .date(LocalDate.of(2022, 2, 20))
                        .assessor(Samples.person(50))
                        .build())
                .revocation(new Revocation(LocalDate.of(2023, 1, 1), Text.of("By mistake")))
                .succession(new Succession(CertificateId.of("birmingham-2022-2"), LocalDate.of(2023, 1, 1)))
                .build();
    }
}
