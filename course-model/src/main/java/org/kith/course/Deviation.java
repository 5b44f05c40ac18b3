package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** Where a schedule departs from its own rule, as somebody wrote it down. Immutable. */
public sealed interface Deviation {

    /** What deviations look like. */
    Variants<Deviation> KIND = DeviationShapes.KIND;

    /** {@return why} */
    Optional<Text> reason();

    /**
     * There is no session on a day of the rule, and never was one planned there. The session that would have been on it and all later ones move on to the
     * next days of the rule; their numbers and how many there are stay.
     *
     * @param date the day of the rule on which nothing takes place
     * @param reason why
     */
    record Skipped(LocalDate date, Optional<Text> reason) implements Deviation {

        /** {@return a skipped day, without a reason} */
        public static Skipped of(LocalDate date) {
            return new Skipped(date, Optional.empty());
        }
    }

    /**
     * One session takes place at another time; all others stay. One that was called off before takes place after all.
     *
     * @param date the day of the rule on which it would have been
     * @param to when it begins instead, in the zone of the cohort
     * @param reason why
     */
    record Moved(LocalDate date, LocalDateTime to, Optional<Text> reason) implements Deviation {

        /** {@return a moved session, without a reason} */
        public static Moved of(LocalDate date, LocalDateTime to) {
            return new Moved(date, to, Optional.empty());
        }
    }

    /**
     * One session is longer or shorter than the others.
     *
     * @param session its number, from 1
     * @param minutes how long it lasts, from 1 minute to a day
     * @param reason why
     */
    record Resized(int session, int minutes, Optional<Text> reason) implements Deviation {

        /**
         * Makes a deviation.
         *
         * @throws IllegalArgumentException if the number or the length is not possible
         */
        public Resized {
            checkArgument(session >= 1, "sessions are numbered from 1");
            CourseKinds.checkMinutes(minutes);
        }

        /**
         * {@return a session of another length, without a reason}
         *
         * @throws IllegalArgumentException if the number or the length is not possible
         */
        public static Resized of(int session, int minutes) {
            return new Resized(session, minutes, Optional.empty());
        }
    }

    /**
     * People come together for one session in another way than for the others.
     *
     * @param session its number, from 1
     * @param delivery how they come together
     * @param reason why; a rule asks for it
     */
    record Switched(int session, Delivery delivery, Optional<Text> reason) implements Deviation {

        /**
         * Makes a deviation.
         *
         * @throws IllegalArgumentException if the number is not possible
         */
        public Switched {
            checkArgument(session >= 1, "sessions are numbered from 1");
        }

        /**
         * {@return a session that is delivered in another way}
         *
         * @throws IllegalArgumentException if the number is not possible
         */
        public static Switched of(int session, Delivery delivery, Text reason) {
            return new Switched(session, delivery, Optional.of(reason));
        }
    }

    /**
     * One session that was planned does not take place; all others stay, with their numbers. A day on which nothing was ever planned
     * is {@linkplain Skipped skipped} instead.
     *
     * @param session its number, from 1
     * @param reason why; a rule asks for it
     */
    record CalledOff(int session, Optional<Text> reason) implements Deviation {

        /**
         * Makes a deviation.
         *
         * @throws IllegalArgumentException if the number is not possible
         */
        public CalledOff {
            checkArgument(session >= 1, "sessions are numbered from 1");
        }

        /**
         * {@return a session that does not take place}
         *
         * @throws IllegalArgumentException if the number is not possible
         */
        public static CalledOff of(int session, Text reason) {
            return new CalledOff(session, Optional.of(reason));
        }
    }
}
