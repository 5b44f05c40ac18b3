package org.kith.course.award;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.kith.course.TrackId;
import org.kith.course.certificate.Checked;
import org.kith.course.enrolment.Standing;

/** Why somebody is not given a certificate. None of them names a person. Immutable. */
public sealed interface Obstacle {

    /** {@return the stable name of the reason, such as {@code certificate.condition-not-passed}} */
    String code();

    /** {@return the data of the reason, as the text of the code names them} */
    List<Object> arguments();

    /** {@return the reason as a finding, with its text and what to try} */
    default Finding toFinding() {
        return Finding.of(Severity.ERROR, code(), ObstacleTexts.ALL, arguments().toArray());
    }

    /**
     * He or she does not take part in the cohort, or not any more.
     *
     * @param standing how he or she stands
     */
    record NotEnrolled(Standing standing) implements Obstacle {

        @Override
        public String code() {
            return "certificate.not-enrolled";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(Kinds.wireName(standing));
        }
    }

    /**
     * The terms of the enrolment end with no certificate.
     *
     * @param track the track that was chosen
     */
    record NonePromised(TrackId track) implements Obstacle {

        @Override
        public String code() {
            return "certificate.none-promised";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track);
        }
    }

    /**
     * A condition is not passed.
     *
     * @param checked the condition, with what shows that
     */
    record ConditionNotPassed(Checked checked) implements Obstacle {

        @Override
        public String code() {
            return "certificate.condition-not-passed";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(Kinds.wireName(checked.condition()), Kinds.wireName(checked.result()));
        }
    }

    /** The learner is named as the assessor of the work. */
    record AppraisedByLearner() implements Obstacle {

        @Override
        public String code() {
            return "certificate.assessor-is-learner";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of();
        }
    }

    /**
     * The work was appraised after the day on which the certificate would be given.
     *
     * @param appraised the day of the appraisal
     * @param issued the day of issue
     */
    record AppraisedAfterIssue(LocalDate appraised, LocalDate issued) implements Obstacle {

        @Override
        public String code() {
            return "certificate.appraised-after-issue";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(appraised, issued);
        }
    }

    /**
     * The certificate would have ended before the day on which it is given.
     *
     * @param lastDay the last day on which it would be valid
     * @param issued the day of issue
     */
    record OverBeforeIssue(LocalDate lastDay, LocalDate issued) implements Obstacle {

        @Override
        public String code() {
            return "certificate.over-before-issue";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(lastDay, issued);
        }
    }
}
