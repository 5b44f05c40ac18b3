package org.kith.benchmarks.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One meeting. */
public record Session(
        @Min(value = 1, message = "session.no-number") int number,

        @NotBlank(message = "session.no-topic") @Size(max = 120, message = "session.long-topic")
        String topic,

        @Min(value = 15, message = "session.too-short") @Max(value = 480, message = "session.too-long")
        int minutes,

        @NotNull(message = "session.no-date") @Nullable LocalDate date) {}
