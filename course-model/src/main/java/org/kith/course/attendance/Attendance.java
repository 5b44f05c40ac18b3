package org.kith.course.attendance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortSession;

/**
 * How somebody does by an attendance rule.
 *
 * <p>As long as there is no session that counts, because no schedule is known or somebody was excused from all of them, no rule is kept
 * and none is out of reach. Immutable.
 *
 * @param attended how many of the sessions that count he or she attended
 * @param missed how many of them he or she missed for good
 * @param toMakeUp how many he or she was excused from and has still to make up
 * @param ahead how many sessions are still to come
 * @param rule what is asked
 */
public record Attendance(int attended, int missed, int toMakeUp, int ahead, AttendanceRule rule) {

    private static final int MOST = 1_000;

    /**
     * Makes an attendance.
     *
     * @throws IllegalArgumentException if a number of sessions is not between 0 and 1000
     */
    public Attendance {
        checkArgument(
                IntStream.of(attended, missed, toMakeUp, ahead).allMatch(count -> count >= 0 && count <= MOST),
                "a number of sessions lies between 0 and 1000");
    }

    static Attendance of(AttendanceSheet sheet, PersonRef person, AttendanceRule rule, List<CohortSession> sessions) {
        List<Outcome> outcomes = sessions.stream()
                .filter(session -> sheet.isHeld(session.number()))
                .map(session -> outcome(sheet.mark(person, session.number()), rule, session.minutes()))
                .toList();
        return new Attendance(
                Collections.frequency(outcomes, Outcome.ATTENDED),
                Collections.frequency(outcomes, Outcome.MISSED),
                Collections.frequency(outcomes, Outcome.TO_MAKE_UP),
                sessions.size() - outcomes.size(),
                rule);
    }

    /** What one session comes to. */
    private enum Outcome {
        ATTENDED,
        MISSED,
        TO_MAKE_UP,
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
                    case TO_BE_MADE_UP -> Outcome.TO_MAKE_UP;
                };
        };
    }

    private static boolean isLongEnough(AttendanceMark mark, AttendanceRule rule, long length) {
        long asked = Math.min(rule.minutes().orElse(0), length);
        return mark.minutes().isEmpty() || mark.minutes().get() >= asked;
    }

    /** {@return the part of the sessions that were held and count that was attended so far; exact, empty if there are none} */
    public Optional<Fraction> rate() {
        int held = attended + missed + toMakeUp;
        return held == 0 ? Optional.empty() : Optional.of(Fraction.of(attended, held));
    }

    /** {@return whether the rule is kept for good: whatever comes, or is missed or not made up, it stays kept} */
    public boolean isKept() {
        return sessions() > 0 && isKeptAfter(toMakeUp + ahead);
    }

    /** {@return whether the rule can still be kept, if all that is to come is attended and the rest made up} */
    public boolean isInReach() {
        return isKeptAfter(0);
    }

    /**
     * {@return how many of the sessions to come may still be missed, if all that can be made up is; empty if the rule is out of
     * reach}
     */
    public OptionalInt mayStillMiss() {
        return IntStream.rangeClosed(0, ahead)
                .map(k -> ahead - k)
                .filter(this::isKeptAfter)
                .findFirst();
    }

    private int sessions() {
        return attended + missed + toMakeUp + ahead;
    }

    /** {@return whether the rule is kept in the end if so many more sessions are missed} */
    private boolean isKeptAfter(int more) {
        int allMissed = missed + more;
        boolean few = rule.mostMissed().stream().allMatch(most -> allMissed <= most);
        return few
                && rule.rate().stream()
                        .allMatch(rate -> Fraction.of(sessions() - allMissed).compareTo(rate.times(sessions())) >= 0);
    }
}
