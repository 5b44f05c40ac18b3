package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Long queues against a {@link TreeSet} out of which everything is taken at once. */
class QueueProperties {

    private record Item(int value) implements Ranked {

        @Override
        public long rank() {
            return value / 4;
        }
    }

    @Property(tries = 50)
    void theFirstAndTheOrderAreThoseOfWhatCounts(
            @ForAll int seed,
            @ForAll @IntRange(min = 100, max = 400) int size,
            @ForAll @IntRange(max = 90) int chance) {
        Random random = new Random(seed);
        TreeSet<Integer> counting = new TreeSet<>();
        Queue<Item> queue = Queue.of(Ordered.by((a, b) -> Integer.compare(a.value(), b.value())));
        for (int value : random.ints(0, 10_000).distinct().limit(size).toArray()) {
            counting.add(value);
            queue = queue.plus(new Item(value));
        }
        while (!counting.isEmpty()) {
            boolean atTheEnd = random.nextInt(100) < chance;
            counting.remove(atTheEnd ? counting.last() : counting.ceiling(random.nextInt(counting.last() + 1)));
            queue = queue.minusOne(item -> counting.contains(item.value()));
            isTheSame(queue, counting);
        }
    }

    private static void isTheSame(Queue<Item> queue, SortedSet<Integer> counting) {
        Item first = queue.first();
        assertThat(first == null ? List.of() : List.of(first.value()))
                .isEqualTo(counting.stream().limit(1).toList());
        if (counting.size() % 16 == 0) {
            assertThat(queue.takeWhile(item -> true, item -> counting.contains(item.value())))
                    .extracting(Item::value)
                    .isEqualTo(List.copyOf(counting));
        }
    }
}
