package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Something that learners do in a session or between sessions.
 *
 * <p>Only those with a name can be asked for by a certificate. Immutable.
 */
@Value.Immutable
public sealed interface Activity extends WithActivity permits ImmutableActivity {

    /** What an activity looks like. */
    Shape<Activity> SHAPE = Shape.of(Activity.class, "activity", Activity::builder, Activity.Builder::build)
            .optional("id", ActivityId.KIND, Activity::id, Activity.Builder::id)
            .required("kind", ActivityKind.KIND, Activity::kind, Activity.Builder::kind)
            .optional("title", Kinds.TEXT, Activity::title, Activity.Builder::title)
            .optional("minutes", CourseKinds.MINUTES, Activity::minutes, Activity.Builder::minutes)
            .done();

    /** {@return its name, which no other activity of the course has; empty if nothing points to it} */
    Optional<ActivityId> id();

    /** {@return what people do} */
    ActivityKind kind();

    /** {@return what it is called} */
    Optional<Text> title();

    /** {@return how long it takes, from 1 minute to a day; empty if that is not known} */
    Optional<Integer> minutes();

    /** {@return an activity of which only the kind is known} */
    static Activity of(ActivityKind kind) {
        return builder().kind(kind).build();
    }

    /** Checks that the length is possible. */
    @Value.Check
    default void check() {
        checkArgument(minutes().stream().allMatch(CourseKinds::isLength), "an activity takes from 1 minute to a day");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an activity. Not thread-safe. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
