package org.kith.course.attendance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * How much of a course somebody has to attend.
 *
 * <p>Every bound that is given has to be kept; who reaches it exactly keeps it. Immutable.
 */
@Value.Immutable
public sealed interface AttendanceRule extends WithAttendanceRule permits ImmutableAttendanceRule {

    /** What a rule looks like. */
    Shape<AttendanceRule> SHAPE = Shape.of(
                    AttendanceRule.class, "attendance-rule", AttendanceRule::builder, AttendanceRule.Builder::build)
            .optional("rate", Kinds.FRACTION, AttendanceRule::rate, AttendanceRule.Builder::rate)
            .optional(
                    "mostMissed",
                    Kinds.integer(0, 1_000),
                    AttendanceRule::mostMissed,
                    AttendanceRule.Builder::mostMissed)
            .optional("minutes", AttendanceMark.MINUTES, AttendanceRule::minutes, AttendanceRule.Builder::minutes)
            .required("excused", Excused.KIND, AttendanceRule::excused, AttendanceRule.Builder::excused)
            .done();

    /** {@return the least part of the sessions to attend, from 0 to 1} */
    Optional<Fraction> rate();

    /** {@return how many sessions may be missed at most, from 0 to 1000} */
    Optional<Integer> mostMissed();

    /**
     * {@return how many minutes of a session make it attended, from 0 to a day; empty if coming is enough}
     *
     * <p>Of a session that is shorter, all of it.
     */
    Optional<Integer> minutes();

    /** {@return what becomes of sessions that somebody was excused from} */
    Excused excused();

    /** {@return the rule that every session has to be attended} */
    static AttendanceRule all() {
        return builder().mostMissed(0).excused(Excused.TO_BE_MADE_UP).build();
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(
                rate().stream().allMatch(rate -> rate.signum() >= 0 && rate.compareTo(Fraction.ONE) <= 0),
                "the part of the sessions lies between 0 and 1");
        checkArgument(
                mostMissed().stream().allMatch(most -> most >= 0 && most <= 1_000), "0 to 1000 sessions may be missed");
        checkArgument(
                minutes().stream().allMatch(minutes -> minutes >= 0 && minutes <= 1_440),
                "0 to 1440 minutes of a session can be asked for");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a rule. Not thread-safe. */
    final class Builder extends ImmutableAttendanceRule.Builder {
        Builder() {}
    }
}
