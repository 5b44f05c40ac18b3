package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.PhaseKey;
import org.kith.core.framework.PhaseRef;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Diff;
import org.kith.core.shape.Difference;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Period;
import org.kith.course.enrolment.Refusal;
import org.kith.course.enrolment.Ruling;
import org.kith.course.interest.InterestRegister;
import org.kith.course.interest.InterestRegisterId;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaId;
import org.kith.course.workshop.SlotKind;

/** The courses of the sources, with every figure that they give. */
class SourcesTest {

    private static final Kith KITH = Kith.load();
    private static final Dossier DOSSIER = read();

    @Nested
    class AllOfThem {

        @Test
        void areReadWithoutAFinding() throws IOException {
            assertThat(KITH.read(folder()).findings()).isEmpty();
        }

        @Test
        void areFoundToLackOnlyWhatTheSourcesDoNotTell() {
            assertThat(KITH.check(DOSSIER, LocalDate.of(2022, 3, 14)))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrder("cohort.no-sessions", "cohort.session-count-differs");
        }
    }

    @Nested
    class FoundationCertificate {

        private final Course course = course("foundation-certificate");

        @Test
        void hasSevenSessionsOfWhichTheLastIsLonger() {
            assertThat(course.sessions())
                    .extracting(session -> session.minutes().orElseThrow())
                    .containsExactly(90, 90, 90, 90, 90, 90, 120);
        }

        @Test
        void hasElevenContactHours() {
            assertThat(hours(course)).contains("11.0");
        }

        @Test
        void costs250PoundsWithoutAndThreeHundredWithCertificate() {
            assertThat(course.fee(TrackId.of("without-certificate"))).contains(Money.parse("GBP 250.00"));
            assertThat(course.fee(TrackId.of("with-certificate"))).contains(Money.parse("GBP 300.00"));
            assertThat(course.extraFee(TrackId.of("with-certificate"))).contains(Money.parse("GBP 50.00"));
        }

        @Test
        void hasEightyPlacesRemainingAndIsClosedAtTheSameTime() {
            Cohort cohort = cohort("foundation-certificate-advertised");
            Instant read = Instant.parse("2022-01-01T00:00:00Z");
            EnrolmentPolicy policy = EnrolmentPolicy.builder()
                    .from(policy())
                    .cohort(cohort.id())
                    .seats(cohort.seats().orElseThrow())
                    .interest(Window.before(read))
                    .laterCohorts(false)
                    .build();
            Enrolments enrolments = Enrolments.open(policy);

            Ruling asked =
                    enrolments.decide(new Command.ExpressInterest(Applicant.of(PersonRef.of("somebody"), read), read));
            Ruling closing = enrolments.decide(new Command.Close(read));

            assertThat(enrolments.free()).isEqualTo(80);
            assertThat(asked)
                    .isInstanceOfSatisfying(
                            Ruling.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .containsExactly(new Refusal.OutsideWindow(Period.INTEREST, Window.before(read))));
            assertThat(closing).isInstanceOfSatisfying(Ruling.Accepted.class, accepted -> {
                assertThat(accepted.next().isClosed()).isTrue();
                assertThat(accepted.next().free()).isEqualTo(80);
            });
        }
    }

    @Nested
    class FoundationProgramme {

        private final Course course = course("foundation-programme");

        @Test
        void hasTenAndAHalfContactHours() {
            assertThat(hours(course)).contains("10.5");
        }

        @Test
        void isAnotherVersionOfTheSyllabusInItsLastSessionOnly() {
            Course certificate = course("foundation-certificate");

            assertThat(Diff.of(
                                    CourseSession.SHAPE,
                                    certificate.session(7).orElseThrow(),
                                    course.session(7).orElseThrow())
                            .differences())
                    .extracting(Difference::pointer)
                    .extracting(Object::toString)
                    .containsExactly("/topic", "/minutes");
            assertThat(course.sessions().subList(0, 6))
                    .isEqualTo(certificate.sessions().subList(0, 6));
            assertThat(course.version()).isNotEqualTo(certificate.version());
        }
    }

    @Nested
    class Birmingham {

        private final Cohort cohort = cohort("birmingham-2022");

        @Test
        void hasNineContactHours() {
            assertThat(hours(course("birmingham-compassionate-city"))).contains("9.0");
            assertThat(cohort.contactHours()).isEqualTo(Fraction.of(9));
        }

        @Test
        void hasItsFourthSessionOnFirstFebruarySinceAWeekIsSkipped() {
            assertThat(cohort.sessions())
                    .extracting(session -> session.number() + " " + session.date())
                    .containsExactly(
                            "1 2022-01-04",
                            "2 2022-01-11",
                            "3 2022-01-18",
                            "4 2022-02-01",
                            "5 2022-02-08",
                            "6 2022-02-15");
        }

        @Test
        void meetsFromHalfPastThreeToFive() {
            assertThat(cohort.sessions())
                    .extracting(session -> session.start().toLocalTime() + " "
                            + session.endExclusive().toLocalTime())
                    .containsOnly("15:30 17:00");
        }

        @Test
        void closesOnTheLastDayOf2021AtFiveInLondon() {
            Instant closing = cohort.interest().flatMap(Window::until).orElseThrow();

            assertThat(closing.atZone(cohort.zone()).toLocalDateTime())
                    .isEqualTo(LocalDateTime.of(2021, 12, 31, 17, 0));
        }

        @Test
        void hasTwentySeatsAndAWaitingListForLaterCourses() {
            assertThat(cohort.seats()).contains(20);
            assertThat(cohort.waitingList()).isTrue();
            assertThat(policy().laterCohorts()).isTrue();
        }

        @Test
        void asksForAllSixSessionsAndForNoMoney() {
            TrackId track = TrackId.of("taking-part");

            assertThat(course("birmingham-compassionate-city").fee(track)).contains(Money.parse("GBP 0.00"));
            assertThat(policy().terms(track).flatMap(terms -> terms.attendance()))
                    .contains(AttendanceRule.all());
        }
    }

    @Nested
    class ActiveLearning {

        private final Course course = course("active-learning-scotland");

        @Test
        void beginsWithADayOf360Minutes() {
            CohortSession day =
                    cohort("active-learning-scotland-2020").sessions().get(0);

            assertThat(day.date()).isEqualTo(LocalDate.of(2020, 3, 9));
            assertThat(day.minutes()).isEqualTo(360);
            assertThat(day.endExclusive().toLocalTime()).hasToString("16:00");
            assertThat(course.session(1).flatMap(CourseSession::minutes)).contains(360);
        }

        @Test
        void hasAnAgendaOf360MinutesOfWhich90AreBreaks() {
            Agenda agenda = DOSSIER.find(Agenda.TYPE, AgendaId.of("active-learning-scotland-2020"))
                    .orElseThrow();

            assertThat(agenda.slots()).hasSize(10);
            assertThat(agenda.totalMinutes()).isEqualTo(360);
            assertThat(agenda.minutes(SlotKind.BREAK)).isEqualTo(90);
            assertThat(agenda.workingMinutes()).isEqualTo(270);
        }

        @Test
        void goesOnAtADistanceWithTenSessionsOfUnknownLength() {
            List<CourseSession> later =
                    course.sessions().subList(1, course.sessions().size());

            assertThat(later).hasSize(10).allSatisfy(session -> {
                assertThat(session.delivery()).contains(Delivery.ONLINE);
                assertThat(session.minutes()).isEmpty();
            });
            assertThat(course.contactHours()).isEmpty();
        }

        @Test
        void hasAnInterestRegisterWithoutACourseOrADate() {
            InterestRegister register = DOSSIER.find(
                            InterestRegister.TYPE, InterestRegisterId.of("active-learning-scotland"))
                    .orElseThrow();

            assertThat(register.course()).isEmpty();
            assertThat(register.cohort()).isEmpty();
            assertThat(register.people()).contains(Qualified.parse("at least 50"));
        }

        @Test
        void isPaidForByAGrantOfUnknownSize() {
            assertThat(course.funding()).containsExactly(Funding.of(Text.of("A small government grant")));
        }
    }

    @Nested
    class EngagementTraining {

        private final Course course = course("engagement-training");

        @Test
        void hasTwoDaysThatPlanEngageAndReview() {
            assertThat(course.sessions()).hasSize(2);
            assertThat(course.phases())
                    .extracting(PhaseRef::phase)
                    .extracting(PhaseKey::value)
                    .containsExactly("plan", "engage", "review");
        }

        @Test
        void hasAResourcePack() {
            assertThat(course.resources()).containsExactly(Resource.of(Text.of("Resource pack")));
        }

        @Test
        void hasVariantsForHousingAndForLocalAuthorities() {
            assertThat(DOSSIER.all(Course.TYPE))
                    .filteredOn(variant -> variant.variantOf().equals(Optional.of(course.id())))
                    .extracting(variant -> variant.id().value())
                    .containsExactly("engagement-training-housing", "engagement-training-local-authorities");
        }
    }

    private static Optional<String> hours(Course course) {
        return course.contactHours().map(hours -> hours.toDecimal(1, RoundingMode.UNNECESSARY));
    }

    private static Course course(String id) {
        return DOSSIER.find(Course.TYPE, CourseId.of(id)).orElseThrow();
    }

    private static Cohort cohort(String id) {
        return DOSSIER.find(Cohort.TYPE, CohortId.of(id)).orElseThrow();
    }

    private static EnrolmentPolicy policy() {
        return DOSSIER.find(EnrolmentPolicy.TYPE, EnrolmentPolicyId.of("birmingham-2022"))
                .orElseThrow();
    }

    private static Path folder() {
        return Path.of("src/test/resources/org/kith/course/fixtures");
    }

    private static Dossier read() {
        try {
            return KITH.read(folder()).orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
