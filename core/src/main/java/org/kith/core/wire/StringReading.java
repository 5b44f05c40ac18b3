package org.kith.core.wire;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read that is a string in a file, or may be one. Immutable. */
abstract class StringReading extends Reading {

    private final int number;

    /**
     * Makes a reading.
     *
     * @param number its own number: no other reading that is met in one file has it
     */
    StringReading(int number) {
        this.number = number;
    }

    /** {@return the number that no other reading has that is met in one file} */
    final int number() {
        return number;
    }

    /** {@return the value of a text, at which the cursor stands; {@code null} if it is refused and has been reported} */
    abstract @Nullable Object make(Cursor at, String text);
}
