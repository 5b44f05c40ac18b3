package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.core.number.Fraction;
import org.kith.core.number.Share;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.Presence;

/**
 * How many came to a session.
 *
 * @param session its number
 * @param came those who were there, of those whom the sheet marks
 * @param bar the length of the bar of those who were there
 * @param madeUp how many made it up
 * @param excused how many were excused
 * @param absent how many were not there
 */
record AttendanceRow(int session, Share came, String bar, long madeUp, long excused, long absent) {

    /** {@return the sessions that were held, in order} */
    static List<AttendanceRow> of(AttendanceSheet sheet) {
        return IntStream.rangeClosed(1, sheet.held())
                .filter(sheet::isHeld)
                .mapToObj(session -> of(session, sheet))
                .collect(toImmutableList());
    }

    private static AttendanceRow of(int session, AttendanceSheet sheet) {
        List<Presence> marks = sheet.marks().stream()
                .filter(mark -> mark.session() == session)
                .map(AttendanceMark::presence)
                .collect(toImmutableList());
        Share came = Share.of(count(marks, Presence.PRESENT), marks.size());
        return new AttendanceRow(
                session,
                came,
                Numbers.bar(came.fraction().orElse(Fraction.ZERO)),
                count(marks, Presence.MADE_UP),
                count(marks, Presence.EXCUSED),
                count(marks, Presence.ABSENT));
    }

    private static long count(List<Presence> marks, Presence presence) {
        return marks.stream().filter(presence::equals).count();
    }
}
