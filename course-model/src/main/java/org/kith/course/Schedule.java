package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * When a cohort meets: a rule, and where it is departed from.
 *
 * <p>The rule is a first day, then every so many weeks at the same time of day, until there are as many sessions as there
 * should be. Each {@link Deviation} is kept as it was written, and of several about the same day or session the last one counts.
 * Sessions are numbered from 1 in the order of the rule, whatever is skipped or moved. Immutable.
 */
@Value.Immutable
public sealed interface Schedule extends WithSchedule permits ImmutableSchedule {

    /** What a schedule looks like. */
    Shape<Schedule> SHAPE = Shape.of(Schedule.class, "schedule", Schedule::builder, Schedule.Builder::build)
            .required("firstDay", Kinds.DATE, Schedule::firstDay, Schedule.Builder::firstDay)
            .required("everyWeeks", CourseKinds.WEEKS, Schedule::everyWeeks, Schedule.Builder::everyWeeks)
            .required("count", CourseKinds.SESSIONS, Schedule::count, Schedule.Builder::count)
            .required("start", Kinds.TIME, Schedule::start, Schedule.Builder::start)
            .required("minutes", CourseKinds.MINUTES, Schedule::minutes, Schedule.Builder::minutes)
            .optional("delivery", Delivery.KIND, Schedule::delivery, Schedule.Builder::delivery)
            .list("deviations", Deviation.KIND, Schedule::deviations, Schedule.Builder::deviations)
            .done();

    /** {@return the first day of the rule} */
    LocalDate firstDay();

    /** {@return how many weeks lie between two days of the rule, from 1 to 520} */
    int everyWeeks();

    /** {@return how many sessions there are, from 1 to 1000; neither a skipped day nor a session called off lessens it} */
    int count();

    /** {@return the time of day at which each session begins, on the clocks of the cohort's zone} */
    LocalTime start();

    /** {@return how long each session lasts, from 1 minute to a day} */
    int minutes();

    /** {@return how people come together; empty if that is not settled} */
    Optional<Delivery> delivery();

    /** {@return where the rule is departed from, in the order in which that was decided} */
    List<Deviation> deviations();

    /**
     * {@return the sessions that take place, in a zone, in the order of their numbers}
     *
     * <p>A session begins at the same time of day before and after a change of the clocks, and lasts as many minutes as it
     * should. A time that the clocks skip is taken as much later as they skip; of a time that they show twice, the first is
     * meant.
     *
     * @param zone the zone on whose clocks the schedule is read
     * @throws java.time.DateTimeException if a session would lie beyond the years that the JDK can count
     */
    default List<CohortSession> sessions(ZoneId zone) {
        return meetings(false, zone);
    }

    /**
     * {@return the sessions that were called off, at the times at which they would have been; as for {@link #sessions}}
     *
     * @throws java.time.DateTimeException if a session would lie beyond the years that the JDK can count
     */
    default List<CohortSession> sessionsCalledOff(ZoneId zone) {
        return meetings(true, zone);
    }

    private List<CohortSession> meetings(boolean calledOff, ZoneId zone) {
        return Series.of(this).meetings().stream()
                .filter(meeting -> meeting.calledOff() == calledOff)
                .map(meeting -> meeting.in(zone))
                .collect(toImmutableList());
    }

    /**
     * {@return how often each session was changed, in the order of their numbers: how many of the deviations, one after the
     * other, name it or bring it to another time}
     *
     * <p>A deviation counts for the session that it names even if only its reason is new. One more at the end raises this for the
     * sessions that it names or moves, and lowers it for none. What is edited in place leaves no trace.
     */
    default List<Integer> changes() {
        return Series.changes(this);
    }

    /** {@return how people come together for a session, with the deviations; empty if there is none or it is not settled} */
    default Optional<Delivery> delivery(int session) {
        return session < 1 || session > count()
                ? Optional.empty()
                : Series.of(this).switched(session).or(this::delivery);
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(
                everyWeeks() >= 1 && everyWeeks() <= CourseKinds.MAX_WEEKS,
                "sessions are 1 to " + CourseKinds.MAX_WEEKS + " weeks apart");
        checkArgument(
                count() >= 1 && count() <= CourseKinds.MAX_SESSIONS,
                "a schedule has from 1 to " + CourseKinds.MAX_SESSIONS + " sessions");
        CourseKinds.checkMinutes(minutes());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a schedule. Not thread-safe. */
    final class Builder extends ImmutableSchedule.Builder {
        Builder() {}
    }
}
