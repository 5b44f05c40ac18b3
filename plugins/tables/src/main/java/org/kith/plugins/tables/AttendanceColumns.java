package org.kith.plugins.tables;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;

/**
 * The columns of a table of attendance.
 *
 * @param withCohort whether there is one for the cohort
 * @param sessions how many there are for sessions
 * @param withMinutes whether there are as many for minutes
 */
record AttendanceColumns(boolean withCohort, int sessions, boolean withMinutes) {

    private static final int SHARE_DIGITS = 1;

    /** {@return the columns that some rolls need} */
    static AttendanceColumns of(List<AttendanceRoll> rolls, boolean withCohort) {
        int sessions = rolls.stream().mapToInt(AttendanceRoll::sessions).max().orElse(0);
        return new AttendanceColumns(withCohort, sessions, rolls.stream().anyMatch(AttendanceRoll::hasMinutes));
    }

    ImmutableList<String> titles() {
        ImmutableList.Builder<String> titles = ImmutableList.builder();
        if (withCohort) {
            titles.add("cohort");
        }
        titles.add("sheet", "person", "personName", "standing");
        for (int session = 1; session <= sessions; session++) {
            titles.add(String.valueOf(session));
        }
        for (int session = 1; withMinutes && session <= sessions; session++) {
            titles.add(session + " minutes");
        }
        return titles.add("attended", "missed", "toMakeUp", "ahead", "sharePercent", "kept", "inReach", "mayStillMiss")
                .build();
    }

    /**
     * {@return the cells for somebody}
     *
     * @param name the name, if it may be told
     */
    ImmutableList<Object> row(AttendanceRoll roll, PersonRef person, Optional<String> name) {
        ImmutableList.Builder<Object> cells = ImmutableList.builder();
        if (withCohort) {
            cells.add(roll.cohort());
        }
        cells.add(roll.id(), person.value(), name, roll.standing(person));
        for (int session = 1; session <= sessions; session++) {
            cells.add(roll.mark(person, session).map(AttendanceMark::presence));
        }
        for (int session = 1; withMinutes && session <= sessions; session++) {
            cells.add(roll.mark(person, session).flatMap(AttendanceMark::minutes));
        }
        return cells.addAll(sums(roll.attendance(person), roll.rule(person))).build();
    }

    private static ImmutableList<Object> sums(Optional<Attendance> attendance, Optional<AttendanceRule> rule) {
        Optional<Attendance> promised = attendance.filter(known -> rule.isPresent());
        return ImmutableList.of(
                attendance.map(Attendance::attended),
                attendance.map(Attendance::missed),
                attendance.map(Attendance::toMakeUp),
                attendance.map(Attendance::ahead),
                attendance.flatMap(Attendance::rate).map(AttendanceColumns::percent),
                promised.map(Attendance::isKept),
                promised.map(Attendance::isInReach),
                promised.map(Attendance::mayStillMiss).map(AttendanceColumns::number));
    }

    private static String percent(Fraction share) {
        return share.percent().toDecimal(SHARE_DIGITS, RoundingMode.DOWN);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
