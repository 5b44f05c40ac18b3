package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against {@link TreeSet}. */
class OrderedProperties {

    @Property(tries = 200)
    void valuesStandAsInATreeSet(@ForAll @Size(max = 3_000) List<@IntRange(min = -2_000, max = 2_000) Integer> values) {
        TreeSet<Integer> expected = new TreeSet<>();
        Ordered<Integer> ordered = Ordered.by(Comparator.naturalOrder());
        for (int value : values) {
            ordered = expected.remove(value) ? ordered.minus(value) : ordered.plus(value);
            if (!expected.contains(value) && values.size() % 2 == 0) {
                ordered = ordered.minus(value); // which is not there
            } else {
                expected.add(value);
                ordered = ordered.minus(value).plus(value);
            }
        }

        assertThat(ordered.takeWhile(value -> true)).containsExactlyElementsOf(expected);
        assertThat(ordered.takeWhile(value -> value < 0)).containsExactlyElementsOf(expected.headSet(0));
        assertThat(ordered.first()).isEqualTo(expected.isEmpty() ? null : expected.first());
    }

    @Property(tries = 50)
    void olderCopiesStayAsTheyWere(@ForAll @Size(max = 200) List<@IntRange(max = 100) Integer> values) {
        List<Ordered<Integer>> copies = new ArrayList<>();
        List<List<Integer>> contents = new ArrayList<>();
        Ordered<Integer> ordered = Ordered.by(Comparator.naturalOrder());
        for (int value : values) {
            ordered = ordered.minus(value).plus(value);
            copies.add(ordered);
            contents.add(ordered.takeWhile(any -> true));
        }

        for (int i = 0; i < copies.size(); i++) {
            assertThat(copies.get(i).takeWhile(any -> true)).isEqualTo(contents.get(i));
        }
    }

    @Property(tries = 200)
    void queueHoldsThoseThatCount(@ForAll @Size(max = 2_000) List<@IntRange(max = 300) Integer> values) {
        TreeSet<Integer> expected = new TreeSet<>();
        Queue<Integer> queue = Queue.of(Ordered.<Integer>by(Comparator.naturalOrder()));
        int next = 1_000;
        for (int value : values) {
            if (value % 3 > 0 || expected.isEmpty()) {
                expected.add(next);
                queue = queue.plus(next++);
            } else {
                Integer gone = expected.ceiling(999 + value);
                expected.remove(gone == null ? expected.last() : gone);
                queue = queue.minusOne(expected::contains);
            }
            assertThat(queue.first()).isEqualTo(expected.isEmpty() ? null : expected.first());
        }

        assertThat(queue.takeWhile(value -> true, expected::contains)).containsExactlyElementsOf(expected);
    }
}
