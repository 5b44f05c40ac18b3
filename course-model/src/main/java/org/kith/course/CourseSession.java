package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** One meeting as the syllabus plans it, without a date. Immutable. */
@Value.Immutable
public sealed interface CourseSession extends WithCourseSession permits ImmutableCourseSession {

    /** What a session of a syllabus looks like. */
    Shape<CourseSession> SHAPE = Shape.of(
                    CourseSession.class, "course-session", CourseSession::builder, CourseSession.Builder::build)
            .required("number", CourseKinds.SESSIONS, CourseSession::number, CourseSession.Builder::number)
            .optional("topic", Kinds.TEXT, CourseSession::topic, CourseSession.Builder::topic)
            .required("minutes", CourseKinds.MINUTES, CourseSession::minutes, CourseSession.Builder::minutes)
            .done();

    /** {@return its place in the course, from 1} */
    int number();

    /** {@return what it is about; empty if that is not known} */
    Optional<Text> topic();

    /** {@return how long it lasts, from 1 minute to a day} */
    int minutes();

    /** Checks that the number and the length are possible. */
    @Value.Check
    default void check() {
        checkArgument(
                number() >= 1 && number() <= CourseKinds.MAX_SESSIONS,
                "sessions are numbered from 1 to " + CourseKinds.MAX_SESSIONS);
        CourseKinds.checkMinutes(minutes());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a session. Not thread-safe. */
    final class Builder extends ImmutableCourseSession.Builder {
        Builder() {}
    }
}
