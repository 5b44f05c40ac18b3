package org.kith.course.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** What an assessor made of the final work of a learner. Immutable. */
@Value.Immutable
public sealed interface Appraisal extends WithAppraisal permits ImmutableAppraisal {

    /** What an appraisal looks like. */
    Shape<Appraisal> SHAPE = Shape.of(Appraisal.class, "appraisal", Appraisal::builder, Appraisal.Builder::build)
            .required("passed", Kinds.BOOLEAN, Appraisal::passed, Appraisal.Builder::passed)
            .required("reasons", Kinds.TEXT, Appraisal::reasons, Appraisal.Builder::reasons)
            .required("date", Kinds.DATE, Appraisal::date, Appraisal.Builder::date)
            .optional("assessor", PersonRef.KIND, Appraisal::assessor, Appraisal.Builder::assessor)
            .visibleTo(Audience.TEAM)
            .done();

    /** {@return whether the work was good enough} */
    boolean passed();

    /** {@return why} */
    Text reasons();

    /** {@return when} */
    LocalDate date();

    /** {@return who looked at it; for the team} */
    Optional<PersonRef> assessor();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an appraisal. Not thread-safe. */
    final class Builder extends ImmutableAppraisal.Builder {
        Builder() {}
    }
}
