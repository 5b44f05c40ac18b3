package org.kith.course.award;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.certificate.Achievement;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.Checked;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/**
 * How far somebody has come in a cohort, by the terms on which he or she enrolled.
 *
 * <p>The terms are those that the enrolment kept: track, fee, attendance and what the certificate takes. A later edit of the policy or
 * the course changes nothing here. The cohort, its enrolments and the sheet belong together. Immutable.
 *
 * <pre>{@code
 * Completion completion = Completion.builder()
 *         .enrolments(enrolments).cohort(cohort).person(person)
 *         .sheet(sheet).activities(done).appraisal(appraisal).paid(Money.parse("GBP 300.00"))
 *         .build();
 * if (completion.award(CertificateId.of("foundation-2022-7"), issued, 7) instanceof Award.Given given) {
 *     keep(given.certificate());
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Completion extends WithCompletion permits ImmutableCompletion {

    /** {@return how everybody stands with the cohort} */
    Enrolments enrolments();

    /** {@return the cohort} */
    Cohort cohort();

    /** {@return the learner} */
    PersonRef person();

    /** {@return who came to which session; empty if nobody kept that} */
    Optional<AttendanceSheet> sheet();

    /** {@return the activities that the learner has done} */
    Set<ActivityId> activities();

    /** {@return the appraisal of the final work; empty as long as there is none} */
    Optional<Appraisal> appraisal();

    /** {@return what was paid, all in all; empty if nothing} */
    Optional<Money> paid();

    /** {@return how he or she stands with the cohort} */
    default Standing standing() {
        return enrolments().standing(person());
    }

    /** {@return what was promised at the enrolment; empty for those who never enrolled} */
    default Optional<Terms> terms() {
        return enrolments().registration(person()).flatMap(Registration::terms);
    }

    /** {@return how the learner does by the attendance rule of the terms; empty without such a rule or a sheet} */
    default Optional<Attendance> attendance() {
        return terms().flatMap(Terms::attendance)
                .flatMap(rule -> sheet().map(kept -> kept.of(person(), rule, cohort())));
    }

    /** {@return every condition of the certificate with what became of it, in order; empty if none was promised} */
    default List<Checked> checked() {
        return terms().flatMap(kept -> kept.certificate().map(rule -> rule.check(achievement(kept))))
                .orElse(ImmutableList.of());
    }

    private Achievement achievement(Terms kept) {
        return Achievement.builder()
                .track(kept.track())
                .attendance(attendance())
                .activities(activities())
                .appraisal(appraisal())
                .fee(kept.fee())
                .paid(paid())
                .build();
    }

    /**
     * {@return the certificate if it was earned; otherwise all reasons against it}
     *
     * <p>What is given has no finding by the rules of certificates: nobody appraises the own work, no work is appraised after the day
     * of issue, and no certificate has ended before that day. It has no verification code: that takes the key of whoever gives it, see {@link org.kith.course.certificate.VerificationCode}.
     *
     * @param id the id of the certificate
     * @param issued the day on which it is given
     * @param number the running number from which the promised pattern makes its serial number; at least 1
     * @throws IllegalArgumentException if the certificate was earned and the number is less than 1
     */
    default Award award(CertificateId id, LocalDate issued, int number) {
        List<Obstacle> obstacles = Obstacles.of(this, issued);
        return obstacles.isEmpty()
                ? new Award.Given(
                        certificate(terms().flatMap(Terms::certificate).orElseThrow(), id, issued, number))
                : new Award.Refused(obstacles);
    }

    private Certificate certificate(CertificateRule rule, CertificateId id, LocalDate issued, int number) {
        return Certificate.builder()
                .id(id)
                .title(rule.title())
                .person(person())
                .cohort(cohort().id())
                .serial(rule.serial().serial(cohort().id(), issued, number))
                .issued(issued)
                .validity(rule.validity())
                .renewalDays(rule.renewalDays())
                .conditions(checked())
                .appraisal(appraisal())
                .build();
    }

    /** Checks that all is about one cohort. */
    @Value.Check
    default void check() {
        checkArgument(
                enrolments().policy().cohort().equals(cohort().id()), "the enrolments are those of another cohort");
        checkArgument(
                sheet().stream().allMatch(kept -> kept.cohort().equals(cohort().id())),
                "the attendance sheet is that of another cohort");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a completion. Not thread-safe. */
    final class Builder extends ImmutableCompletion.Builder {
        Builder() {}
    }
}
