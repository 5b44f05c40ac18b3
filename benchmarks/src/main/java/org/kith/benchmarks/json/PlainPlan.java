package org.kith.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action plan as a host without Kith would write it for databind, with the types of the platform. */
public final class PlainPlan {
    public @Nullable String kith;
    public @Nullable String type;
    public @Nullable String id;
    public @Nullable String title;
    public @Nullable String place;
    public @Nullable Period period;
    public @Nullable String context;
    public @Nullable PlainSource source;
    public @Nullable List<Proposal> proposals;
    public @Nullable List<Priority> priorities;
    public @Nullable List<Action> actions;

    /** Days. */
    public static final class Period {
        public @Nullable LocalDate start;
        public @Nullable LocalDate endExclusive;
    }

    /** What was asked for. */
    public static final class Proposal {
        public @Nullable String id;
        public @Nullable String title;
        public @Nullable List<String> origins;
    }

    /** What is wanted. */
    public static final class Priority {
        public @Nullable String id;
        public @Nullable String title;
        public int rank;
        public @Nullable List<String> proposals;
        public @Nullable List<SenseCheck> senseChecks;
    }

    /** Asking whether it is right. */
    public static final class SenseCheck {
        public @Nullable LocalDate date;
        public @Nullable String community;
        public @Nullable String verdict;
        public int people;
    }

    /** Who does what by when. */
    public static final class Action {
        public @Nullable String id;
        public @Nullable String title;
        public @Nullable String priority;
        public @Nullable List<String> serves;
        public @Nullable String owner;
        public @Nullable String ownerRole;
        public @Nullable LocalDate start;
        public @Nullable LocalDate due;
        public @Nullable String progress;
        public @Nullable String reason;
        public @Nullable List<Review> reviews;
    }

    /** Looking again. */
    public static final class Review {
        public @Nullable LocalDate date;
        public @Nullable String note;
    }
}
