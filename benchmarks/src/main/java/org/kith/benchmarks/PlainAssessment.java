package org.kith.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as a plain class, as a host without Kith would write it for databind: the same types where the platform has them. */
public final class PlainAssessment {
    /** The version of the format. */
    public @Nullable String kith;
    /** The type of the document. */
    public @Nullable String type;
    /** The id. */
    public @Nullable String id;
    /** The title. */
    public @Nullable String title;
    /** The framework. */
    public @Nullable Framework framework;
    /** The day. */
    public @Nullable LocalDate date;
    /** Who answered. */
    public @Nullable Rater rater;
    /** The answers by criterion. */
    public @Nullable Map<String, Answer> answers;

    /** A framework in one version. */
    public static final class Framework {
        /** The id. */
        public @Nullable String id;
        /** The version. */
        public @Nullable String version;
    }

    /** Who answered. */
    public static final class Rater {
        /** In what role. */
        public @Nullable String kind;
    }

    /** An answer. */
    public static final class Answer {
        /** Which sort of answer. */
        public @Nullable String kind;
        /** The level. */
        public @Nullable String level;
        /** What shows it. */
        public @Nullable List<Evidence> evidence;
        /** What was said. */
        public @Nullable String note;
    }

    /** What shows something. */
    public static final class Evidence {
        /** What is so. */
        public @Nullable String summary;
        /** When. */
        public @Nullable LocalDate date;
        /** How many. */
        public @Nullable String figure;
        /** Of what. */
        public @Nullable String unit;
        /** Where from. */
        public @Nullable Source source;
    }

    /** Where a fact comes from. */
    public static final class Source {
        /** What is cited. */
        public @Nullable String citation;
        /** Its address. */
        public @Nullable URI address;
        /** How sure. */
        public @Nullable String confidence;
    }
}
