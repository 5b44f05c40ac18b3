package org.kith.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something happened to a priority on a day. Immutable.
 *
 * @param date when
 * @param stage what
 */
public record Milestone(LocalDate date, Stage stage) {

    /** Makes a milestone. */
    public Milestone {
        requireNonNull(date, "date");
        requireNonNull(stage, "stage");
    }
}
