package org.kith.core.dossier;

import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.community.RoleHolding;
import org.kith.core.text.Text;

/** A role for a body, by its wording. */
record Position(BodyId body, String role) {

    static Optional<Position> of(RoleHolding holding) {
        return holding.body().map(body -> new Position(body, holding.role().value()));
    }

    /** {@return whether something is owed by this position: by its body, and in this role or in none} */
    boolean owes(Optional<BodyId> owner, Optional<Text> inRole) {
        return owner.filter(body::equals).isPresent()
                && inRole.filter(text -> !text.value().equals(role)).isEmpty();
    }
}
