package org.kith.plugins.tables;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.course.CohortId;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Event;

/**
 * An enrolment log and how everybody stands after it.
 *
 * @param log the log
 * @param events those of its events that can have happened, in order
 * @param enrolments the state after them
 */
record ReplayedLog(EnrolmentLog log, List<Event> events, Enrolments enrolments) {

    private static final Pointer POLICY = Pointer.ROOT.child("policy");
    private static final Pointer EVENTS = Pointer.ROOT.child("events");

    ReplayedLog {
        events = ImmutableList.copyOf(events);
    }

    /** {@return the logs of a dossier, by id; one whose policy is not there is left out, which is reported} */
    static ImmutableList<ReplayedLog> all(Redacted dossier, Lookup lookup) {
        return dossier.all(EnrolmentLog.TYPE).stream()
                .flatMap(log -> lookup
                        .find(EnrolmentPolicy.TYPE, log.policy(), log, POLICY)
                        .flatMap(policy -> replayed(log, policy, lookup))
                        .stream())
                .collect(toImmutableList());
    }

    private static Optional<ReplayedLog> replayed(EnrolmentLog log, EnrolmentPolicy policy, Lookup lookup) {
        Outcome<Enrolments> replay = log.replay(policy);
        Set<Integer> leftOut =
                replay.findings().stream().map(ReplayedLog::position).collect(toImmutableSet());
        if (!leftOut.isEmpty()) {
            lookup.report("table.events-left-out", log, EVENTS, leftOut.size());
        }
        return replay.value().map(enrolments -> new ReplayedLog(log, without(leftOut, log), enrolments));
    }

    private static int position(Finding ofEvent) {
        return Integer.parseInt(ofEvent.pointer().tokens().get(0));
    }

    private static List<Event> without(Set<Integer> leftOut, EnrolmentLog log) {
        return IntStream.range(0, log.events().size())
                .filter(i -> !leftOut.contains(i))
                .mapToObj(log.events()::get)
                .collect(toImmutableList());
    }

    /** {@return the cohort that it is about} */
    CohortId cohort() {
        return enrolments.policy().cohort();
    }

    /** {@return the first moment from one on at which something could happen: nothing happens before what has happened} */
    Instant notBefore(Instant moment) {
        Instant last = events.isEmpty() ? moment : events.get(events.size() - 1).at();
        return last.isAfter(moment) ? last : moment;
    }

    /** {@return when each one enrolled, the last time} */
    Map<PersonRef, Instant> enrolledAt() {
        Map<PersonRef, Instant> moments = new HashMap<>();
        for (Event event : events) {
            if (event instanceof Event.Enrolled enrolled) {
                moments.put(enrolled.person(), enrolled.at());
            }
        }
        return moments;
    }
}
