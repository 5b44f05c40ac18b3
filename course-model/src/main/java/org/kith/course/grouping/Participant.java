package org.kith.course.grouping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.SectorId;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.privacy.PersonRef;
import org.kith.course.enrolment.Applicant;

/** Somebody who is to sit in a set, and what the rules go by. Immutable. */
@Value.Immutable
public sealed interface Participant extends WithParticipant permits ImmutableParticipant {

    /** {@return who it is} */
    PersonRef person();

    /** {@return the team that he or she must not be parted from; empty for somebody who came alone} */
    Optional<TeamId> team();

    /** {@return the place that he or she comes from} */
    Optional<PlaceId> place();

    /** {@return the sector that he or she works in} */
    Optional<SectorId> sector();

    /** {@return the body that he or she works for} */
    Optional<BodyId> body();

    /** {@return somebody of whom nothing is known} */
    static Participant of(PersonRef person) {
        return builder().person(person).build();
    }

    /**
     * {@return somebody with the place and the sector that he or she applied with, and the team and the body that he or she is of}
     *
     * @param applicant what is known from the enrolment
     * @param teams the teams that must not be split, in order; of two teams of one person the first counts. Without teams, everybody
     *     came alone
     * @param day the day on which somebody must hold a role in a team to be of it; the body is that of the first such role that has one
     */
    static Participant of(Applicant applicant, Collection<Team> teams, LocalDate day) {
        return builder()
                .person(applicant.person())
                .team(teams.stream()
                        .filter(team -> holdings(applicant, team, day).findAny().isPresent())
                        .map(Team::id)
                        .findFirst())
                .place(applicant.place())
                .sector(applicant.sector())
                .body(teams.stream()
                        .flatMap(team -> holdings(applicant, team, day))
                        .flatMap(holding -> holding.body().stream())
                        .findFirst())
                .build();
    }

    private static Stream<RoleHolding> holdings(Applicant applicant, Team team, LocalDate day) {
        return team.members().stream()
                .filter(holding -> holding.isHeldOn(day))
                .filter(holding -> holding.person().equals(Optional.of(applicant.person())));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a participant. Not thread-safe. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
