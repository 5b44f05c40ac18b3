package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.certificate.CertificateRule;

/**
 * What is promised to somebody who enrols on a track, or chooses it later.
 *
 * <p>The event of the enrolment, or of the choice, keeps the terms as they were; a later change of the policy does not touch them.
 * Immutable.
 */
@Value.Immutable
public sealed interface Terms extends WithTerms permits ImmutableTerms {

    /** What terms look like. */
    Shape<Terms> SHAPE = Shape.of(Terms.class, "terms", Terms::builder, Terms.Builder::build)
            .required("track", TrackId.KIND, Terms::track, Terms.Builder::track)
            .optional("chosenAfter", TrackId.KIND, Terms::chosenAfter, Terms.Builder::chosenAfter)
            .optional("chosenUntil", Kinds.INSTANT, Terms::chosenUntil, Terms.Builder::chosenUntil)
            .optional("fee", Kinds.MONEY, Terms::fee, Terms.Builder::fee)
            .optional("cancellation", Cancellation.SHAPE, Terms::cancellation, Terms.Builder::cancellation)
            .optional("attendance", AttendanceRule.SHAPE, Terms::attendance, Terms.Builder::attendance)
            .optional("certificate", CertificateRule.SHAPE, Terms::certificate, Terms.Builder::certificate)
            .done();

    /** {@return the track} */
    TrackId track();

    /** {@return the track on which people enrol who choose this one later; empty if people enrol on this one} */
    Optional<TrackId> chosenAfter();

    /** {@return the moment from which it is too late to choose this track; empty if it never is, even after the course} */
    Optional<Instant> chosenUntil();

    /** {@return what it costs; zero if it is free, empty if nobody has said} */
    Optional<Money> fee();

    /** {@return what somebody who cancels still owes; empty if nobody has said} */
    Optional<Cancellation> cancellation();

    /** {@return how much of the course has to be attended; empty if nobody has said} */
    Optional<AttendanceRule> attendance();

    /** {@return what the certificate takes; empty if the track ends with none} */
    Optional<CertificateRule> certificate();

    /**
     * {@return what is kept of the fee from somebody who cancels at a moment; empty if the fee or the cancellation is not said}
     *
     * <p>The exact part of the fee, rounded to the nearest minor unit, and up in the middle.
     */
    default Optional<Money> keptAt(Instant moment) {
        return cancellation()
                .map(terms -> terms.keptAt(moment))
                .flatMap(part -> fee().map(fee -> Money.of(
                        fee.currency(),
                        BigIntegerMath.divide(
                                        part.numerator().multiply(BigInteger.valueOf(fee.minorUnits())),
                                        part.denominator(),
                                        RoundingMode.HALF_UP)
                                .longValueExact())));
    }

    /**
     * {@return what somebody has to pay who goes on to these terms, beside the fee of the terms before; less than zero if these cost less}
     *
     * <p>Empty if one of the two fees is not known or less than zero, or they are in two currencies.
     */
    default Optional<Money> extraFee(Terms before) {
        return fee().filter(whole -> !whole.isNegative())
                .flatMap(whole -> before.fee()
                        .filter(part -> !part.isNegative() && part.currency().equals(whole.currency()))
                        .map(whole::minus));
    }

    /** {@return whether the fees of both are known, and in two currencies} */
    default boolean isInOtherCurrency(Terms other) {
        return fee().isPresent()
                && other.fee()
                        .filter(fee -> !fee.currency().equals(fee().get().currency()))
                        .isPresent();
    }

    /** Checks that only what is chosen later can be chosen too late. */
    @Value.Check
    default void check() {
        checkArgument(
                chosenUntil().isEmpty() || chosenAfter().isPresent(),
                "only a track that is chosen later says until when");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of the terms. Not thread-safe. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
