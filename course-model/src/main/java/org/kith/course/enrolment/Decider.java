package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.TrackId;

/** Decides on one command, and lets happen what follows from it. For one command. */
final class Decider {

    private final Rulebook rules;
    private final Instant at;
    private final ImmutableList.Builder<Event> events = ImmutableList.builder();
    private State state;

    private Decider(Rulebook rules, State state, Instant at) {
        this.rules = rules;
        this.state = state;
        this.at = at;
    }

    static Ruling decide(Rulebook rules, State state, Command command, @Nullable Registration earlier) {
        Checks checks = new Checks(rules, state, command.at());
        Command inner = command;
        while (inner instanceof Command.OnRevision conditional) {
            checks.revision(conditional.revision());
            inner = conditional.command();
        }
        return new Decider(rules, state, command.at()).decide(inner, earlier, checks);
    }

    /** {@return who a command is about, if it is about one person} */
    static @Nullable PersonRef person(Command command) {
        Command inner = command;
        while (inner instanceof Command.OnRevision conditional) {
            inner = conditional.command();
        }
        return inner instanceof Command.OfPerson ofPerson ? ofPerson.person() : null;
    }

    private Ruling decide(Command command, @Nullable Registration earlier, Checks checks) {
        if (command instanceof Command.OfPerson ofPerson) {
            Registration current = earlier == null
                    ? state.find(ofPerson.person())
                    : state.people().at(earlier.slot());
            checks.command(ofPerson, current);
            if (checks.reasons().isEmpty()) {
                happen(event(ofPerson, current), current);
            }
        } else {
            checks.command(command);
            if (checks.reasons().isEmpty()) {
                happen(command);
            }
        }
        if (!checks.reasons().isEmpty()) {
            return new Ruling.Refused(checks.reasons());
        }
        promote();
        return new Ruling.Accepted(events.build(), new Enrolments(rules, state));
    }

    private Event.OfPerson event(Command.OfPerson command, @Nullable Registration current) {
        return switch (command.move()) {
            case EXPRESS_INTEREST -> interest(since(((Command.ExpressInterest) command).applicant(), current));
            case RECEIVE ->
                new Event.Received(((Command.Receive) command).applicant(), ((Command.Receive) command).from(), at);
            case SHORTLIST -> new Event.Shortlisted(command.person(), ((Command.Shortlist) command).selection(), at);
            case OFFER -> new Event.Offered(command.person(), rules.lapse(at), at);
            case ENROL -> new Event.Enrolled(command.person(), terms(((Command.Enrol) command).track()), at);
            case CHOOSE_TRACK ->
                new Event.TrackChosen(command.person(), choice((Command.ChooseTrack) command, current), at);
            case TRANSFER -> new Event.Transferred(command.person(), ((Command.Transfer) command).to(), at);
            default -> new Event.Moved(command.person(), command.move(), at);
        };
    }

    /** Somebody who waits for a later cohort loses nothing by saying so again. */
    private static Applicant since(Applicant applicant, @Nullable Registration current) {
        if (current == null || current.standing() != Standing.LATER) {
            return applicant;
        }
        Instant before = current.applicant().since();
        return before.isBefore(applicant.since()) ? applicant.withSince(before) : applicant;
    }

    private Event.OfPerson interest(Applicant applicant) {
        return isInTime(applicant) ? new Event.Interested(applicant, at) : new Event.InterestedInLater(applicant, at);
    }

    private boolean isInTime(Applicant applicant) {
        return !state.closed() && rules.window(Period.INTEREST).contains(at) && rules.keeps(applicant, state.seats());
    }

    private TrackChoice choice(Command.ChooseTrack command, @Nullable Registration current) {
        return TrackChoice.of(Optional.ofNullable(current).flatMap(Registration::terms), terms(command.track()));
    }

    private Terms terms(TrackId track) {
        return rules.terms(track)
                .orElseThrow(() -> new IllegalStateException("A command on an unknown track was not refused."));
    }

    private void happen(Command command) {
        if (command instanceof Command.ChangeCapacity change) {
            happen(capacity(change.capacity()));
        } else if (command instanceof Command.Close) {
            happen(new Event.Closed(at));
        } else if (command instanceof Command.Reopen) {
            happen(new Event.Reopened(at));
            takeBack();
        } else if (command instanceof Command.Expire) {
            state.offers()
                    .lapsedBy(at, state.people())
                    .forEach(turn -> happen(
                            new Event.Moved(turn.person(), Move.EXPIRE, at),
                            state.people().at(turn.slot())));
        } else if (command instanceof Command.CarryOver carrying) {
            waiting().forEach(next -> happen(new Event.CarriedOver(next.person(), carrying.to(), at), next));
        }
    }

    private Event capacity(Capacity capacity) {
        int held = capacity.quota()
                .flatMap(rules.quotas()::position)
                .map(state.seats()::held)
                .orElseGet(state.seats()::held);
        return new Event.CapacityChanged(capacity, Math.max(0, held - capacity.seats()), at);
    }

    /**
     * Takes those who wait for a later cohort as if each expressed interest again, in the order of the list.
     *
     * <p>Where there is a list, seats are offered when all are on it, so that none goes to somebody whose turn is later.
     */
    private void takeBack() {
        for (Registration later : ordered(standing -> standing == Standing.LATER)) {
            if (isInTime(later.applicant())) {
                happen(new Event.Interested(later.applicant(), at), later);
                if (!rules.hasList()) {
                    promote();
                }
            }
        }
    }

    /** {@return all who wait for a seat, here or in a later cohort, in the order of the list} */
    private List<Registration> waiting() {
        return ordered(standing -> standing.after(Move.CARRY_OVER).isPresent());
    }

    private List<Registration> ordered(Predicate<Standing> whose) {
        return state.people().all().stream()
                .filter(registration -> whose.test(registration.standing()))
                .sorted(Comparator.comparing(Registration::turn, Turn::compare))
                .toList();
    }

    /** Offers the seats that are free to those who are next. */
    private void promote() {
        if (state.closed() || !rules.offersAt(at)) {
            return;
        }
        Turn next = state.line().next(state.seats(), rules.quotas());
        while (next != null) {
            happen(
                    new Event.Offered(next.person(), rules.lapse(at), at),
                    state.people().at(next.slot()));
            next = state.line().next(state.seats(), rules.quotas());
        }
    }

    private void happen(Event event) {
        state = rules.evolution().after(state, event);
        events.add(event);
    }

    private void happen(Event.OfPerson event, @Nullable Registration current) {
        state = rules.evolution().after(state, current, event);
        events.add(event);
    }
}
