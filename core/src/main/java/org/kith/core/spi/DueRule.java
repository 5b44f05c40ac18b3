package org.kith.core.spi;

/**
 * A look at every value of one type, wherever it stands in a document, for what is due of it.
 *
 * @param subject the type that is looked at; a type that has a shape
 * @param finder finds what is due
 * @param <T> the type that is looked at
 */
public record DueRule<T>(Class<T> subject, DueFinder<T> finder) {

    /** {@return a rule} */
    public static <T> DueRule<T> of(Class<T> subject, DueFinder<T> finder) {
        return new DueRule<>(subject, finder);
    }
}
