package org.kith.charter.portfolio;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.kith.charter.Fulfilment;

/** Counts how many places went from one standing to another. Not thread-safe. */
final class MoveCounter {

    private final Map<Fulfilment, Counter<Fulfilment>> counts = new EnumMap<>(Fulfilment.class);

    void add(StepMove move) {
        from(move.before().fulfilment()).add(move.after().fulfilment());
    }

    void add(Moves others) {
        others.counts().forEach((before, after) -> from(before).addAll(after));
    }

    private Counter<Fulfilment> from(Fulfilment before) {
        return counts.computeIfAbsent(before, key -> Counter.ofConstants());
    }

    Moves moves() {
        return new Moves(Maps.transformValues(counts, Counter::counts));
    }
}
