package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What came of a command. Immutable. */
public sealed interface Ruling {

    /**
     * It happened.
     *
     * @param events what happened, in order; empty if nothing was to be done
     * @param next how everybody stands now
     */
    record Accepted(List<Event> events, Enrolments next) implements Ruling {

        /** Makes a ruling. */
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * It did not happen.
     *
     * @param reasons all that spoke against it, in the order of the checks; at least one
     */
    record Refused(List<Refusal> reasons) implements Ruling {

        /** Makes a ruling. */
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
