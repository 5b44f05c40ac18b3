package org.kith.core.rules;

import java.util.function.BiConsumer;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.Reporter;

/** Goes through a list together with the places of its elements. */
final class Elements {

    private Elements() {}

    /**
     * Hands on each element with a reporter that stands at it.
     *
     * @param list stands at the list
     */
    static <T> void each(Iterable<T> elements, Reporter list, BiConsumer<T, Reporter> check) {
        int index = 0;
        for (T element : elements) {
            check.accept(element, list.at(index++));
        }
    }

    /**
     * Hands on each element with a reporter that stands at it.
     *
     * @param list stands at the list
     */
    static <T> void each(Iterable<T> elements, DueReporter list, BiConsumer<T, DueReporter> find) {
        int index = 0;
        for (T element : elements) {
            find.accept(element, list.at(index++));
        }
    }
}
