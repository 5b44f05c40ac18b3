package org.kith.course.enrolment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against {@link TreeSet}. */
class OrderedProperties {

    @Property(tries = 200)
    void valuesStandAsInATreeSet(@ForAll @Size(max = 3_000) List<@IntRange(min = -2_000, max = 2_000) Integer> values) {
        TreeSet<Item> expected = new TreeSet<>();
        Ordered<Item> ordered = Ordered.by(Item::compareTo);
        for (int value : values) {
            Item item = new Item(value);
            ordered = expected.remove(item) ? ordered.minus(item) : ordered.plus(item);
            if (!expected.contains(item) && values.size() % 2 == 0) {
                ordered = ordered.minus(item); // which is not there
            } else {
                expected.add(item);
                ordered = ordered.minus(item).plus(item);
            }
        }

        assertThat(ordered.takeWhile(item -> true)).containsExactlyElementsOf(expected);
        assertThat(ordered.takeWhile(item -> item.value() < 0))
                .containsExactlyElementsOf(expected.headSet(new Item(0)));
        assertThat(ordered.first()).isEqualTo(expected.isEmpty() ? null : expected.first());
    }

    @Property(tries = 100)
    void thoseInOrderTakeMore(
            @ForAll @Size(max = 2_000) Set<@IntRange(max = 5_000) Integer> first,
            @ForAll @Size(max = 200) Set<@IntRange(max = 5_000) Integer> then) {
        TreeSet<Item> expected = first.stream().map(Item::new).collect(toCollection(TreeSet::new));
        Ordered<Item> ordered = Ordered.by(Item::compareTo).of(List.copyOf(expected));
        for (int value : then) {
            Item item = new Item(value);
            ordered = expected.add(item)
                    ? ordered.plus(item)
                    : ordered.minus(item).plus(item);
        }

        assertThat(ordered.takeWhile(item -> true)).containsExactlyElementsOf(expected);
    }

    @Property(tries = 50)
    void olderCopiesStayAsTheyWere(@ForAll @Size(max = 200) List<@IntRange(max = 100) Integer> values) {
        List<Ordered<Item>> copies = new ArrayList<>();
        List<List<Item>> contents = new ArrayList<>();
        Ordered<Item> ordered = Ordered.by(Item::compareTo);
        for (int value : values) {
            ordered = ordered.minus(new Item(value)).plus(new Item(value));
            copies.add(ordered);
            contents.add(ordered.takeWhile(any -> true));
        }

        for (int i = 0; i < copies.size(); i++) {
            assertThat(copies.get(i).takeWhile(any -> true)).isEqualTo(contents.get(i));
        }
    }

    @Property(tries = 200)
    void queueHoldsThoseThatCount(@ForAll @Size(max = 2_000) List<@IntRange(max = 300) Integer> values) {
        TreeSet<Item> expected = new TreeSet<>();
        Queue<Item> queue = Queue.of(Ordered.by(Item::compareTo));
        int next = 1_000;
        for (int value : values) {
            if (value % 3 > 0 || expected.isEmpty()) {
                expected.add(new Item(next));
                queue = queue.plus(new Item(next++));
            } else {
                Item gone = expected.ceiling(new Item(999 + value));
                expected.remove(gone == null ? expected.last() : gone);
                queue = queue.minusOne(expected::contains);
            }
            assertThat(queue.first()).isEqualTo(expected.isEmpty() ? null : expected.first());
        }

        assertThat(queue.takeWhile(item -> true, expected::contains)).containsExactlyElementsOf(expected);
    }

    /** A number; of each four, the ranks are the same. */
    private record Item(int value) implements Ranked, Comparable<Item> {

        @Override
        public long rank() {
            return Math.floorDiv(value, 4);
        }

        @Override
        public int compareTo(Item other) {
            return Integer.compare(value, other.value);
        }
    }
}
