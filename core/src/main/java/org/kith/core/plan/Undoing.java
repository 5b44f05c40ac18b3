package org.kith.core.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.plan.PlanChange.Undone;

/**
 * Which entries of a journal count: those that no later entry takes back that counts itself.
 *
 * <p>So an entry that takes back a taking back brings back. Immutable.
 */
final class Undoing {

    private final List<JournalEntry> entries;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final BitSet undone = new BitSet();
    private final BitSet applying = new BitSet();

    Undoing(List<JournalEntry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            positions.putIfAbsent(entries.get(i).number(), i);
        }
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (counts(i)) {
                target(i).ifPresent(undone::set);
            }
        }
        BitSet taken = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Integer> target = counts(i) ? target(i) : Optional.empty();
            if (target.isPresent() && !taken.get(target.get())) {
                taken.set(target.get());
                applying.set(i);
            }
        }
    }

    /** {@return whether nothing takes back the entry at an index} */
    boolean counts(int index) {
        return !undone.get(index);
    }

    /** {@return whether the entry at an index takes back one before it that no other entry between them takes back} */
    boolean applies(int index) {
        return applying.get(index);
    }

    private Optional<Integer> target(int index) {
        return entries.get(index).change() instanceof Undone undone
                ? Optional.ofNullable(positions.get(undone.entry())).filter(target -> target < index)
                : Optional.empty();
    }
}
