package org.kith.core.wire;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read that is a string in a file, or may be one. Immutable. */
abstract class StringReading extends Reading {

    private final int number;

    /**
     * Makes a reading.
     *
     * @param number counts the readings that are met in one file, as far as that goes
     */
    StringReading(int number) {
        this.number = number;
    }

    /** {@return its number among the readings that are met in one file} */
    final int number() {
        return number;
    }

    /** {@return the value of a text, at which the cursor stands; {@code null} if it is refused and has been reported} */
    abstract @Nullable Object make(Cursor at, String text);
}
