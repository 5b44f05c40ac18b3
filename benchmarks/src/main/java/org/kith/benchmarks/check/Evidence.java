package org.kith.benchmarks.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What shows something. */
public record Evidence(
        @NotBlank(message = "evidence.no-summary") @Size(max = 300, message = "evidence.long-summary")
        String summary,

        @Min(value = 1990, message = "evidence.too-old") @Max(value = 2100, message = "evidence.to-come")
        int year,

        @Min(value = 0, message = "evidence.less-than-nothing")
        int count,

        @NotBlank(message = "evidence.no-citation") String citation,
        @NotBlank(message = "evidence.no-address") String address) {}
