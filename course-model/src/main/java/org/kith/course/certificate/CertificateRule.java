package org.kith.course.certificate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.course.ActivityId;
import org.kith.course.TrackId;

/** What a certificate takes, and how long it is then valid. Immutable. */
@Value.Immutable
public sealed interface CertificateRule extends WithCertificateRule permits ImmutableCertificateRule {

    /** The kind of {@link #renewalDays()}: up to ten years. */
    Scalar<Integer> RENEWAL_DAYS = Kinds.integer(1, 3_660);

    /** What a rule looks like. */
    Shape<CertificateRule> SHAPE = Shape.of(
                    CertificateRule.class, "certificate-rule", CertificateRule::builder, CertificateRule.Builder::build)
            .required("title", Kinds.TEXT, CertificateRule::title, CertificateRule.Builder::title)
            .set("conditions", Condition.KIND, CertificateRule::conditions, CertificateRule.Builder::conditions)
            .set("tracks", TrackId.KIND, CertificateRule::tracks, CertificateRule.Builder::tracks)
            .set("activities", ActivityId.KIND, CertificateRule::activities, CertificateRule.Builder::activities)
            .required("validity", Validity.KIND, CertificateRule::validity, CertificateRule.Builder::validity)
            .optional("renewalDays", RENEWAL_DAYS, CertificateRule::renewalDays, CertificateRule.Builder::renewalDays)
            .required("serial", SerialPattern.KIND, CertificateRule::serial, CertificateRule.Builder::serial)
            .done();

    /** {@return what the certificate is called} */
    Text title();

    /** {@return the conditions, in order; all of them have to hold} */
    Set<Condition> conditions();

    /** {@return the tracks that end with it, for {@link Condition#TRACK}} */
    Set<TrackId> tracks();

    /** {@return what has to be done beside coming, for {@link Condition#ACTIVITIES}} */
    Set<ActivityId> activities();

    /** {@return how long it is valid} */
    Validity validity();

    /** {@return how many days before it expires it should be renewed, from 1 to 3660; empty if that is never said} */
    Optional<Integer> renewalDays();

    /** {@return how its serial numbers are made} */
    SerialPattern serial();

    /** {@return every condition with what became of it, in order} */
    default List<Checked> check(Achievement achievement) {
        ConditionCheck check = new ConditionCheck(this, achievement);
        return conditions().stream().map(check::of).collect(toImmutableList());
    }

    /** Checks that something is asked, and the bounds. */
    @Value.Check
    default void check() {
        checkArgument(!conditions().isEmpty(), "a certificate has at least one condition");
        checkArgument(
                renewalDays().stream().allMatch(days -> days >= 1 && days <= 3_660),
                "a certificate should be renewed 1 to 3660 days before it expires");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a rule. Not thread-safe. */
    final class Builder extends ImmutableCertificateRule.Builder {
        Builder() {}
    }
}
