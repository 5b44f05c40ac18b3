package org.kith.course.certificate;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.kith.core.number.Money;
import org.kith.core.text.Text;
import org.kith.course.attendance.Attendance;

/**
 * Checks the conditions of a rule.
 *
 * @param rule the rule
 * @param achievement what is known of the learner
 */
record ConditionCheck(CertificateRule rule, Achievement achievement) {

    Checked of(Condition condition) {
        return switch (condition) {
            case TRACK -> track();
            case ATTENDANCE -> attendance();
            case ACTIVITIES -> activities();
            case APPRAISAL -> appraisal();
            case FEE -> fee();
        };
    }

    private Checked track() {
        if (achievement.track().isEmpty()) {
            return checked(Condition.TRACK, Result.PENDING, "no track chosen");
        }
        boolean counts = rule.tracks().contains(achievement.track().get());
        return checked(
                Condition.TRACK,
                counts ? Result.PASS : Result.FAIL,
                "track " + achievement.track().get());
    }

    private Checked attendance() {
        if (achievement.attendance().isEmpty()) {
            return checked(Condition.ATTENDANCE, Result.PENDING, "no attendance kept");
        }
        Attendance attendance = achievement.attendance().get();
        Result open = attendance.isInReach() ? Result.PENDING : Result.FAIL;
        return checked(Condition.ATTENDANCE, attendance.isKept() ? Result.PASS : open, evidence(attendance));
    }

    private static String evidence(Attendance attendance) {
        int held = attendance.attended() + attendance.missed() + attendance.toMakeUp();
        String made = attendance.toMakeUp() == 0 ? "" : ", " + attendance.toMakeUp() + " to be made up";
        String ahead = attendance.ahead() == 0 ? "" : ", " + attendance.ahead() + " ahead";
        return "attended " + attendance.attended() + " of " + held + " sessions" + made + ahead;
    }

    private Checked activities() {
        int done =
                Sets.intersection(rule.activities(), achievement.activities()).size();
        int asked = rule.activities().size();
        return checked(
                Condition.ACTIVITIES,
                done == asked ? Result.PASS : Result.PENDING,
                done + " of " + asked + " activities done");
    }

    private Checked appraisal() {
        if (achievement.appraisal().isEmpty()) {
            return checked(Condition.APPRAISAL, Result.PENDING, "no appraisal yet");
        }
        Appraisal appraisal = achievement.appraisal().get();
        return checked(
                Condition.APPRAISAL,
                appraisal.passed() ? Result.PASS : Result.FAIL,
                "appraised on " + appraisal.date());
    }

    private Checked fee() {
        if (achievement.fee().isEmpty()) {
            return checked(Condition.FEE, Result.PENDING, "fee not said");
        }
        Money fee = achievement.fee().get();
        if (fee.isZero()) {
            return checked(Condition.FEE, Result.PASS, "free");
        }
        Optional<Money> paid = achievement.paid();
        boolean enough =
                paid.filter(sum -> isIn(fee, sum) && sum.compareTo(fee) >= 0).isPresent();
        return checked(
                Condition.FEE,
                enough ? Result.PASS : Result.PENDING,
                paid.map(sum -> evidence(sum, fee)).orElse("paid nothing of " + fee));
    }

    private static String evidence(Money paid, Money fee) {
        return "paid " + paid + (isIn(fee, paid) ? " of " : ", which is not in the currency of the fee of ") + fee;
    }

    private static boolean isIn(Money fee, Money paid) {
        return paid.currency().equals(fee.currency());
    }

    private static Checked checked(Condition condition, Result result, String evidence) {
        return new Checked(condition, result, Text.of(evidence));
    }
}
