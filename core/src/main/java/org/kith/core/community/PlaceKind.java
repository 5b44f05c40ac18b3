package org.kith.core.community;

/** What sort of place it is. The charter's principles are the same for all; only the scale differs. */
public enum PlaceKind {
    /** A street, estate or part of a town. */
    NEIGHBOURHOOD,
    /** A village. */
    VILLAGE,
    /** A parish. */
    PARISH,
    /** A town. */
    TOWN,
    /** A city. */
    CITY,
    /** A district or borough. */
    DISTRICT,
    /** A county, region or province. */
    REGION,
    /** A country. */
    COUNTRY,
    /** A community that meets online. */
    ONLINE
}
