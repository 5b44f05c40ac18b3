package org.kith.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.CohortSession;
import org.kith.course.Schedule;

class AttendanceTest {

    private static final PersonRef PERSON = PersonRef.of("p1");

    @Nested
    class Rate {

        @Test
        void isExact() {
            assertThat(attendance("PPA", 7, rate(1, 2)).rate()).contains(Fraction.of(2, 3));
        }

        @Test
        void isEmptyBeforeTheFirstSession() {
            assertThat(attendance("", 6, rate(1, 2)).rate()).isEmpty();
        }

        @Test
        void isEnoughWhereItIsReachedExactly() {
            assertThat(attendance("PPPPPA", 6, rate(5, 6)).isKept()).isTrue();
            assertThat(attendance("PPPPAA", 6, rate(5, 6)).isInReach()).isFalse();
        }
    }

    @Nested
    class MostMissed {

        @Test
        void mayBeMissedButNotOneMore() {
            assertThat(attendance("APPPPP", 6, missed(1)).isKept()).isTrue();
            assertThat(attendance("AAPPPP", 6, missed(1)).isKept()).isFalse();
        }

        @Test
        void ofNoneAsksForAllSix() {
            assertThat(attendance("PPPPP", 6, AttendanceRule.all()).mayStillMiss())
                    .hasValue(0);
            assertThat(attendance("PPPPPP", 6, AttendanceRule.all()).isKept()).isTrue();
        }
    }

    @Nested
    class Minutes {

        @Test
        void makeASessionAttendedFromThatNumberOn() {
            assertThat(minutes(60).attended()).isOne();
            assertThat(minutes(59).attended()).isZero();
        }

        @Test
        void areNoMoreThanTheSessionLasts() {
            AttendanceSheet sheet = sheet("P", 1);

            assertThat(Attendance.of(sheet, PERSON, rule().minutes(600).build(), sessions(1))
                            .attended())
                    .isOne();
        }

        private static Attendance minutes(int there) {
            AttendanceSheet sheet = AttendanceSheet.builder()
                    .from(sheet("", 1))
                    .addMark(AttendanceMark.of(PERSON, 1, Presence.PRESENT).withMinutes(there))
                    .build();
            return Attendance.of(sheet, PERSON, rule().minutes(60).build(), sessions(1));
        }
    }

    @Nested
    class ExcusedSessions {

        @Test
        void countAsTheRuleSays() {
            assertThat(excused(Excused.COUNTED).attended()).isEqualTo(2);
            assertThat(excused(Excused.TO_BE_MADE_UP).toMakeUp()).isOne();
            assertThat(excused(Excused.LEFT_OUT).rate()).contains(Fraction.ONE);
        }

        @Test
        void countOnceTheyAreMadeUp() {
            assertThat(attendance("PM", 6, rule().excused(Excused.TO_BE_MADE_UP).build())
                            .attended())
                    .isEqualTo(2);
        }

        @Test
        void leaveARuleInReachAsLongAsTheyCanBeMadeUp() {
            Attendance owed = attendance("PPPPPE", 6, AttendanceRule.all());

            assertThat(owed.isInReach()).isTrue();
            assertThat(owed.isKept()).isFalse();
            assertThat(owed.rate()).contains(Fraction.of(5, 6));
            assertThat(attendance("PPPPPA", 6, AttendanceRule.all()).isInReach())
                    .isFalse();
        }

        @Test
        void doNotUseUpWhatMayStillBeMissed() {
            assertThat(attendance("EPP", 6, missed(1)).mayStillMiss()).hasValue(1);
            assertThat(attendance("APP", 6, missed(1)).mayStillMiss()).hasValue(0);
        }

        private static Attendance excused(Excused excused) {
            return attendance("PE", 6, rule().excused(excused).build());
        }
    }

    @Nested
    class SessionsWithoutAMark {

        @Test
        void areMissedIfTheyWereHeld() {
            Attendance attendance = Attendance.of(sheet("P", 3), PERSON, rate(1, 2), sessions(6));

            assertThat(attendance).isEqualTo(new Attendance(1, 2, 0, 3, rate(1, 2)));
        }
    }

    @Nested
    class MarksOfAPerson {

        private final PersonRef other = PersonRef.of("somebody-else");
        private final AttendanceSheet sheet = AttendanceSheet.builder()
                .from(sheet("PA", 2))
                .addMark(AttendanceMark.of(other, 2, Presence.EXCUSED))
                .build();

        @Test
        void areFoundBySession() {
            assertThat(sheet.mark(PERSON, 2)).contains(AttendanceMark.of(PERSON, 2, Presence.ABSENT));
            assertThat(sheet.mark(other, 2)).contains(AttendanceMark.of(other, 2, Presence.EXCUSED));
            assertThat(sheet.mark(other, 1)).isEmpty();
            assertThat(sheet.mark(PersonRef.of("nobody"), 1)).isEmpty();
        }

        @Test
        void areTheMarksOfTheSheet() {
            assertThat(sheet.marksByPerson().get(PERSON))
                    .isEqualTo(sheet.marks().subList(0, 2));
            assertThat(sheet.marksByPerson().get(other)).isEqualTo(sheet.marks().subList(2, 3));
            assertThat(sheet.marksByPerson()).hasSize(2);
        }
    }

    @Nested
    class WithoutASessionThatCounts {

        @Test
        void noRuleIsKeptAndNoneIsOutOfReach() {
            AttendanceRule leavesOut = AttendanceRule.builder()
                    .rate(Fraction.of(4, 5))
                    .excused(Excused.LEFT_OUT)
                    .build();

            assertThat(List.of(attendance("", 0, AttendanceRule.all()), attendance("EEEEEE", 6, leavesOut)))
                    .allSatisfy(attendance -> {
                        assertThat(attendance.isKept()).isFalse();
                        assertThat(attendance.isInReach()).isTrue();
                        assertThat(attendance.rate()).isEmpty();
                    });
        }
    }

    @Nested
    class Bounds {

        @Test
        void areThoseOfTheShapesSoThatWhatIsMadeCanBeReadAgain() {
            assertThatIllegalArgumentException().isThrownBy(() -> missed(1_001));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule().minutes(1_441).build());
            assertThatIllegalArgumentException().isThrownBy(() -> rate(7, 6));
            assertThatIllegalArgumentException().isThrownBy(() -> AttendanceMark.of(PERSON, 1_001, Presence.PRESENT));
            assertThatIllegalArgumentException().isThrownBy(() -> sheet("", 1_001));
            assertThatIllegalArgumentException().isThrownBy(() -> new Attendance(0, 0, -1, 0, AttendanceRule.all()));
        }
    }

    private static AttendanceRule.Builder rule() {
        return AttendanceRule.builder().excused(Excused.TO_BE_MADE_UP);
    }

    private static AttendanceRule rate(int part, int whole) {
        return rule().rate(Fraction.of(part, whole)).build();
    }

    private static AttendanceRule missed(int most) {
        return rule().mostMissed(most).build();
    }

    private static Attendance attendance(String marks, int sessions, AttendanceRule rule) {
        return Attendance.of(sheet(marks, marks.length()), PERSON, rule, sessions(sessions));
    }

    private static AttendanceSheet sheet(String marks, int held) {
        AttendanceSheet.Builder sheet = AttendanceSheet.builder()
                .id(AttendanceSheetId.of("birmingham-2022"))
                .cohort(CohortId.of("birmingham-2022"))
                .held(held);
        for (int i = 0; i < marks.length(); i++) {
            Presence presence = switch (marks.charAt(i)) {
                case 'P' -> Presence.PRESENT;
                case 'E' -> Presence.EXCUSED;
                case 'M' -> Presence.MADE_UP;
                default -> Presence.ABSENT;
            };
            sheet.addMark(AttendanceMark.of(PERSON, i + 1, presence));
        }
        return sheet.build();
    }

    @Test
    void doesNotCountSessionsThatWereCalledOff() {
        List<CohortSession> withoutTheSecond =
                sessions(4).stream().filter(session -> session.number() != 2).toList();

        Attendance attendance = Attendance.of(sheet("PAP", 3), PERSON, rate(1, 1), withoutTheSecond);

        assertThat(attendance).isEqualTo(new Attendance(2, 0, 0, 1, rate(1, 1)));
    }

    @Test
    void waitsForASessionThatWasMovedBehindLaterOnes() {
        AttendanceSheet sheet = sheet("PPPAPP", 6);
        AttendanceSheet unmarked = sheet.withMarks(
                sheet.marks().stream().filter(mark -> mark.session() != 4).toList());

        Attendance before = Attendance.of(unmarked.withPostponed(4), PERSON, AttendanceRule.all(), sessions(6));
        Attendance after = Attendance.of(unmarked, PERSON, AttendanceRule.all(), sessions(6));

        assertThat(before).isEqualTo(new Attendance(5, 0, 0, 1, AttendanceRule.all()));
        assertThat(before.isInReach()).isTrue();
        assertThat(after).isEqualTo(new Attendance(5, 1, 0, 0, AttendanceRule.all()));
    }

    /** {@return so many sessions of 90 minutes} */
    static List<CohortSession> sessions(int count) {
        return count == 0
                ? List.of()
                : Schedule.builder()
                        .firstDay(LocalDate.of(2022, 1, 4))
                        .everyWeeks(1)
                        .count(count)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .build()
                        .sessions(ZoneOffset.UTC);
    }
}
