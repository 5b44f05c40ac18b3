package org.kith.course.attendance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.course.Cohort;
import org.kith.course.CohortId;

/**
 * Who came to which session of a cohort; for the team.
 *
 * <p>Sessions keep their numbers when they are moved; one that was moved behind later ones is {@link #postponed()} until it is
 * held. A session that was held and for which somebody has no mark counts as missed. Nobody has two marks for a session. Immutable.
 */
@Value.Immutable
public sealed interface AttendanceSheet extends Document, WithAttendanceSheet permits ImmutableAttendanceSheet {

    /** What an attendance sheet looks like. */
    Shape<AttendanceSheet> SHAPE = Shape.of(
                    AttendanceSheet.class, "attendance-sheet", AttendanceSheet::builder, AttendanceSheet.Builder::build)
            .required("id", AttendanceSheetId.KIND, AttendanceSheet::id, AttendanceSheet.Builder::id)
            .required("cohort", CohortId.REFERENCE, AttendanceSheet::cohort, AttendanceSheet.Builder::cohort)
            .required("held", Kinds.integer(0, 1_000), AttendanceSheet::held, AttendanceSheet.Builder::held)
            .set("postponed", AttendanceMark.SESSION, AttendanceSheet::postponed, AttendanceSheet.Builder::postponed)
            .list("marks", AttendanceMark.SHAPE, AttendanceSheet::marks, AttendanceSheet.Builder::marks)
            .onlyFor(Audience.TEAM)
            .done();

    /** The document type. */
    DocumentType<AttendanceSheet> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    AttendanceSheetId id();

    /** {@return the cohort} */
    CohortId cohort();

    /**
     * {@return how far the sessions have come: those with the numbers up to this one were held, but for those that are
     * {@link #postponed()}; from 0 to 1000}
     */
    int held();

    /**
     * {@return the numbers up to {@link #held()} of sessions that are still to come, because they were moved behind later ones;
     * from 1 to 1000, empty if the sessions were held in the order of their numbers}
     */
    Set<Integer> postponed();

    /** {@return the marks, in the order given} */
    List<AttendanceMark> marks();

    /** {@return the marks of each person who has any, in the order given} */
    @Value.Lazy
    default Map<PersonRef, List<AttendanceMark>> marksByPerson() {
        return Multimaps.asMap(Multimaps.index(marks(), AttendanceMark::person));
    }

    @Override
    default DocumentType<AttendanceSheet> type() {
        return TYPE;
    }

    /** {@return whether a session was held so far, or called off while others went on} */
    default boolean isHeld(int session) {
        return session <= held() && !postponed().contains(session);
    }

    /** {@return the mark of somebody for a session; empty if nobody made one} */
    default Optional<AttendanceMark> mark(PersonRef person, int session) {
        return marksByPerson().getOrDefault(person, ImmutableList.of()).stream()
                .filter(mark -> mark.session() == session)
                .findFirst();
    }

    /**
     * {@return how somebody does by a rule; sessions that were called off do not count}
     *
     * @param rule what is asked
     * @param cohort the cohort, whose sessions have their lengths; without a schedule there is no session that counts
     */
    default Attendance of(PersonRef person, AttendanceRule rule, Cohort cohort) {
        return Attendance.of(this, person, rule, cohort.sessions());
    }

    /** Checks the bounds, and that nobody is marked twice. */
    @Value.Check
    default void check() {
        checkArgument(held() >= 0 && held() <= 1_000, "there are 0 to 1000 sessions that were held");
        checkArgument(
                postponed().stream().allMatch(session -> session >= 1 && session <= 1_000),
                "sessions are numbered from 1 to 1000");
        checkArgument(
                marks().stream()
                                .map(mark -> List.of(mark.person(), mark.session()))
                                .distinct()
                                .count()
                        == marks().size(),
                "nobody has two marks for a session");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a sheet. Not thread-safe. */
    final class Builder extends ImmutableAttendanceSheet.Builder {
        Builder() {}
    }
}
