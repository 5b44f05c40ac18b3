package org.kith.core.registry;

/** Throws checked exceptions where none are declared, as other languages do. */
final class SneakyThrow {

    private SneakyThrow() {}

    /** Throws what is given; declared to return so that the caller can end with {@code throw}. */
    static RuntimeException of(Throwable failure) {
        throw SneakyThrow.<RuntimeException>any(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E any(Throwable failure) throws E {
        throw (E) failure;
    }
}
