package org.kith.benchmarks.check;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** What is checked: one course, one assessment, one plan; 162 objects. */
@KnownSteps
public record Programme(
        @Valid Course course,
        @Valid Assessment assessment,
        @Valid Plan plan) {

    /** {@return every object on its own, as a rule engine that does not go into objects wants them} */
    public List<Object> objects() {
        List<Object> all = new ArrayList<>(List.of(course, assessment, plan));
        all.addAll(course.sessions());
        all.addAll(course.enrolments());
        assessment.answers().values().forEach(answer -> {
            all.add(answer);
            all.addAll(answer.evidence());
        });
        all.addAll(plan.actions());
        return all;
    }
}
