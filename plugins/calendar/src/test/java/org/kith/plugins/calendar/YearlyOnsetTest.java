package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YearlyOnsetTest {

    private static final ZoneOffset UTC = ZoneOffset.UTC;
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-2);

    @ParameterizedTest
    @MethodSource("rules")
    void readsItsDayOffTheWall(ZoneOffsetTransitionRule rule, String expected) {
        assertThat(YearlyOnset.recurrence(rule)).hasValue(expected);
    }

    @Test
    void saysNothingOfADayBeforeTheEndOfFebruary() {
        assertThat(YearlyOnset.recurrence(rule(Month.FEBRUARY, -1, DayOfWeek.SUNDAY, 2, TimeDefinition.WALL, UTC)))
                .isEmpty();
    }

    @Test
    void saysNothingOfADayThatMovesBetweenTwoMonths() {
        assertThat(YearlyOnset.recurrence(rule(Month.MARCH, 28, DayOfWeek.SUNDAY, 2, TimeDefinition.WALL, UTC)))
                .isEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                argumentSet(
                        "last Sunday",
                        rule(Month.MARCH, -1, DayOfWeek.SUNDAY, 1, TimeDefinition.UTC, UTC),
                        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                argumentSet(
                        "last Sunday of a month of 30 days",
                        rule(Month.APRIL, -1, DayOfWeek.SUNDAY, 1, TimeDefinition.WALL, UTC),
                        "FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU"),
                argumentSet(
                        "second Sunday",
                        rule(Month.MARCH, 8, DayOfWeek.SUNDAY, 2, TimeDefinition.WALL, UTC),
                        "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
                argumentSet(
                        "Sunday on or after the 2nd",
                        rule(Month.APRIL, 2, DayOfWeek.SUNDAY, 2, TimeDefinition.WALL, UTC),
                        "FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8"),
                argumentSet(
                        "last Sunday in UTC, the evening before on the wall",
                        rule(Month.MARCH, -1, DayOfWeek.SUNDAY, 1, TimeDefinition.UTC, WEST),
                        "FREQ=YEARLY;BYMONTH=3;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30"),
                argumentSet(
                        "a fixed day",
                        rule(Month.APRIL, 1, null, 2, TimeDefinition.WALL, UTC),
                        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"));
    }

    private static ZoneOffsetTransitionRule rule(
            Month month, int day, DayOfWeek weekday, int hour, TimeDefinition definition, ZoneOffset standard) {
        return ZoneOffsetTransitionRule.of(
                month,
                day,
                weekday,
                LocalTime.of(hour, 0),
                false,
                definition,
                standard,
                standard,
                ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600));
    }
}
