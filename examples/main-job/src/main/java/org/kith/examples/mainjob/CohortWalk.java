package org.kith.examples.mainjob;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.privacy.PersonRef;
import org.kith.course.Cohort;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.award.Award;
import org.kith.course.award.Completion;
import org.kith.course.certificate.CertificateId;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.interest.ExpressionOfInterest;
import org.kith.course.interest.InterestRegister;

/**
 * A cohort from interest to certificates: the host says what people ask for and do, and the rules decide what becomes of it.
 *
 * @param cohort when it meets
 * @param policy by which rules people come to take part
 * @param register who is interested
 * @param sheet who came to which session
 */
record CohortWalk(Cohort cohort, EnrolmentPolicy policy, InterestRegister register, AttendanceSheet sheet) {

    /** {@return what came of the interest and then of what people asked for; what was refused, with all reasons} */
    Batch enrol(List<Command> commands) {
        Stream<Command> interest = register.expressions().stream()
                .sorted(Comparator.comparing(ExpressionOfInterest::since))
                .map(expression -> new Command.ExpressInterest(expression.applicant(), expression.since()));
        return Enrolments.open(policy)
                .decideAll(Stream.concat(interest, commands.stream()).toList());
    }

    /** {@return how far a learner has come; activities, appraisal and payment are added as they are known} */
    Completion completion(Enrolments enrolments, PersonRef learner) {
        return Completion.builder()
                .enrolments(enrolments)
                .cohort(cohort)
                .person(learner)
                .sheet(sheet)
                .build();
    }

    /** {@return the certificate of a learner, or all reasons against it} */
    Award award(Completion completion, LocalDate issued, int number) {
        return completion.award(CertificateId.of(cohort.id() + "-" + number), issued, number);
    }
}
