package org.kith.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;

class AttendanceProperties {

    private static final PersonRef PERSON = PersonRef.of("p1");

    @Property(tries = 500)
    void whatMayStillBeMissedIsTheMostAfterWhichTheRuleIsKept(
            @ForAll @IntRange(max = 12) int attended,
            @ForAll @IntRange(max = 12) int missed,
            @ForAll @IntRange(min = 1, max = 12) int ahead,
            @ForAll @IntRange(max = 10) int tenths,
            @ForAll @IntRange(max = 24) int most) {
        AttendanceRule rule = AttendanceRule.builder()
                .rate(Fraction.of(tenths, 10))
                .mostMissed(most)
                .excused(Excused.COUNTED)
                .build();
        Attendance attendance = new Attendance(attended, missed, 0, ahead, rule);
        List<Integer> fine = IntStream.rangeClosed(0, ahead)
                .filter(more -> missed + more <= most)
                .filter(more -> 10 * (attended + ahead - more) >= tenths * (attended + missed + ahead))
                .boxed()
                .toList();

        assertThat(attendance.mayStillMiss())
                .isEqualTo(fine.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fine.get(fine.size() - 1)));
        assertThat(attendance.isInReach()).isEqualTo(!fine.isEmpty());
        assertThat(attendance.isKept()).isEqualTo(fine.contains(ahead));
    }

    @Property(tries = 200)
    void afterMissingSoManyTheRuleIsStillReachedAndAfterOneMoreItIsNot(
            @ForAll("rules") AttendanceRule rule,
            @ForAll @Size(max = 8) List<Presence> held,
            @ForAll @IntRange(max = 8) int ahead) {
        int sessions = held.size() + ahead;
        OptionalInt k = attendance(held, sessions, rule).mayStillMiss();

        k.ifPresent(most -> {
            assertThat(afterMissing(most, held, sessions, rule).isInReach()).isTrue();
            if (most < ahead) {
                assertThat(afterMissing(most + 1, held, sessions, rule).isInReach())
                        .isFalse();
            }
        });
        assertThat(k.isPresent()).isEqualTo(attendance(held, sessions, rule).isInReach());
    }

    @Property(tries = 200)
    void whatIsOutOfReachStaysSoAndWhatIsKeptStaysKept(
            @ForAll("rules") AttendanceRule rule,
            @ForAll @Size(max = 6) List<Presence> held,
            @ForAll @Size(max = 6) List<Presence> later) {
        int sessions = held.size() + later.size();
        Attendance now = attendance(held, sessions, rule);
        for (int i = 1; i <= later.size(); i++) {
            Attendance then = attendance(joined(held, later.subList(0, i)), sessions, rule);

            assertThat(now.isInReach() || !then.isInReach()).isTrue();
            // Of sessions that are all left out nothing can be said, whatever was promised before.
            assertThat(!now.isKept() || then.isKept() || then.rate().isEmpty()).isTrue();
        }
    }

    @Property(tries = 200)
    void morePresenceNeverWorsensAnything(
            @ForAll("rules") AttendanceRule rule,
            @ForAll @Size(min = 1, max = 8) List<Presence> held,
            @ForAll @IntRange(max = 4) int ahead,
            @ForAll @IntRange(max = 7) int which) {
        List<Presence> better = new ArrayList<>(held);
        better.set(which % held.size(), Presence.PRESENT);
        Attendance less = attendance(held, held.size() + ahead, rule);
        Attendance more = attendance(better, held.size() + ahead, rule);

        assertThat(more.rate().orElseThrow()).isGreaterThanOrEqualTo(less.rate().orElse(Fraction.ZERO));
        assertThat(!less.isKept() || more.isKept()).isTrue();
        assertThat(!less.isInReach() || more.isInReach() || less.rate().isEmpty())
                .isTrue();
        assertThat(more.mayStillMiss().orElse(-1))
                .isGreaterThanOrEqualTo(less.mayStillMiss().orElse(-1));
    }

    @Property(tries = 200)
    void oneMinuteMoreNeverWorsensAnything(
            @ForAll @IntRange(max = 120) int asked, @ForAll @IntRange(max = 119) int there) {
        AttendanceRule rule = AttendanceRule.all().withMinutes(asked);

        assertThat(minutes(there + 1, rule).attended())
                .isGreaterThanOrEqualTo(minutes(there, rule).attended());
        assertThat(minutes(Math.min(asked, 90), rule).attended()).isOne();
    }

    @Provide
    Arbitrary<AttendanceRule> rules() {
        Arbitrary<Fraction> rates = Arbitraries.integers().between(0, 12).map(twelfths -> Fraction.of(twelfths, 12));
        return Combinators.combine(
                        rates.optional(),
                        Arbitraries.integers().between(0, 9).optional(),
                        Arbitraries.of(Excused.values()))
                .as((rate, most, excused) -> AttendanceRule.builder()
                        .rate(rate)
                        .mostMissed(most)
                        .excused(excused)
                        .build());
    }

    private static Attendance afterMissing(int more, List<Presence> held, int sessions, AttendanceRule rule) {
        return attendance(joined(held, Collections.nCopies(more, Presence.ABSENT)), sessions, rule);
    }

    private static List<Presence> joined(List<Presence> held, List<Presence> later) {
        List<Presence> all = new ArrayList<>(held);
        all.addAll(later);
        return all;
    }

    private static Attendance attendance(List<Presence> held, int sessions, AttendanceRule rule) {
        AttendanceSheet.Builder sheet = sheet(held.size());
        for (int i = 0; i < held.size(); i++) {
            sheet.addMark(AttendanceMark.of(PERSON, i + 1, held.get(i)));
        }
        return Attendance.of(sheet.build(), PERSON, rule, AttendanceTest.sessions(sessions));
    }

    private static Attendance minutes(int there, AttendanceRule rule) {
        AttendanceMark mark = AttendanceMark.of(PERSON, 1, Presence.PRESENT).withMinutes(there);
        return Attendance.of(sheet(1).addMark(mark).build(), PERSON, rule, AttendanceTest.sessions(1));
    }

    private static AttendanceSheet.Builder sheet(int held) {
        return AttendanceSheet.builder()
                .id(AttendanceSheetId.of("foundation-2022"))
                .cohort(CohortId.of("foundation-2022"))
                .held(held);
    }
}
