package org.kith.course.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.number.Fraction;

class AttendanceProperties {

    @Property
    void whatMayStillBeMissedIsTheMostAfterWhichTheRuleIsKept(
            @ForAll @IntRange(max = 12) int attended,
            @ForAll @IntRange(max = 12) int missed,
            @ForAll @IntRange(max = 12) int ahead,
            @ForAll @IntRange(max = 10) int tenths,
            @ForAll @IntRange(max = 24) int most) {
        AttendanceRule rule = AttendanceRule.builder()
                .rate(Fraction.of(tenths, 10))
                .mostMissed(most)
                .excused(Excused.COUNTED)
                .build();
        Attendance attendance = new Attendance(attended, missed, ahead, rule);
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
}
