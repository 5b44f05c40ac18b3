package org.kith.benchmarks.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;

/** A plan with its actions. */
public record Plan(
        HostId id,
        HostId assessment,

        @NotBlank(message = "plan.untitled") @Size(max = 120, message = "plan.long-title")
        String title,

        @IsId(message = "plan.no-place") String place,
        @NotEmpty(message = "plan.no-actions") List<@Valid Action> actions)
        implements Document {

    @Override
    public DocumentType<Plan> type() {
        return Shapes.PLAN;
    }
}
