package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.kith.core.community.Resolution;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of teams: that somebody carries the work, by what mandate, and that what was decided can be followed. */
final class TeamRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Team.class, TeamRules::hasMembers),
            Rule.of(Team.class, TeamRules::hasMandate),
            Rule.of(Team.class, TeamRules::metInOrder),
            Rule.of(RoleHolding.class, TeamRules::isHeld),
            Rule.of(RoleHolding.class, TeamRules::endsAfterItStarts),
            Rule.of(Resolution.class, TeamRules::hasReason));

    private TeamRules() {}

    static void hasMembers(Team team, Reporter out) {
        if (team.members().isEmpty()) {
            out.at("members").report(Severity.WARNING, "team.no-members", team.id());
        }
    }

    static void hasMandate(Team team, Reporter out) {
        if (team.mandate().isEmpty()) {
            out.at("mandate").report(Severity.WARNING, "team.no-mandate", team.id());
        }
    }

    static void metInOrder(Team team, Reporter out) {
        for (int i = 1; i < team.meetings().size(); i++) {
            LocalDate date = team.meetings().get(i).date();
            LocalDate before = team.meetings().get(i - 1).date();
            if (date.isBefore(before)) {
                out.at("meetings").at(i).at("date").report(Severity.ERROR, "team.meetings-out-of-order", date, before);
            }
        }
    }

    static void isHeld(RoleHolding role, Reporter out) {
        if (role.body().isEmpty() && role.person().isEmpty()) {
            out.report(Severity.WARNING, "team.role-of-nobody");
        }
    }

    static void endsAfterItStarts(RoleHolding role, Reporter out) {
        role.until()
                .filter(role.from()::isAfter)
                .ifPresent(until ->
                        out.at("until").report(Severity.ERROR, "team.role-ends-before-it-starts", until, role.from()));
    }

    static void hasReason(Resolution resolution, Reporter out) {
        if (resolution.reason().isEmpty()) {
            out.at("reason").report(Severity.WARNING, "team.resolution-without-reason");
        }
    }
}
