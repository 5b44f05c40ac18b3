package org.kith.core.spi;

/**
 * Looks at one value and reports what is wrong with it.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Reports what is wrong with a value; pointers are built only when something is reported.
     *
     * @param value the value
     * @param out takes what is wrong; it stands at the value
     */
    void check(T value, Reporter out);
}
