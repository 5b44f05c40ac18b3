package org.kith.course.workshop;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The slots of an agenda in the order of their times, looked through once for what overlaps and what is missing. */
final class Timeline {

    private final List<AgendaSlot> slots;
    private final ImmutableList.Builder<SlotOverlap> overlaps = ImmutableList.builder();
    private final ImmutableList.Builder<AgendaGap> gaps = ImmutableList.builder();

    private Timeline(List<AgendaSlot> slots) {
        this.slots = slots;
    }

    static Timeline of(List<AgendaSlot> slots) {
        Timeline timeline = new Timeline(slots);
        timeline.look(IntStream.range(0, slots.size())
                .boxed()
                .sorted(Comparator.comparing(position -> slots.get(position).startMinute()))
                .toList());
        return timeline;
    }

    /** Compares each slot with that of those before it which ends last. */
    private void look(List<Integer> positions) {
        int last = -1;
        for (int position : positions) {
            if (last >= 0) {
                compare(last, position);
            }
            if (last < 0 || slots.get(position).endMinute() > slots.get(last).endMinute()) {
                last = position;
            }
        }
    }

    private void compare(int last, int next) {
        int free = slots.get(next).startMinute() - slots.get(last).endMinute();
        if (free > 0) {
            gaps.add(new AgendaGap(LocalTime.ofSecondOfDay(60L * slots.get(last).endMinute()), free, next));
        } else if (free < 0) {
            overlaps.add(
                    new SlotOverlap(last, next, Math.min(-free, slots.get(next).minutes())));
        }
    }

    List<SlotOverlap> overlaps() {
        return overlaps.build();
    }

    List<AgendaGap> gaps() {
        return gaps.build();
    }
}
