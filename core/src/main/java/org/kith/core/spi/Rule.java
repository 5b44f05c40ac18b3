package org.kith.core.spi;

/**
 * A check of every value of one type, wherever it stands in a document.
 *
 * @param subject the type that is checked; a type that has a shape
 * @param check the check
 * @param <T> the type that is checked
 */
public record Rule<T>(Class<T> subject, Check<T> check) {

    /** {@return a rule} */
    public static <T> Rule<T> of(Class<T> subject, Check<T> check) {
        return new Rule<>(subject, check);
    }
}
