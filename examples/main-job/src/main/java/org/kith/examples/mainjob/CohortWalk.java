package org.kith.examples.mainjob;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.certificate.Achievement;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Result;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;
import org.kith.course.interest.InterestRegister;

/** A cohort from interest to certificates: the host says what people ask for and do, the rules decide what becomes of it. */
record CohortWalk(Cohort cohort, EnrolmentPolicy policy, InterestRegister register) {

    /** What a learner did for a certificate beside coming to the sessions. */
    record Work(List<ActivityId> activities, Optional<Appraisal> appraisal, Money paid) {}

    /** {@return what came of everybody's interest and then of what was asked for; what was refused stands with all reasons} */
    Batch enrol(List<Command> commands) {
        Stream<Command> interest = register.expressions().stream()
                .map(expression -> new Command.ExpressInterest(expression.applicant(), expression.since()));
        return Enrolments.open(policy)
                .decideAll(Stream.concat(interest, commands.stream()).toList());
    }

    /**
     * {@return how each condition of a learner's certificate stands, with what shows it}
     *
     * <p>It goes by the terms as they were when the learner enrolled. Empty for those who hold no seat, or whose track ends with
     * no certificate.
     */
    List<Checked> conditions(Registration learner, AttendanceSheet sheet, Work work) {
        return rule(learner)
                .map(rule -> rule.check(achievement(learner.person(), learner.terms().orElseThrow(), sheet, work)))
                .orElse(List.of());
    }

    /** {@return the certificate of a learner; empty as long as a condition is open, or if one failed} */
    Optional<Certificate> certificate(
            Registration learner, int number, LocalDate issued, AttendanceSheet sheet, Work work) {
        List<Checked> conditions = conditions(learner, sheet, work);
        return rule(learner)
                .filter(rule -> conditions.stream().allMatch(checked -> checked.result() == Result.PASS))
                .map(rule -> Certificate.builder()
                        .id(CertificateId.of(cohort.id() + "-" + number))
                        .title(rule.title())
                        .person(learner.person())
                        .cohort(cohort.id())
                        .serial(rule.serial().serial(cohort.id(), issued, number))
                        .issued(issued)
                        .validity(rule.validity())
                        .renewalDays(rule.renewalDays())
                        .conditions(conditions)
                        .appraisal(work.appraisal())
                        .build());
    }

    private static Optional<CertificateRule> rule(Registration learner) {
        return learner.terms().filter(terms -> learner.standing() == Standing.ENROLLED).flatMap(Terms::certificate);
    }

    private Achievement achievement(PersonRef person, Terms terms, AttendanceSheet sheet, Work work) {
        return Achievement.builder()
                .track(terms.track())
                .attendance(terms.attendance().map(rule -> sheet.of(person, rule, cohort)))
                .activities(work.activities())
                .appraisal(work.appraisal())
                .fee(terms.fee())
                .paid(work.paid())
                .build();
    }
}
