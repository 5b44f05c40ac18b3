package org.kith.core.validation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a file.
 *
 * <p>Immutable.
 *
 * @param file the name of the file, as the host knows it; not blank
 * @param line the line, from 1; 0 if only the file is known
 * @param column the column, from 1, counted in code points; 0 if only the file is known
 */
public record Location(String file, int line, int column) {

    /**
     * Makes a location.
     *
     * @throws IllegalArgumentException if the name is blank, or line and column are neither both 1 or more nor both 0
     */
    public Location {
        checkArgument(!file.isBlank(), "the file of a location must not be blank");
        checkArgument(
                (line >= 1 && column >= 1) || (line == 0 && column == 0),
                "line and column count from 1, or are both 0 if only the file is known");
    }

    /**
     * Makes a location.
     *
     * @throws IllegalArgumentException if the name is blank, or line and column are neither both 1 or more nor both 0
     */
    public static Location of(String file, int line, int column) {
        return new Location(file, line, column);
    }

    /**
     * Makes the location of a file of which no line is known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0);
    }

    /** {@return whether line and column are known} */
    public boolean hasPosition() {
        return line > 0;
    }

    /** {@return {@code plan.json:12:7}, or {@code plan.json} if only the file is known} */
    @Override
    public String toString() {
        return hasPosition() ? file + ":" + line + ":" + column : file;
    }
}
