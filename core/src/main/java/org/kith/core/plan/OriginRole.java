package org.kith.core.plan;

/** In what role people were who first proposed a priority. */
public enum OriginRole {
    /** People who live there. */
    RESIDENT,
    /** People who care for somebody. */
    CARER,
    /** A group of the community. */
    GROUP,
    /** A body that provides services. */
    SERVICE,
    /** The team that writes the plan. */
    TEAM;

    /** {@return whether the proposal came from the community rather than from those who serve it} */
    public boolean isCommunity() {
        return this == RESIDENT || this == CARER || this == GROUP;
    }
}
