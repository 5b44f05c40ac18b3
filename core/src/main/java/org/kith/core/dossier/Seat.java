package org.kith.core.dossier;

import org.kith.core.community.RoleHolding;
import org.kith.core.community.TeamId;

/**
 * A role that somebody holds in a team.
 *
 * @param team the team
 * @param holding the role, and from when to when it is held
 */
public record Seat(TeamId team, RoleHolding holding) {}
