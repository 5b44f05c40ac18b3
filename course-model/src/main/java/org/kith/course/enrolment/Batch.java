package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of many commands. Immutable.
 *
 * @param events what happened, in order
 * @param refused the commands that did not happen, in order
 * @param next how everybody stands now
 */
public record Batch(List<Event> events, List<Rejected> refused, Enrolments next) {

    /** Makes a batch. */
    public Batch {
        events = ImmutableList.copyOf(events);
        refused = ImmutableList.copyOf(refused);
    }

    /**
     * A command that was refused. Immutable.
     *
     * @param index the place of the command among all, from 0
     * @param command the command
     * @param reasons all that spoke against it; at least one
     */
    public record Rejected(long index, Command command, List<Refusal> reasons) {

        /** Makes it. */
        public Rejected {
            reasons = ImmutableList.copyOf(reasons);
        }
    }

    /** How many commands ahead those whom they are about are looked up. */
    private static final int AHEAD = 64;

    static Batch of(Enrolments before, Iterable<Command> commands) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        ImmutableList.Builder<Rejected> refused = ImmutableList.builder();
        Enrolments next = before;
        long index = 0;
        for (List<Command> chunk : Iterables.partition(commands, AHEAD)) {
            @Nullable Registration[] known = next.lookUp(chunk);
            for (int i = 0; i < chunk.size(); i++) {
                Ruling ruling = next.decide(chunk.get(i), known[i]);
                if (ruling instanceof Ruling.Accepted accepted) {
                    events.addAll(accepted.events());
                    next = accepted.next();
                } else if (ruling instanceof Ruling.Refused refusal) {
                    refused.add(new Rejected(index, chunk.get(i), refusal.reasons()));
                }
                index++;
            }
        }
        return new Batch(events.build(), refused.build(), next);
    }
}
