package org.kith.charter;

/** What sort of thing a programme owes under its charter. */
public enum OwedKind {
    /** A body is to look at its policy again. */
    POLICY_REVIEW,
    /** Something is to take place. */
    EVENT,
    /** An award is to be given. */
    AWARD,
    /** What people are told is to be brought up to date. */
    INFORMATION,
    /** Somebody is to be asked for evidence. */
    REQUEST,
    /** Somebody who was asked is to reply. */
    REPLY,
    /** Steps are to be looked at for whom they leave out. */
    EQUALITY_REVIEW,
    /** The programme as a whole is to be reviewed for the first time. */
    FIRST_REVIEW,
    /** One more sector is to join. */
    SECTOR
}
