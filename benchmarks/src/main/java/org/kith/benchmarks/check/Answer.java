package org.kith.benchmarks.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The answer to one step. */
public record Answer(
        @IsId(message = "answer.no-step") @Size(max = 60, message = "answer.long-step")
        String step,

        @Min(value = 0, message = "answer.below-scale") @Max(value = 4, message = "answer.above-scale")
        int level,

        @NotEmpty(message = "answer.no-evidence") List<@Valid Evidence> evidence) {}
