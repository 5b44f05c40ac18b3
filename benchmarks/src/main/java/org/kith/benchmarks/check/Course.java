package org.kith.benchmarks.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;

/** A course with its sessions and those who take part. */
@FitsItsSeats
@SessionsInOrder
public record Course(
        HostId id,

        @NotBlank(message = "course.untitled") @Size(max = 120, message = "course.long-title")
        String title,

        @IsId(message = "course.no-provider") String provider,

        @Min(value = 1, message = "course.no-seats") @Max(value = 500, message = "course.too-large")
        int seats,

        @NotEmpty(message = "course.no-sessions") List<@Valid Session> sessions,
        List<@Valid Enrolment> enrolments)
        implements Document {

    @Override
    public DocumentType<Course> type() {
        return Shapes.COURSE;
    }

    /** {@return whether there is a seat for everybody} */
    public boolean fits() {
        return enrolments.size() <= seats;
    }

    /** {@return whether no session is before the one that it follows} */
    public boolean inOrder() {
        for (int i = 1; i < sessions.size(); i++) {
            LocalDate earlier = sessions.get(i - 1).date();
            LocalDate later = sessions.get(i).date();
            if (earlier != null && later != null && later.isBefore(earlier)) {
                return false;
            }
        }
        return true;
    }
}
