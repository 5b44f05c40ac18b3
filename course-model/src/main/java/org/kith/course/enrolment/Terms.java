package org.kith.course.enrolment;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.certificate.CertificateRule;

/**
 * What is promised to somebody who enrols on a track.
 *
 * <p>The event of the enrolment keeps the terms as they were; a later change of the policy does not touch them. Immutable.
 */
@Value.Immutable
public sealed interface Terms extends WithTerms permits ImmutableTerms {

    /** What terms look like. */
    Shape<Terms> SHAPE = Shape.of(Terms.class, "terms", Terms::builder, Terms.Builder::build)
            .required("track", TrackId.KIND, Terms::track, Terms.Builder::track)
            .optional("fee", Kinds.MONEY, Terms::fee, Terms.Builder::fee)
            .optional("cancellation", Cancellation.SHAPE, Terms::cancellation, Terms.Builder::cancellation)
            .optional("attendance", AttendanceRule.SHAPE, Terms::attendance, Terms.Builder::attendance)
            .optional("certificate", CertificateRule.SHAPE, Terms::certificate, Terms.Builder::certificate)
            .done();

    /** {@return the track} */
    TrackId track();

    /** {@return what it costs; zero if it is free, empty if nobody has said} */
    Optional<Money> fee();

    /** {@return what somebody who cancels still owes; empty if nobody has said} */
    Optional<Cancellation> cancellation();

    /** {@return how much of the course has to be attended; empty if nobody has said} */
    Optional<AttendanceRule> attendance();

    /** {@return what the certificate takes; empty if the track ends with none} */
    Optional<CertificateRule> certificate();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of the terms. Not thread-safe. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
