package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.framework.PhaseRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One meeting as the syllabus plans it, without a date.
 *
 * <p>What is done online in one's own time belongs to the session after which it is done. Immutable.
 */
@Value.Immutable
public sealed interface CourseSession extends WithCourseSession permits ImmutableCourseSession {

    /** What a session of a syllabus looks like. */
    Shape<CourseSession> SHAPE = Shape.of(
                    CourseSession.class, "course-session", CourseSession::builder, CourseSession.Builder::build)
            .required("number", CourseKinds.SESSIONS, CourseSession::number, CourseSession.Builder::number)
            .optional("topic", Kinds.TEXT, CourseSession::topic, CourseSession.Builder::topic)
            .optional("minutes", CourseKinds.MINUTES, CourseSession::minutes, CourseSession.Builder::minutes)
            .optional("delivery", Delivery.KIND, CourseSession::delivery, CourseSession.Builder::delivery)
            .list("focusAreas", Kinds.TEXT, CourseSession::focusAreas, CourseSession.Builder::focusAreas)
            .set("phases", PhaseRef.SHAPE, CourseSession::phases, CourseSession.Builder::phases)
            .list("activities", Activity.SHAPE, CourseSession::activities, CourseSession.Builder::activities)
            .list("resources", Resource.SHAPE, CourseSession::resources, CourseSession.Builder::resources)
            .done();

    /** {@return its place in the course, from 1} */
    int number();

    /** {@return what it is about; empty if that is not known} */
    Optional<Text> topic();

    /** {@return how long it lasts, from 1 minute to a day; empty if that is not known} */
    Optional<Integer> minutes();

    /** {@return how people come together, as planned; empty if that is left to each cohort} */
    Optional<Delivery> delivery();

    /** {@return what it looks at within its topic, in order} */
    List<Text> focusAreas();

    /** {@return the phases that it belongs to, such as planning, of whatever models the course goes by} */
    Set<PhaseRef> phases();

    /** {@return what people do in it, and online after it, in order; empty if that is not known} */
    List<Activity> activities();

    /** {@return what there is to read, watch or work with, in order} */
    List<Resource> resources();

    /** Checks that the number and the length are possible. */
    @Value.Check
    default void check() {
        checkArgument(
                number() >= 1 && number() <= CourseKinds.MAX_SESSIONS,
                "sessions are numbered from 1 to " + CourseKinds.MAX_SESSIONS);
        minutes().ifPresent(CourseKinds::checkMinutes);
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
