package org.kith.course.certificate;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.number.Money;
import org.kith.course.ActivityId;
import org.kith.course.TrackId;
import org.kith.course.attendance.Attendance;

/** What is known of a learner when the conditions are checked. Immutable. */
@Value.Immutable
public sealed interface Achievement extends WithAchievement permits ImmutableAchievement {

    /** {@return the track that was chosen; empty as long as none was} */
    Optional<TrackId> track();

    /** {@return how he or she does by the attendance rule; empty if nobody kept a sheet} */
    Optional<Attendance> attendance();

    /** {@return the activities that were done} */
    Set<ActivityId> activities();

    /** {@return the appraisal of the final work; empty as long as there is none} */
    Optional<Appraisal> appraisal();

    /** {@return what there is to pay; zero if it is free, empty if nobody has said} */
    Optional<Money> fee();

    /** {@return what was paid; empty if nothing} */
    Optional<Money> paid();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an achievement. Not thread-safe. */
    final class Builder extends ImmutableAchievement.Builder {
        Builder() {}
    }
}
