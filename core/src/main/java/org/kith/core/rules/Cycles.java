package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what leads back to itself. Not thread-safe.
 *
 * @param <T> what leads to others of its kind
 */
final class Cycles<T> {

    private final Function<T, ? extends Collection<T>> next;
    private final Set<T> done = new HashSet<>();
    private final LinkedHashSet<T> path = new LinkedHashSet<>();
    private final ImmutableList.Builder<List<T>> found = ImmutableList.builder();

    private Cycles(Function<T, ? extends Collection<T>> next) {
        this.next = next;
    }

    /**
     * {@return cycles that have nothing in common, each beginning where it was entered; there is none just if nothing leads back
     * to itself}
     *
     * @param starts where to begin, in order
     * @param next what each leads to, in order
     */
    static <T> List<List<T>> among(Collection<T> starts, Function<T, ? extends Collection<T>> next) {
        Cycles<T> cycles = new Cycles<>(next);
        starts.forEach(cycles::walk);
        return cycles.found.build();
    }

    private void walk(T start) {
        List<T> stack = new ArrayList<>();
        push(stack, start);
        while (!stack.isEmpty()) {
            Optional<? extends T> onwards = onwards(stack.get(stack.size() - 1));
            if (onwards.isEmpty()) {
                pop(stack);
            } else if (path.contains(onwards.get())) {
                close(stack, onwards.get());
            } else {
                push(stack, onwards.get());
            }
        }
    }

    private Optional<T> onwards(T value) {
        for (T onwards : next.apply(value)) {
            if (!done.contains(onwards)) {
                return Optional.of(onwards);
            }
        }
        return Optional.empty();
    }

    private void push(List<T> stack, T value) {
        if (!done.contains(value)) {
            stack.add(value);
            path.add(value);
        }
    }

    private void pop(List<T> stack) {
        T last = stack.remove(stack.size() - 1);
        path.remove(last);
        done.add(last);
    }

    private void close(List<T> stack, T first) {
        List<T> cycle = ImmutableList.copyOf(stack.subList(stack.indexOf(first), stack.size()));
        found.add(cycle);
        cycle.forEach(value -> pop(stack));
    }
}
