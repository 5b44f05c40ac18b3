package org.kith.course.attendance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** Whether one person came to one session. Immutable. */
@Value.Immutable
public sealed interface AttendanceMark extends WithAttendanceMark permits ImmutableAttendanceMark {

    /** The kind of {@link #session()}: a number from 1 to 1000. */
    Scalar<Integer> SESSION = Kinds.integer(1, 1_000);

    /** The kind of {@link #minutes()}: up to a day. */
    Scalar<Integer> MINUTES = Kinds.integer(0, 1_440);

    /** What a mark looks like. */
    Shape<AttendanceMark> SHAPE = Shape.of(
                    AttendanceMark.class, "attendance-mark", AttendanceMark::builder, AttendanceMark.Builder::build)
            .required("person", PersonRef.KIND, AttendanceMark::person, AttendanceMark.Builder::person)
            .required("session", SESSION, AttendanceMark::session, AttendanceMark.Builder::session)
            .required("presence", Presence.KIND, AttendanceMark::presence, AttendanceMark.Builder::presence)
            .optional("minutes", MINUTES, AttendanceMark::minutes, AttendanceMark.Builder::minutes)
            .optional("reason", Kinds.TEXT, AttendanceMark::reason, AttendanceMark.Builder::reason)
            .done();

    /** {@return who} */
    PersonRef person();

    /** {@return the number of the session, from 1 to 1000} */
    int session();

    /** {@return whether he or she came} */
    Presence presence();

    /** {@return how many minutes he or she was there; empty for the whole session} */
    Optional<Integer> minutes();

    /** {@return why not} */
    Optional<Text> reason();

    /** {@return the mark of somebody for a whole session} */
    static AttendanceMark of(PersonRef person, int session, Presence presence) {
        return builder().person(person).session(session).presence(presence).build();
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(session() >= 1 && session() <= 1_000, "sessions are numbered from 1 to 1000");
        checkArgument(
                minutes().stream().allMatch(minutes -> minutes >= 0 && minutes <= 1_440),
                "nobody is at a session for more than a day");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a mark. Not thread-safe. */
    final class Builder extends ImmutableAttendanceMark.Builder {
        Builder() {}
    }
}
