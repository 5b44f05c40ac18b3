package org.kith.charter.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first and the last of some days. Not thread-safe. */
final class DaySpan {

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }
}
