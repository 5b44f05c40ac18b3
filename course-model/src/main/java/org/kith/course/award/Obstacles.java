package org.kith.course.award;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.kith.core.privacy.PersonRef;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Result;
import org.kith.course.certificate.Validity;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/** Looks for all that speaks against a certificate. */
final class Obstacles {

    private Obstacles() {}

    /** {@return all reasons against a certificate that would be given on a day: the standing, the terms, the conditions, the day} */
    static ImmutableList<Obstacle> of(Completion completion, LocalDate issued) {
        ImmutableList.Builder<Obstacle> found = ImmutableList.builder();
        if (completion.standing() != Standing.ENROLLED) {
            found.add(new Obstacle.NotEnrolled(completion.standing()));
        }
        completion
                .terms()
                .filter(kept -> kept.certificate().isEmpty())
                .ifPresent(kept -> found.add(new Obstacle.NonePromised(kept.track())));
        completion.checked().stream()
                .filter(checked -> checked.result() != Result.PASS)
                .map(Obstacle.ConditionNotPassed::new)
                .forEach(found::add);
        completion.appraisal().ifPresent(appraisal -> appraised(appraisal, completion.person(), issued, found));
        completion.terms().ifPresent(kept -> over(kept, issued, found));
        return found.build();
    }

    private static void appraised(
            Appraisal appraisal, PersonRef learner, LocalDate issued, ImmutableList.Builder<Obstacle> found) {
        if (appraisal.assessor().filter(learner::equals).isPresent()) {
            found.add(new Obstacle.AppraisedByLearner());
        }
        if (appraisal.date().isAfter(issued)) {
            found.add(new Obstacle.AppraisedAfterIssue(appraisal.date(), issued));
        }
    }

    /** A period begins on the day of issue, so that only a fixed day can be too early. */
    private static void over(Terms kept, LocalDate issued, ImmutableList.Builder<Obstacle> found) {
        kept.certificate()
                .filter(rule -> rule.validity() instanceof Validity.Fixed fixed
                        && fixed.lastDay().isBefore(issued))
                .flatMap(rule -> rule.validity().lastDay(issued))
                .ifPresent(last -> found.add(new Obstacle.OverBeforeIssue(last, issued)));
    }
}
