package org.kith.plugins.tables;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.privacy.PersonRef;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CohortSession;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.attendance.Excused;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/** Who is called up at the sessions of a cohort, and what is marked so far. Immutable. */
final class AttendanceRoll {

    /** What only counts: it asks for nothing. */
    private static final AttendanceRule COUNT =
            AttendanceRule.builder().excused(Excused.TO_BE_MADE_UP).build();

    private final Optional<AttendanceSheetId> id;
    private final AttendanceSheet sheet;
    private final Optional<Cohort> known;
    private final ImmutableList<Enrolments> enrolments;
    private final ImmutableListMultimap<PersonRef, AttendanceMark> marks;

    private AttendanceRoll(
            Optional<AttendanceSheetId> id,
            AttendanceSheet sheet,
            Optional<Cohort> known,
            Collection<Enrolments> enrolments) {
        this.id = id;
        this.sheet = sheet;
        this.known = known;
        this.enrolments = ImmutableList.copyOf(enrolments);
        this.marks = sheet.marks().stream().collect(toImmutableListMultimap(AttendanceMark::person, mark -> mark));
    }

    /** {@return the roll of a sheet, with its cohort if that is known} */
    static AttendanceRoll of(AttendanceSheet sheet, Optional<Cohort> known, Collection<Enrolments> enrolments) {
        return new AttendanceRoll(Optional.of(sheet.id()), sheet, known, enrolments);
    }

    /** {@return the roll of a cohort of which there is no sheet yet} */
    static AttendanceRoll of(CohortId cohort, Optional<Cohort> known, Collection<Enrolments> enrolments) {
        AttendanceSheet blank = AttendanceSheet.builder()
                .id(AttendanceSheetId.of(cohort.value()))
                .cohort(cohort)
                .held(0)
                .build();
        return new AttendanceRoll(Optional.empty(), blank, known, enrolments);
    }

    /** {@return the sheet; empty if there is none yet} */
    Optional<AttendanceSheetId> id() {
        return id;
    }

    CohortId cohort() {
        return sheet.cohort();
    }

    /** {@return those who are enrolled, in the order in which they were first heard of, then others who have a mark} */
    ImmutableSet<PersonRef> people() {
        Stream<PersonRef> enrolled = enrolments.stream()
                .flatMap(each -> each.registrations().stream())
                .filter(registration -> registration.standing() == Standing.ENROLLED)
                .map(Registration::person);
        return Stream.concat(enrolled, marks.keySet().stream()).collect(toImmutableSet());
    }

    /** {@return the number of the last session that there is, was held or is marked} */
    int sessions() {
        int scheduled = known.stream()
                .flatMap(cohort -> Stream.concat(cohort.sessions().stream(), cohort.sessionsCalledOff().stream()))
                .mapToInt(CohortSession::number)
                .max()
                .orElse(0);
        int marked =
                marks.values().stream().mapToInt(AttendanceMark::session).max().orElse(0);
        return IntStream.of(scheduled, sheet.held(), marked).max().orElse(0);
    }

    /** {@return whether anybody's minutes are known or asked for} */
    boolean hasMinutes() {
        boolean areKnown =
                marks.values().stream().anyMatch(mark -> mark.minutes().isPresent());
        return areKnown
                || people().stream()
                        .flatMap(person -> rule(person).stream())
                        .anyMatch(rule -> rule.minutes().isPresent());
    }

    Standing standing(PersonRef person) {
        return registration(person).map(Registration::standing).orElse(Standing.NONE);
    }

    /** {@return what somebody was promised to have to attend; empty if nothing} */
    Optional<AttendanceRule> rule(PersonRef person) {
        return registration(person).flatMap(Registration::terms).flatMap(Terms::attendance);
    }

    private Optional<Registration> registration(PersonRef person) {
        ImmutableList<Registration> all = enrolments.stream()
                .flatMap(each -> each.registration(person).stream())
                .collect(toImmutableList());
        return all.stream()
                .filter(registration -> registration.standing() == Standing.ENROLLED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    Optional<AttendanceMark> mark(PersonRef person, int session) {
        return marks.get(person).stream()
                .filter(mark -> mark.session() == session)
                .findFirst();
    }

    /** {@return how somebody does by what was promised, or by a rule that asks for nothing; empty if the cohort is not known} */
    Optional<Attendance> attendance(PersonRef person) {
        AttendanceSheet own = sheet.withMarks(marks.get(person));
        return known.map(cohort -> own.of(person, rule(person).orElse(COUNT), cohort));
    }
}
