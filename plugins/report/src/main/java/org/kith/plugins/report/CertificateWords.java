package org.kith.plugins.report;

import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateState;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Revocation;
import org.kith.course.certificate.Succession;

/** The English words of a certificate. */
final class CertificateWords {

    private CertificateWords() {}

    static String of(CertificateState state) {
        return switch (state) {
            case NOT_ISSUED -> "Not given yet";
            case VALID -> "Valid";
            case EXPIRING -> "To be renewed";
            case EXPIRED -> "Expired";
            case REVOKED -> "Revoked";
            case SUPERSEDED -> "Replaced";
        };
    }

    /** {@return whether the certificate was ended before its time, so that its last day means nothing} */
    static boolean isUndone(CertificateState state) {
        return state == CertificateState.REVOKED || state == CertificateState.SUPERSEDED;
    }

    /** {@return what a state means for a certificate; nothing that is not on the page otherwise, such as why} */
    static String line(Certificate certificate, CertificateState state) {
        return switch (state) {
            case NOT_ISSUED -> "It will be given on " + EnglishDates.day(certificate.issued()) + ".";
            case VALID, EXPIRING -> "It stands.";
            case EXPIRED -> "It is not valid any more.";
            case REVOKED ->
                "It was taken back"
                        + certificate
                                .revocation()
                                .map(Revocation::date)
                                .map(day -> " on " + EnglishDates.day(day))
                                .orElse("")
                        + " and is not valid.";
            case SUPERSEDED ->
                "Another certificate stands instead"
                        + certificate
                                .succession()
                                .map(Succession::date)
                                .map(day -> " since " + EnglishDates.day(day))
                                .orElse("")
                        + ".";
        };
    }

    /** {@return a condition that was passed, with what shows it; what was paid is nobody's concern} */
    static String met(Checked checked, Certificate certificate, Scope scope) {
        return switch (checked.condition()) {
            case TRACK -> "Enrolled on a track that ends with this certificate";
            case ATTENDANCE -> "Attendance: " + scope.text(checked.evidence());
            case ACTIVITIES -> "Activities: " + scope.text(checked.evidence());
            case APPRAISAL ->
                "Final work appraised"
                        + certificate
                                .appraisal()
                                .map(appraisal -> " on " + EnglishDates.day(appraisal.date()))
                                .orElse("")
                        + " and passed";
            case FEE -> "Nothing is owed";
        };
    }
}
