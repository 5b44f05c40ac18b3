package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * One run of a course: who it is for, when it meets, and how many seats it has.
 *
 * <p>Seats and windows have nothing to do with each other: a cohort may be closed and have free seats. Windows are moments, so
 * they mean the same in every zone; {@link #zone()} says on whose clocks people read them. Immutable.
 */
@Value.Immutable
public sealed interface Cohort extends Document, WithCohort permits ImmutableCohort {

    /** What a cohort looks like. */
    Shape<Cohort> SHAPE = Shape.of(Cohort.class, "cohort", Cohort::builder, Cohort.Builder::build)
            .required("id", CohortId.KIND, Cohort::id, Cohort.Builder::id)
            .required("course", CourseId.REFERENCE, Cohort::course, Cohort.Builder::course)
            .required("title", Kinds.TEXT, Cohort::title, Cohort.Builder::title)
            .optional("place", PlaceId.REFERENCE, Cohort::place, Cohort.Builder::place)
            .set("teams", TeamId.REFERENCE, Cohort::teams, Cohort.Builder::teams)
            .set("facilitators", PersonRef.KIND, Cohort::facilitators, Cohort.Builder::facilitators)
            .visibleTo(Audience.TEAM)
            .required("zone", Kinds.ZONE, Cohort::zone, Cohort.Builder::zone)
            .optional("seats", Kinds.positiveInt(), Cohort::seats, Cohort.Builder::seats)
            .required("waitingList", Kinds.BOOLEAN, Cohort::waitingList, Cohort.Builder::waitingList)
            .optional("interest", Window.SHAPE, Cohort::interest, Cohort.Builder::interest)
            .optional("enrolment", Window.SHAPE, Cohort::enrolment, Cohort.Builder::enrolment)
            .optional("cancellation", Window.SHAPE, Cohort::cancellation, Cohort.Builder::cancellation)
            .optional("dropIn", Kinds.BOOLEAN, Cohort::dropIn, Cohort.Builder::dropIn)
            .optional("schedule", Schedule.SHAPE, Cohort::schedule, Cohort.Builder::schedule)
            .optional("room", Room.SHAPE, Cohort::room, Cohort.Builder::room)
            .list("joining", Link.SHAPE, Cohort::joining, Cohort.Builder::joining)
            .optional("calledOff", CallOff.SHAPE, Cohort::calledOff, Cohort.Builder::calledOff)
            .optional("source", Kinds.SOURCE, Cohort::source, Cohort.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Cohort> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CohortId id();

    /** {@return the course that it takes} */
    CourseId course();

    /** {@return what it is called} */
    Text title();

    /** {@return the place whose people it is for} */
    Optional<PlaceId> place();

    /** {@return the teams that take part, or that come out of it; empty if none is known} */
    Set<TeamId> teams();

    /** {@return who facilitates its sessions; for the team, empty if nobody has said} */
    Set<PersonRef> facilitators();

    /** {@return the zone on whose clocks its times are read} */
    ZoneId zone();

    /** {@return how many people can take part, at least 1; empty if nobody has said} */
    Optional<Integer> seats();

    /** {@return whether those who find no seat are kept for later} */
    boolean waitingList();

    /** {@return when expressions of interest are taken; empty if nobody has said} */
    Optional<Window> interest();

    /** {@return when people can enrol; empty if nobody has said} */
    Optional<Window> enrolment();

    /** {@return when people can give a seat back; empty if nobody has said} */
    Optional<Window> cancellation();

    /** {@return whether people may come to single sessions without a seat; empty if nobody has said} */
    Optional<Boolean> dropIn();

    /** {@return when it meets; empty as long as that is not settled} */
    Optional<Schedule> schedule();

    /** {@return where it meets in person; empty if that is not settled, or it does not} */
    Optional<Room> room();

    /** {@return where people join sessions online, in order, each for those who may have it} */
    List<Link> joining();

    /** {@return that the cohort no longer meets, from when on and why; empty as long as it goes on} */
    Optional<CallOff> calledOff();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Cohort> type() {
        return TYPE;
    }

    /**
     * {@return its sessions that take place, with their times, in the order of their numbers; empty without a schedule}
     *
     * @throws java.time.DateTimeException if a session would lie beyond the years that the JDK can count
     * @see Schedule#sessions(ZoneId)
     */
    default List<CohortSession> sessions() {
        return schedule().stream()
                .flatMap(schedule -> schedule.sessions(zone()).stream())
                .filter(session -> !isCalledOff(session))
                .collect(toImmutableList());
    }

    /**
     * {@return its sessions that were called off, by themselves or with the whole cohort, at the times at which they would have
     * been, in the order of their numbers}
     *
     * @throws java.time.DateTimeException if a session would lie beyond the years that the JDK can count
     */
    default List<CohortSession> sessionsCalledOff() {
        return schedule().stream()
                .flatMap(schedule -> Stream.concat(
                        schedule.sessionsCalledOff(zone()).stream(),
                        schedule.sessions(zone()).stream().filter(this::isCalledOff)))
                .sorted(Comparator.comparing(CohortSession::number))
                .collect(toImmutableList());
    }

    private boolean isCalledOff(CohortSession session) {
        return calledOff().filter(off -> !session.date().isBefore(off.from())).isPresent();
    }

    /**
     * {@return how often each session was changed, in the order of their numbers}
     *
     * <p>Each deviation counts as {@link Schedule#changes()} says; that the cohort was called off is a change of all of them.
     */
    default List<Integer> changes() {
        int all = calledOff().isPresent() ? 1 : 0;
        return schedule().map(Schedule::changes).orElse(List.of()).stream()
                .map(changes -> changes + all)
                .collect(toImmutableList());
    }

    /**
     * {@return how people come together for a session, as far as the cohort says; empty if there is none, or it says nothing}
     *
     * @see #delivery(int, Course)
     */
    default Optional<Delivery> delivery(int session) {
        return schedule().flatMap(schedule -> schedule.delivery(session));
    }

    /**
     * {@return how people come together for a session: as the cohort says or, where it says nothing, as the syllabus plans it;
     * empty if neither says}
     *
     * @param course the course that it takes
     */
    default Optional<Delivery> delivery(int session, Course course) {
        return delivery(session).or(() -> course.session(session).flatMap(CourseSession::delivery));
    }

    /** {@return the length of all its sessions together, in hours; exact, 0 without sessions} */
    default Fraction contactHours() {
        return Fraction.of(sessions().stream().mapToLong(CohortSession::minutes).sum(), 60);
    }

    /** Checks that there is a seat. */
    @Value.Check
    default void check() {
        checkArgument(seats().stream().allMatch(seats -> seats >= 1), "a cohort has at least 1 seat");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a cohort. Not thread-safe. */
    final class Builder extends ImmutableCohort.Builder {
        Builder() {}
    }
}
