package org.kith.benchmarks.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;

/** An assessment with its answers by step. */
public record Assessment(
        HostId id,

        @NotBlank(message = "assessment.untitled") @Size(max = 120, message = "assessment.long-title")
        String title,

        @IsId(message = "assessment.no-framework") String framework,
        @NotNull(message = "assessment.no-date") @Nullable LocalDate date,
        @NotEmpty(message = "assessment.no-answers") Map<String, @Valid Answer> answers)
        implements Document {

    @Override
    public DocumentType<Assessment> type() {
        return Shapes.ASSESSMENT;
    }
}
