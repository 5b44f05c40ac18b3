package org.kith.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as a host without Kith would write it for databind, with the types of the platform. */
public final class PlainAssessment {
    public @Nullable String kith;
    public @Nullable String type;
    public @Nullable String id;
    public @Nullable String title;
    public @Nullable FrameworkRef framework;
    public @Nullable String place;
    public @Nullable LocalDate date;
    public @Nullable Rater rater;
    public @Nullable Map<String, Answer> answers;

    /** A framework in one version. */
    public static final class FrameworkRef {
        public @Nullable String id;
        public @Nullable String version;
    }

    /** Who answered. */
    public static final class Rater {
        public @Nullable String kind;
    }

    /** An answer. */
    public static final class Answer {
        public @Nullable String kind;
        public @Nullable String level;
        public @Nullable List<Evidence> evidence;
        public @Nullable String note;
    }

    /** What shows something. */
    public static final class Evidence {
        public @Nullable String summary;
        public @Nullable LocalDate date;
        public @Nullable String figure;
        public @Nullable String unit;
        public @Nullable PlainSource source;
    }
}
