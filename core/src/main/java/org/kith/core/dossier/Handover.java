package org.kith.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;

/**
 * What is to be handed on when somebody leaves who held roles: the roles, what they promised, and whom they had to do with.
 *
 * <pre>{@code
 * DueList dues = kith.due(dossier, lastDay, Period.ofYears(2)).orElseThrow();
 * Handover handover = Handover.of(dossier, dues, person);
 * }</pre>
 *
 * <p>What a body promised without saying in what role counts as promised by everybody who holds a role for it: better that a
 * successor reads too much than that a promise is lost. No name stands in it, and no reference to anybody else. Immutable.
 */
@Value.Immutable
public sealed interface Handover permits ImmutableHandover {

    /** {@return the day for which it is made up; that of the due list} */
    LocalDate asOf();

    /** {@return the roles that they hold in teams on that day, by team and then in the order of the team} */
    List<Seat> seats();

    /** {@return what they owe by a day, they themselves or a team in which they hold a role; as far as the due list looks, in its order} */
    List<Due> promises();

    /** {@return the open actions that they own and that are due on no day, or on none as long as a pause lasts; by plan, in its order} */
    List<OpenAction> undated();

    /**
     * {@return the other bodies that they had to do with, by body and document: those with a role in the same teams, those at the
     * engagements of these, those that own or do actions of the plans that these carry, and those that owe evidence}
     */
    List<Contact> contacts();

    /**
     * {@return the handover of a person who holds roles in teams}
     *
     * @param dues what is due on the day on which they leave, and as far ahead as promises matter
     */
    static Handover of(Dossier dossier, DueList dues, PersonRef person) {
        return new Leaving(
                        dossier,
                        dues,
                        holding -> holding.person().filter(person::equals).isPresent(),
                        Set.of())
                .handover();
    }

    /**
     * {@return the handover of whoever holds a role for a body, in teams or as the owner of actions}
     *
     * @param dues what is due on the day on which they leave, and as far ahead as promises matter
     * @param role the role; the same if it is worded alike, whatever its translations
     */
    static Handover of(Dossier dossier, DueList dues, BodyId body, Text role) {
        Position position = new Position(body, role.value());
        return new Leaving(
                        dossier,
                        dues,
                        holding -> Position.of(holding).filter(position::equals).isPresent(),
                        Set.of(position))
                .handover();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a handover. Not thread-safe. */
    final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
