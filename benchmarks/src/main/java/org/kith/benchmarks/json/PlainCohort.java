package org.kith.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cohort as a host without Kith would write it for databind, with the types of the platform. */
public final class PlainCohort {
    public @Nullable String kith;
    public @Nullable String type;
    public @Nullable String id;
    public @Nullable String course;
    public @Nullable String title;
    public @Nullable String place;
    public @Nullable ZoneId zone;
    public int seats;
    public boolean waitingList;
    public @Nullable Window interest;
    public @Nullable Schedule schedule;
    public @Nullable PlainSource source;

    /** The time between two moments. */
    public static final class Window {
        public @Nullable Instant from;
        public @Nullable Instant until;
    }

    /** When it meets. */
    public static final class Schedule {
        public @Nullable LocalDate firstDay;
        public int everyWeeks;
        public int count;

        @JsonFormat(pattern = "HH:mm")
        public @Nullable LocalTime start;

        public int minutes;
        public @Nullable List<Deviation> deviations;
    }

    /** Where the schedule departs from its rule. */
    public static final class Deviation {
        public @Nullable String kind;
        public @Nullable LocalDate date;
        public @Nullable String reason;
    }
}
