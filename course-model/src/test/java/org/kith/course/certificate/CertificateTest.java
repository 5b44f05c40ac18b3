package org.kith.course.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.ActivityId;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceRule;

class CertificateTest {

    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 1);
    private static final CohortId COHORT = CohortId.of("foundation-2022");
    private static final TrackId WITH = TrackId.of("with-certificate");
    private static final byte[] KEY = "0123456789abcdef".getBytes(UTF_8);

    @Nested
    class Conditions {

        @Test
        void areAllPendingAtFirst() {
            assertThat(rule().check(Achievement.builder().build()))
                    .extracting(Checked::result)
                    .containsOnly(Result.PENDING);
        }

        @Test
        void areAllPassedInTheEndEachWithWhatShowsIt() {
            assertThat(rule().check(achievement().build()))
                    .extracting(
                            Checked::condition,
                            Checked::result,
                            checked -> checked.evidence().value())
                    .containsExactly(
                            tuple(Condition.TRACK, Result.PASS, "track with-certificate"),
                            tuple(Condition.ATTENDANCE, Result.PASS, "attended 7 of 7 sessions"),
                            tuple(Condition.ACTIVITIES, Result.PASS, "2 of 2 activities done"),
                            tuple(Condition.APPRAISAL, Result.PASS, "appraised on 2022-02-20"),
                            tuple(Condition.FEE, Result.PASS, "paid GBP 300.00 of GBP 300.00"));
        }

        @Test
        void failWhereTheyCannotHoldAnyMore() {
            Achievement achievement = achievement()
                    .track(TrackId.of("without-certificate"))
                    .attendance(new Attendance(5, 1, 0, 1, AttendanceRule.all()))
                    .appraisal(appraisal(false))
                    .build();

            assertThat(rule().check(achievement))
                    .filteredOn(checked -> checked.result() == Result.FAIL)
                    .extracting(Checked::condition)
                    .containsExactly(Condition.TRACK, Condition.ATTENDANCE, Condition.APPRAISAL);
        }

        @Test
        void waitForWhatIsToBeMadeUp() {
            Achievement achievement = achievement()
                    .attendance(new Attendance(5, 0, 1, 1, AttendanceRule.all()))
                    .build();

            assertThat(rule().check(achievement).get(1))
                    .isEqualTo(new Checked(
                            Condition.ATTENDANCE,
                            Result.PENDING,
                            Text.of("attended 5 of 6 sessions, 1 to be made up, 1 ahead")));
        }

        @Test
        void waitForAScheduleBeforeAttendanceIsJudged() {
            Achievement achievement = achievement()
                    .attendance(new Attendance(0, 0, 0, 0, AttendanceRule.all()))
                    .build();

            assertThat(rule().check(achievement).get(1).result()).isEqualTo(Result.PENDING);
        }

        @ParameterizedTest
        @CsvSource({"GBP 300.00, PASS", "GBP 299.99, PENDING", "EUR 900.00, PENDING"})
        void countTheFeeInItsOwnCurrency(String paid, Result result) {
            Achievement achievement = achievement().paid(Money.parse(paid)).build();

            assertThat(rule().check(achievement).get(4).result()).isEqualTo(result);
        }

        @ParameterizedTest
        @CsvSource({
            "GBP 299.99, paid GBP 299.99 of GBP 300.00",
            "EUR 900.00, 'paid EUR 900.00, which is not in the currency of the fee of GBP 300.00'",
            "EUR 0.00, 'paid EUR 0.00, which is not in the currency of the fee of GBP 300.00'"
        })
        void sayThatWhatWasPaidIsInAnotherCurrency(String paid, String evidence) {
            Achievement achievement = achievement().paid(Money.parse(paid)).build();

            assertThat(rule().check(achievement).get(4).evidence()).isEqualTo(Text.of(evidence));
        }

        @Test
        void countWhatIsFreeAsPaid() {
            Achievement achievement =
                    Achievement.builder().fee(Money.parse("GBP 0.00")).build();

            assertThat(rule().check(achievement).get(4).result()).isEqualTo(Result.PASS);
        }
    }

    @Nested
    class State {

        @ParameterizedTest
        @CsvSource({
            "2022-02-28, NOT_ISSUED",
            "2022-03-01, VALID",
            "2024-01-29, VALID",
            "2024-01-30, EXPIRING",
            "2024-02-29, EXPIRING",
            "2024-03-01, EXPIRED"
        })
        void goesByTheDay(LocalDate asOf, CertificateState state) {
            assertThat(certificate().build().state(asOf)).isEqualTo(state);
        }

        @Test
        void isValidForEverWithoutABound() {
            Certificate certificate =
                    certificate().validity(new Validity.Unlimited()).build();

            assertThat(certificate.state(LocalDate.of(2999, 1, 1))).isEqualTo(CertificateState.VALID);
        }

        @Test
        void isSupersededFromTheDayOfTheOtherOn() {
            LocalDate day = LocalDate.of(2023, 1, 1);
            Certificate certificate = certificate()
                    .succession(new Succession(CertificateId.of("foundation-2023-1"), day))
                    .build();

            assertThat(certificate.state(day.minusDays(1))).isEqualTo(CertificateState.VALID);
            assertThat(certificate.state(day)).isEqualTo(CertificateState.SUPERSEDED);
        }

        @Test
        void isRevokedBeforeAllElse() {
            LocalDate day = LocalDate.of(2024, 3, 1);
            Certificate certificate = certificate()
                    .succession(new Succession(CertificateId.of("foundation-2023-1"), day))
                    .revocation(new Revocation(day, Text.of("Given by mistake")))
                    .build();

            assertThat(certificate.state(day)).isEqualTo(CertificateState.REVOKED);
        }
    }

    @Nested
    class Periods {

        @Test
        void thatBeginOnALeapDayEndOnTheLastOfFebruary() {
            assertThat(new Validity.Period(12).lastDay(LocalDate.of(2024, 2, 29)))
                    .contains(LocalDate.of(2025, 2, 28));
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-29, 48, 2028-02-28",
            "2023-03-01, 12, 2024-02-29",
            "2022-01-31, 1, 2022-02-28",
            "2022-03-28, 24, 2024-03-27"
        })
        void endTheDayBeforeTheSameDayOfTheMonth(LocalDate issued, int months, LocalDate last) {
            assertThat(new Validity.Period(months).lastDay(issued)).contains(last);
        }

        @Test
        void areAsLongAsTheShapesSay() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Period(0));
            assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Period(1_201));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> certificate().renewalDays(0).build());
            assertThatIllegalArgumentException().isThrownBy(() -> rule().withRenewalDays(3_661));
        }
    }

    @Nested
    class Serial {

        @Test
        void isFilledIn() {
            assertThat(SerialPattern.of("CC-{year}-{number:4}").serial(COHORT, ISSUED, 7))
                    .isEqualTo("CC-2022-0007");
            assertThat(SerialPattern.of("{cohort}/{number}").serial(COHORT, ISSUED, 12))
                    .isEqualTo("foundation-2022/12");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "CC-{year}", "{number:0}", "{number", "{name}-{number}", "a b{number}"})
        void hasAPatternWithANumber(String pattern) {
            assertThatIllegalArgumentException().isThrownBy(() -> SerialPattern.of(pattern));
        }
    }

    @Nested
    class Code {

        @Test
        void isTheSameForTheSameCertificateAlone() {
            VerificationCode code = code("CC-2022-0007", "p1");

            assertThat(code).isEqualTo(code("CC-2022-0007", "p1"));
            assertThat(code).isNotEqualTo(code("CC-2022-0008", "p1")).isNotEqualTo(code("CC-2022-0007", "p2"));
        }

        @Test
        void staysTheSameFromOneVersionToTheNext() {
            assertThat(code("CC-2022-0007", "p1")).hasToString("6y68-tw66-0c2f");
        }

        @Test
        void dependsOnTheKeyAndTellsNothingOfTheLearner() {
            byte[] other = "fedcba9876543210".getBytes(UTF_8);

            assertThat(VerificationCode.of(other, "CC-2022-0007", PersonRef.of("p1"), ISSUED))
                    .isNotEqualTo(code("CC-2022-0007", "p1"));
            assertThat(code("CC-2022-0007", "a-much-longer-reference").value()).hasSize(14);
        }

        @Test
        void isReadAsPeopleTypeIt() {
            VerificationCode code = new VerificationCode("7h4k-0pzq-x1md");

            assertThat(List.of("7H4K OPZQ XLMD", "7h4k0pzqx1md", "7h4k-opzq-ximd"))
                    .allMatch(code::matches);
            assertThat(code.matches("7h4k-0pzq-x1me")).isFalse();
        }

        @Test
        void needsAKeyThatCannotBeGuessed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VerificationCode.of(new byte[15], "1", PersonRef.of("p1"), ISSUED));
        }

        private static VerificationCode code(String serial, String person) {
            return VerificationCode.of(KEY, serial, PersonRef.of(person), ISSUED);
        }
    }

    private static CertificateRule rule() {
        return CertificateRule.builder()
                .title(Text.of("Foundation Certificate"))
                .conditions(List.of(Condition.values()))
                .addTrack(WITH)
                .activities(List.of(ActivityId.of("reflection-1"), ActivityId.of("reflection-2")))
                .validity(new Validity.Period(24))
                .serial(SerialPattern.of("CC-{year}-{number:4}"))
                .build();
    }

    private static Achievement.Builder achievement() {
        return Achievement.builder()
                .track(WITH)
                .attendance(new Attendance(7, 0, 0, 0, AttendanceRule.all()))
                .activities(List.of(ActivityId.of("reflection-1"), ActivityId.of("reflection-2")))
                .appraisal(appraisal(true))
                .fee(Money.parse("GBP 300.00"))
                .paid(Money.parse("GBP 300.00"));
    }

    private static Appraisal appraisal(boolean passed) {
        return Appraisal.builder()
                .passed(passed)
                .reasons(Text.of("A plan that can be carried out"))
                .date(LocalDate.of(2022, 2, 20))
                .build();
    }

    private static Certificate.Builder certificate() {
        return Certificate.builder()
                .id(CertificateId.of("foundation-2022-7"))
                .title(Text.of("Foundation Certificate"))
                .person(PersonRef.of("p1"))
                .cohort(COHORT)
                .serial("CC-2022-0007")
                .issued(ISSUED)
                .validity(new Validity.Period(24))
                .renewalDays(30);
    }
}
