package org.kith.benchmarks.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what by when, for which step. */
public record Action(
        @NotBlank(message = "action.untitled") @Size(max = 120, message = "action.long-title")
        String title,

        String step,
        @IsId(message = "action.no-owner") String owner,
        @NotNull(message = "action.no-due-date") @Nullable LocalDate due,
        @Max(value = 100, message = "action.more-than-done") int percent) {}
