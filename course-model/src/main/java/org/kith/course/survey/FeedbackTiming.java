package org.kith.course.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.kith.core.shape.Variants;

/** When people are asked for feedback, or to reflect, told by the sessions of whatever cohort takes the course. Immutable. */
public sealed interface FeedbackTiming {

    /** The most weeks that may lie between the last session and a follow-up. */
    int MAX_WEEKS = 520;

    /** The greatest number that a session can have. */
    int MAX_SESSION = 1_000;

    /** What timings look like. */
    Variants<FeedbackTiming> KIND = FeedbackTimingShapes.KIND;

    /** Before the first session, as the first of two measurements. */
    record BeforeStart() implements FeedbackTiming {}

    /**
     * After single sessions, each time about that session.
     *
     * @param sessions their numbers, rising, from 1 to {@link #MAX_SESSION}; every session if empty
     */
    record AfterSessions(Set<Integer> sessions) implements FeedbackTiming {

        /**
         * Makes a timing.
         *
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public AfterSessions {
            sessions = ImmutableSortedSet.copyOf(sessions);
            checkArgument(
                    sessions.stream().allMatch(session -> session >= 1 && session <= MAX_SESSION),
                    "sessions are numbered from 1 to 1000");
        }

        /** {@return the timing after every session} */
        public static AfterSessions each() {
            return new AfterSessions(Set.of());
        }
    }

    /**
     * After the last session, about the whole: at once, or weeks later as a follow-up.
     *
     * @param weeks how many weeks after the day of the last session; from 0 to {@link #MAX_WEEKS}
     */
    record AfterEnd(int weeks) implements FeedbackTiming {

        /** At once. */
        public static final AfterEnd AT_ONCE = new AfterEnd(0);

        /**
         * Makes a timing.
         *
         * @throws IllegalArgumentException if the number is out of bounds
         */
        public AfterEnd {
            checkArgument(weeks >= 0 && weeks <= MAX_WEEKS, "a follow-up comes 0 to 520 weeks after the end");
        }
    }
}
