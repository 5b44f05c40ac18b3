package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.course.Delivery;

/** How people come together, in the words of schema.org. */
final class Deliveries {

    private Deliveries() {}

    /** Puts both properties of a course that say it, if it follows from what is known of its sessions. */
    static void putBoth(Node run, List<Optional<Delivery>> sessions) {
        Optional<Delivery> all = together(sessions);
        run.putIfPresent("courseMode", all.map(Deliveries::courseMode))
                .putIfPresent("eventAttendanceMode", all.map(Deliveries::attendanceMode));
    }

    /** {@return the one way of all; mixed if there are several; empty if not known of all and so far the same} */
    private static Optional<Delivery> together(List<Optional<Delivery>> sessions) {
        Set<Delivery> known = sessions.stream().flatMap(Optional::stream).collect(toImmutableSet());
        if (known.size() > 1 || known.contains(Delivery.MIXED)) {
            return Optional.of(Delivery.MIXED);
        }
        return sessions.contains(Optional.<Delivery>empty())
                ? Optional.empty()
                : known.stream().findFirst();
    }

    private static String courseMode(Delivery delivery) {
        return switch (delivery) {
            case ONLINE -> "online";
            case IN_PERSON -> "onsite";
            case MIXED -> "blended";
        };
    }

    /** {@return the term for an event} */
    static String attendanceMode(Delivery delivery) {
        return Node.term(
                switch (delivery) {
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case IN_PERSON -> "OfflineEventAttendanceMode";
                    case MIXED -> "MixedEventAttendanceMode";
                });
    }
}
