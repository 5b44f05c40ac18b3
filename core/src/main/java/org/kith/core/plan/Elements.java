package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;

/**
 * The elements of a list of a plan, which the list tells apart by their id or, if they have none, by all that they say.
 *
 * @param kind what an element is
 * @param list the elements, in order
 */
record Elements(Kind<?> kind, ImmutableList<Object> list) {

    Elements with(List<Object> more) {
        return new Elements(kind, hasIds() ? replaced(more) : joined(list, more));
    }

    /** {@return the elements without those that have the key of one of the others} */
    Elements without(List<Object> others) {
        Set<Object> gone = keys(others);
        return new Elements(
                kind,
                list.stream().filter(element -> !gone.contains(key(element))).collect(toImmutableList()));
    }

    boolean hasAll(List<Object> others) {
        return keys(list).containsAll(keys(others));
    }

    /** {@return what has to go before the later elements can be put in their place: nothing is ever moved} */
    ImmutableList<Object> goneIn(ImmutableList<Object> later) {
        Set<Object> staying = keys(later.subList(0, stable(later)));
        ImmutableList<Object> gone =
                list.stream().filter(element -> !staying.contains(key(element))).collect(toImmutableList());
        boolean leads = without(gone).with(newIn(later, gone)).list.equals(later);
        return leads ? gone : list; // elements that say the same go together
    }

    /** {@return what has to be put once some elements have gone} */
    ImmutableList<Object> newIn(ImmutableList<Object> later, List<Object> gone) {
        ImmutableList<Object> left = without(gone).list;
        if (!hasIds()) {
            return later.subList(Math.min(left.size(), later.size()), later.size());
        }
        Set<Object> unchanged = ImmutableSet.copyOf(left);
        return later.stream().filter(element -> !unchanged.contains(element)).collect(toImmutableList());
    }

    /** {@return how many of the later elements are here in the same order, up to the first that is new or would have to move} */
    private int stable(ImmutableList<Object> later) {
        List<Object> keys = list.stream().map(this::key).toList();
        int from = 0;
        for (int i = 0; i < later.size(); i++) {
            int found = keys.subList(from, keys.size()).indexOf(key(later.get(i)));
            if (found < 0) {
                return i;
            }
            from += found + 1;
        }
        return later.size();
    }

    private ImmutableList<Object> replaced(List<Object> more) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        joined(list, more).forEach(element -> byKey.put(key(element), element));
        return ImmutableList.copyOf(byKey.values());
    }

    private static ImmutableList<Object> joined(List<Object> first, List<Object> second) {
        return ImmutableList.builder().addAll(first).addAll(second).build();
    }

    private Set<Object> keys(List<Object> elements) {
        return elements.stream().map(this::key).collect(toImmutableSet());
    }

    @SuppressWarnings("unchecked") // the elements are what the kind describes
    private Object key(Object element) {
        return hasIds() ? ((Shape<Object>) kind.resolved()).fields().get(0).get(element) : element;
    }

    private boolean hasIds() {
        return kind.resolved() instanceof Shape<?> shape && shape.position("id").orElse(-1) == 0;
    }
}
