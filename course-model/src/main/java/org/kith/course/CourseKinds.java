package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** The kinds of this model's fields, and the bounds that its types hold to. */
final class CourseKinds {

    static final int MAX_MINUTES = 1_440;
    static final int MAX_SESSIONS = 1_000;
    static final int MAX_WEEKS = 520;

    static final Scalar<Integer> MINUTES = Kinds.integer(1, MAX_MINUTES);
    static final Scalar<Integer> SESSIONS = Kinds.integer(1, MAX_SESSIONS);
    static final Scalar<Integer> WEEKS = Kinds.integer(1, MAX_WEEKS);

    /** A day and a time of day, whose zone is said elsewhere, such as {@code 2022-01-26T18:00}. */
    static final Scalar<LocalDateTime> LOCAL_TIME = Scalar.string(
                    "local-time",
                    "a day and a time of day, such as 2022-01-26T18:00",
                    CourseKinds::localTime,
                    LocalDateTime::toString)
            .constraint(
                    "pattern",
                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$")
            .done();

    private CourseKinds() {}

    static boolean isLength(int minutes) {
        return minutes >= 1 && minutes <= MAX_MINUTES;
    }

    static void checkMinutes(int minutes) {
        checkArgument(isLength(minutes), "a session lasts from 1 minute to a day");
    }

    private static LocalDateTime localTime(String text) {
        int separator = text.indexOf('T');
        checkArgument(separator > 0, "not a day and a time of day");
        return LocalDateTime.of(
                Kinds.DATE.parse(text.substring(0, separator)), Kinds.TIME.parse(text.substring(separator + 1)));
    }
}
