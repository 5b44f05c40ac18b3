package org.kith.benchmarks.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** Somebody who takes part. */
public record Enrolment(
        @IsId(message = "enrolment.nobody") @Size(max = 40, message = "enrolment.long-name")
        String person,

        @IsId(message = "enrolment.no-track") String track,

        @Min(value = 0, message = "enrolment.attended-less-than-nothing")
        @Max(value = 7, message = "enrolment.attended-too-much")
        int attended,

        @PositiveOrZero(message = "enrolment.paid-less-than-nothing")
        long paid) {}
