package org.kith.course.attendance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortSession;

/**
 * How somebody does by an attendance rule. Immutable.
 *
 * @param attended how many of the sessions that count he or she attended
 * @param missed how many of them he or she missed
 * @param ahead how many sessions are still to come
 * @param rule what is asked
 */
public record Attendance(int attended, int missed, int ahead, AttendanceRule rule) {

    /**
     * Makes an attendance.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Attendance {
        checkArgument(attended >= 0 && missed >= 0 && ahead >= 0, "a number of sessions must not be negative");
    }

    static Attendance of(AttendanceSheet sheet, PersonRef person, AttendanceRule rule, List<CohortSession> sessions) {
        List<Outcome> outcomes = sessions.stream()
                .filter(session -> session.number() <= sheet.held())
                .map(session -> outcome(sheet.mark(person, session.number()), rule, session.minutes()))
                .toList();
        return new Attendance(
                (int) outcomes.stream().filter(Outcome.ATTENDED::equals).count(),
                (int) outcomes.stream().filter(Outcome.MISSED::equals).count(),
                sessions.size() - outcomes.size(),
                rule);
    }

    /** What one session comes to. */
    private enum Outcome {
        ATTENDED,
        MISSED,
        LEFT_OUT
    }

    private static Outcome outcome(Optional<AttendanceMark> mark, AttendanceRule rule, long length) {
        if (mark.isEmpty()) {
            return Outcome.MISSED;
        }
        return switch (mark.get().presence()) {
            case PRESENT -> isLongEnough(mark.get(), rule, length) ? Outcome.ATTENDED : Outcome.MISSED;
            case MADE_UP -> Outcome.ATTENDED;
            case ABSENT -> Outcome.MISSED;
            case EXCUSED ->
                switch (rule.excused()) {
                    case COUNTED -> Outcome.ATTENDED;
                    case LEFT_OUT -> Outcome.LEFT_OUT;
                    case TO_BE_MADE_UP -> Outcome.MISSED;
                };
        };
    }

    private static boolean isLongEnough(AttendanceMark mark, AttendanceRule rule, long length) {
        long asked = Math.min(rule.minutes().orElse(0), length);
        return mark.minutes().isEmpty() || mark.minutes().get() >= asked;
    }

    /** {@return the part of the sessions that were held and count that was attended; exact, empty if there are none} */
    public Optional<Fraction> rate() {
        return attended + missed == 0 ? Optional.empty() : Optional.of(Fraction.of(attended, attended + missed));
    }

    /** {@return whether the rule is kept for good: whatever comes, or is missed, it stays kept} */
    public boolean isKept() {
        return isKeptAfter(ahead);
    }

    /** {@return whether the rule can still be kept, if all that is to come is attended} */
    public boolean isInReach() {
        return isKeptAfter(0);
    }

    /** {@return how many of the sessions to come may still be missed; empty if the rule is out of reach} */
    public OptionalInt mayStillMiss() {
        return IntStream.rangeClosed(0, ahead)
                .map(k -> ahead - k)
                .filter(this::isKeptAfter)
                .findFirst();
    }

    /** {@return whether the rule is kept in the end if so many of the sessions to come are missed} */
    private boolean isKeptAfter(int more) {
        int allMissed = missed + more;
        int sessions = attended + missed + ahead;
        boolean few = rule.mostMissed().stream().allMatch(most -> allMissed <= most);
        return few
                && rule.rate().stream()
                        .allMatch(rate -> Fraction.of(sessions - allMissed).compareTo(rate.times(sessions)) >= 0);
    }
}
