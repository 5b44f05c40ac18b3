package org.kith.core.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.community.BodyId;
import org.kith.core.community.Engagement;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.CarriedFrom;
import org.kith.core.text.Text;

/** Gathers what somebody leaves behind. */
final class Leaving {

    private static final Comparator<Contact> BY_BODY = Comparator.<Contact, String>comparing(
                    contact -> contact.body().value())
            .thenComparing(Contact::document)
            .thenComparing(contact -> contact.role().orElse(""));

    private final Dossier dossier;
    private final DueList dues;
    private final List<Seat> seats;
    private final ImmutableSet<TeamId> teams;
    private final ImmutableSet<Position> positions;

    /**
     * Begins with what they hold.
     *
     * @param theirs tells which roles in teams are theirs
     * @param beside positions that they hold whether or not a team knows of them
     */
    Leaving(Dossier dossier, DueList dues, Predicate<RoleHolding> theirs, Set<Position> beside) {
        this.dossier = dossier;
        this.dues = dues;
        this.seats = dossier.all(Team.TYPE).stream()
                .flatMap(team -> held(team).filter(theirs).map(holding -> new Seat(team.id(), holding)))
                .collect(toImmutableList());
        this.teams = seats.stream().map(Seat::team).collect(toImmutableSet());
        this.positions = Stream.concat(
                        beside.stream(), seats.stream().flatMap(seat -> Position.of(seat.holding()).stream()))
                .collect(toImmutableSet());
    }

    Handover handover() {
        return Handover.builder()
                .asOf(dues.asOf())
                .seats(seats)
                .promises(dues.items().stream().filter(this::isTheirs).collect(toImmutableList()))
                .undated(undated())
                .contacts(contacts())
                .build();
    }

    private Stream<RoleHolding> held(Team team) {
        return team.members().stream().filter(holding -> holding.isHeldOn(dues.asOf()));
    }

    private boolean isTheirs(Due due) {
        return due.team().filter(teams::contains).isPresent() || owe(due.owner(), due.role());
    }

    private boolean owe(Optional<BodyId> owner, Optional<Text> role) {
        return positions.stream().anyMatch(position -> position.owes(owner, role));
    }

    private List<OpenAction> undated() {
        Set<CarriedFrom> goneOver = dossier.all(ActionPlan.TYPE).stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> action.carriedFrom().stream())
                .collect(toImmutableSet());
        return dossier.all(ActionPlan.TYPE).stream()
                .flatMap(plan -> plan.actions().stream()
                        .filter(action -> isUndated(plan, action))
                        .filter(action -> !goneOver.contains(new CarriedFrom(plan.id(), action.id())))
                        .map(action -> new OpenAction(plan.id(), action.id())))
                .collect(toImmutableList());
    }

    private boolean isUndated(ActionPlan plan, Action action) {
        return action.isOpen() && plan.due(action).isEmpty() && owe(action.owner(), action.ownerRole());
    }

    private List<Contact> contacts() {
        return Stream.of(members(), engaged(), actors(), asked())
                .flatMap(contacts -> contacts)
                .filter(contact ->
                        positions.stream().noneMatch(own -> own.body().equals(contact.body())))
                .distinct()
                .sorted(BY_BODY)
                .collect(toImmutableList());
    }

    private Stream<Contact> members() {
        return dossier.all(Team.TYPE).stream()
                .filter(team -> teams.contains(team.id()))
                .flatMap(team -> held(team)
                        .flatMap(holding ->
                                holding
                                        .body()
                                        .map(body -> contact(body, Optional.of(holding.role()), team.address()))
                                        .stream()));
    }

    private Stream<Contact> engaged() {
        return dossier.all(Engagement.TYPE).stream()
                .filter(engagement -> engagement.team().filter(teams::contains).isPresent())
                .flatMap(engagement -> Stream.concat(
                                engagement.facilitators().stream(), engagement.representatives().stream())
                        .flatMap(presence -> presence
                                .body()
                                .map(body -> contact(body, Optional.of(presence.role()), engagement.address()))
                                .stream()));
    }

    private Stream<Contact> actors() {
        return dossier.all(ActionPlan.TYPE).stream()
                .filter(plan -> plan.team().filter(teams::contains).isPresent())
                .flatMap(plan -> plan.actions().stream()
                        .filter(Action::isOpen)
                        .flatMap(action -> Stream.concat(
                                action
                                        .owner()
                                        .map(owner -> contact(owner, action.ownerRole(), plan.address()))
                                        .stream(),
                                action.actors().stream()
                                        .map(actor -> contact(actor, Optional.empty(), plan.address())))));
    }

    /** {@return the bodies that owe evidence; a request does not say who asked, so they are everybody's who sits in a team} */
    private Stream<Contact> asked() {
        return dossier.all(EvidenceRequest.TYPE).stream()
                .filter(request -> !teams.isEmpty() && request.reply().isEmpty())
                .map(request -> contact(request.of(), Optional.empty(), request.address()));
    }

    private static Contact contact(BodyId body, Optional<Text> role, String document) {
        return new Contact(body, role.map(Text::value), document);
    }
}
