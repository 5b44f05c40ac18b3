package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A learning set met. Immutable.
 *
 * @param date when
 * @param facilitator who kept the time and the process; for the team
 * @param rounds the rounds, in order
 */
public record SetMeeting(LocalDate date, Optional<PersonRef> facilitator, List<Round> rounds) {

    /** What a meeting looks like. */
    public static final Shape<SetMeeting> SHAPE = Shape.of(
            SetMeeting.class,
            "set-meeting",
            Part.required("date", Kinds.DATE, SetMeeting::date),
            Part.optional("facilitator", PersonRef.KIND, SetMeeting::facilitator)
                    .visibleTo(Audience.TEAM),
            Part.list("rounds", Round.SHAPE, SetMeeting::rounds),
            SetMeeting::new);

    /** Makes a meeting. */
    public SetMeeting {
        rounds = ImmutableList.copyOf(rounds);
    }

    /** {@return a meeting of which nobody wrote down who facilitated it} */
    public static SetMeeting of(LocalDate date, Round... rounds) {
        return new SetMeeting(date, Optional.empty(), List.of(rounds));
    }
}
