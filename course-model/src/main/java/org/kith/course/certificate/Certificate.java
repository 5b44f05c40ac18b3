package org.kith.course.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.course.CohortId;

/**
 * An award to a learner; for the team and for the learner.
 *
 * <p>It keeps the conditions as they were when it was given: a later edit of the rule never re-decides it. Immutable.
 */
@Value.Immutable
public sealed interface Certificate extends Document, WithCertificate permits ImmutableCertificate {

    /** What a certificate looks like. */
    Shape<Certificate> SHAPE = Shape.of(
                    Certificate.class, "certificate", Certificate::builder, Certificate.Builder::build)
            .required("id", CertificateId.KIND, Certificate::id, Certificate.Builder::id)
            .required("title", Kinds.TEXT, Certificate::title, Certificate.Builder::title)
            .required("person", PersonRef.KIND, Certificate::person, Certificate.Builder::person)
            .required("cohort", CohortId.REFERENCE, Certificate::cohort, Certificate.Builder::cohort)
            .required("serial", Kinds.STRING, Certificate::serial, Certificate.Builder::serial)
            .optional("code", VerificationCode.KIND, Certificate::code, Certificate.Builder::code)
            .required("issued", Kinds.DATE, Certificate::issued, Certificate.Builder::issued)
            .required("validity", Validity.KIND, Certificate::validity, Certificate.Builder::validity)
            .optional(
                    "renewalDays",
                    CertificateRule.RENEWAL_DAYS,
                    Certificate::renewalDays,
                    Certificate.Builder::renewalDays)
            .list("conditions", Checked.SHAPE, Certificate::conditions, Certificate.Builder::conditions)
            .optional("appraisal", Appraisal.SHAPE, Certificate::appraisal, Certificate.Builder::appraisal)
            .optional("revocation", Revocation.SHAPE, Certificate::revocation, Certificate.Builder::revocation)
            .optional("succession", Succession.SHAPE, Certificate::succession, Certificate.Builder::succession)
            .onlyFor(Audience.TEAM, Audience.SELF)
            .done();

    /** The document type. */
    DocumentType<Certificate> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CertificateId id();

    /** {@return what it is called} */
    Text title();

    /** {@return the learner} */
    PersonRef person();

    /** {@return the cohort in which it was earned} */
    CohortId cohort();

    /** {@return the serial number} */
    String serial();

    /** {@return the code by which it can be verified; empty if there is none} */
    Optional<VerificationCode> code();

    /** {@return the day on which it was given} */
    LocalDate issued();

    /** {@return how long it is valid} */
    Validity validity();

    /** {@return how many days before it expires it should be renewed, from 1 to 3660; empty if that is never said} */
    Optional<Integer> renewalDays();

    /** {@return the conditions as they were checked, in order} */
    List<Checked> conditions();

    /** {@return the appraisal of the final work, if there was one} */
    Optional<Appraisal> appraisal();

    /** {@return that it was taken back, if it was} */
    Optional<Revocation> revocation();

    /** {@return that another one has taken its place, if one has} */
    Optional<Succession> succession();

    @Override
    default DocumentType<Certificate> type() {
        return TYPE;
    }

    /** {@return the last day on which it is valid by itself; empty if it is valid for ever} */
    default Optional<LocalDate> lastDay() {
        return validity().lastDay(issued());
    }

    /**
     * {@return how it stands on a day}
     *
     * <p>That it was taken back goes before that another has taken its place, and that before its expiry. It is about to expire
     * from {@link #renewalDays()} days before its last day, and expired from the day after.
     */
    default CertificateState state(LocalDate asOf) {
        if (asOf.isBefore(issued())) {
            return CertificateState.NOT_ISSUED;
        }
        if (revocation().filter(revoked -> !asOf.isBefore(revoked.date())).isPresent()) {
            return CertificateState.REVOKED;
        }
        return succession().filter(other -> !asOf.isBefore(other.date())).isPresent()
                ? CertificateState.SUPERSEDED
                : lastDay().map(last -> term(asOf, last)).orElse(CertificateState.VALID);
    }

    private CertificateState term(LocalDate asOf, LocalDate last) {
        if (asOf.isAfter(last)) {
            return CertificateState.EXPIRED;
        }
        boolean due = renewalDays()
                .filter(days -> !asOf.isBefore(last.minusDays(days)))
                .isPresent();
        return due ? CertificateState.EXPIRING : CertificateState.VALID;
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(
                renewalDays().stream().allMatch(days -> days >= 1 && days <= 3_660),
                "a certificate should be renewed 1 to 3660 days before it expires");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a certificate. Not thread-safe. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
