package org.kith.plugins.calendar;

/** How a calendar shows what is due. */
enum DueForm {
    /** Not at all. */
    NONE,
    /** As tasks, which is what they are; calendars without a list of tasks pass over them. */
    TASKS,
    /** As events of a whole day that leave the day free, for calendars that know no tasks. */
    DAYS
}
