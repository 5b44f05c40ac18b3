package org.kith.benchmarks.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course as a host without Kith would write it for databind. */
public final class PlainCourse {
    public @Nullable String kith;
    public @Nullable String type;
    public @Nullable String id;
    public @Nullable String title;
    public @Nullable String summary;
    public @Nullable String version;
    public @Nullable String provider;
    public @Nullable List<Session> sessions;
    public @Nullable List<Track> tracks;
    public @Nullable PlainSource source;

    /** One meeting. */
    public static final class Session {
        public int number;
        public @Nullable String topic;
        public int minutes;
    }

    /** A way to take the course. */
    public static final class Track {
        public @Nullable String id;
        public @Nullable String title;
        public boolean certificate;
        public @Nullable List<Fee> fees;
        public @Nullable List<String> requirements;
    }

    /** What is paid. */
    public static final class Fee {
        public @Nullable String title;
        public @Nullable String amount;
    }
}
