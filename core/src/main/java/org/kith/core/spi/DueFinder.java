package org.kith.core.spi;

/**
 * Looks at one value and reports what is due of it.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface DueFinder<T> {

    /**
     * Reports what is due, however far away or long ago: the horizon is not the finder's concern. Of something that comes
     * round again it reports the next time only.
     *
     * @param value the value
     * @param out takes what is due; it stands at the value
     */
    void find(T value, DueReporter out);
}
