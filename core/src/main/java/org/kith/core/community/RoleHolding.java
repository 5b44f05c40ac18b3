package org.kith.core.community;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Who holds a role in a team, from when to when.
 *
 * <p>A changed copy is made by the methods that begin with {@code with}; the builder starts empty. Immutable.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the first day has the name of the builder's method that copies
public sealed interface RoleHolding extends WithRoleHolding permits ImmutableRoleHolding {

    /** What it looks like. */
    Shape<RoleHolding> SHAPE = Shape.of(
                    RoleHolding.class, "role-holding", RoleHolding::builder, RoleHolding.Builder::build)
            .required("role", Kinds.TEXT, RoleHolding::role, RoleHolding.Builder::role)
            .optional("body", BodyId.REFERENCE, RoleHolding::body, RoleHolding.Builder::body)
            .optional("person", PersonRef.KIND, RoleHolding::person, RoleHolding.Builder::person)
            .visibleTo(Audience.TEAM)
            .required("from", Kinds.DATE, RoleHolding::from, RoleHolding.Builder::from)
            .optional("until", Kinds.DATE, RoleHolding::until, RoleHolding.Builder::until)
            .done();

    /** {@return the role, such as "chair"} */
    Text role();

    /** {@return the body for which it is held} */
    Optional<BodyId> body();

    /** {@return the person who holds it; for the team} */
    Optional<PersonRef> person();

    /** {@return the first day} */
    LocalDate from();

    /** {@return the last day; empty as long as no end is known} */
    Optional<LocalDate> until();

    /** {@return whether it is held on a day} */
    default boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from()) && until().filter(day::isAfter).isEmpty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableRoleHolding.Builder {
        Builder() {}
    }
}
