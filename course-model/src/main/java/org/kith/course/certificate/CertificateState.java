package org.kith.course.certificate;

/** How a certificate stands on a day. */
public enum CertificateState {
    /** Was not given yet. */
    NOT_ISSUED,
    /** Is valid. */
    VALID,
    /** Is valid, and about to expire. */
    EXPIRING,
    /** Was valid up to a day that has passed. */
    EXPIRED,
    /** Was taken back. */
    REVOKED,
    /** Another one has taken its place. */
    SUPERSEDED
}
