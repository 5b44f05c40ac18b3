package org.kith.core.community;

/** What sort of group carries the work. */
public enum TeamKind {
    /** The group that the teams answer to. */
    STEERING_GROUP,
    /** The people who run the programme. */
    TEAM,
    /** A group for one part of the work. */
    WORKING_GROUP,
    /** Bodies that work together. */
    PARTNERSHIP
}
