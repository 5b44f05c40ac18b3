package org.kith.course.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.course.CohortId;
import org.kith.course.TrackId;

/** Collects all that speaks against a command. For one command. */
final class Checks {

    private final Rulebook rules;
    private final State state;
    private final Instant at;
    private final List<Refusal> reasons = new ArrayList<>(0);

    Checks(Rulebook rules, State state, Instant at) {
        this.rules = rules;
        this.state = state;
        this.at = at;
        if (at.isBefore(state.last())) {
            reasons.add(new Refusal.OutOfOrder(state.last()));
        }
    }

    List<Refusal> reasons() {
        return reasons;
    }

    void revision(long expected) {
        if (expected != state.revision()) {
            reasons.add(new Refusal.OtherRevision(expected, state.revision()));
        }
    }

    void command(Command command) {
        if (command instanceof Command.ChangeCapacity change) {
            change.capacity().quota().ifPresent(this::quota);
        } else if (command instanceof Command.Close && state.closed()) {
            reasons.add(new Refusal.ListClosed());
        } else if (command instanceof Command.Reopen && !state.closed()) {
            reasons.add(new Refusal.ListOpen());
        } else if (command instanceof Command.CarryOver carrying) {
            otherCohort(carrying.to());
        }
    }

    void command(Command.OfPerson command, @Nullable Registration current) {
        Standing standing = Evolution.standing(current);
        if (Transitions.after(standing, command.move()) == null) {
            reasons.add(new Refusal.WrongStanding(command.move(), standing));
        }
        switch (command.move()) {
            case EXPRESS_INTEREST -> interest(((Command.ExpressInterest) command).applicant(), standing);
            case OFFER -> offer(current);
            case ACCEPT -> lapse(current);
            case ENROL -> enrolment((Command.Enrol) command);
            case CHOOSE_TRACK -> choice((Command.ChooseTrack) command, current);
            case CANCEL -> cancellation(current);
            case NO_SHOW -> begun();
            case TRANSFER -> otherCohort(((Command.Transfer) command).to());
            case RECEIVE -> arrival((Command.Receive) command);
            default -> {}
        }
    }

    private void interest(Applicant applicant, Standing standing) {
        notInFuture(applicant);
        if (!rules.policy().laterCohorts() || standing == Standing.LATER) {
            window(Period.INTEREST);
            list();
            if (!rules.keeps(applicant, state.seats())) {
                seat(applicant);
            }
        }
    }

    private void offer(@Nullable Registration current) {
        list();
        window(Period.ENROLMENT);
        if (rules.endsBy(at)) {
            outside(Period.COURSE);
        }
        if (current != null) {
            next(current);
        }
    }

    private void next(Registration current) {
        if (rules.isSelective() && current.standing() == Standing.INTERESTED) {
            reasons.add(new Refusal.NotSelected());
        }
        seat(current.applicant());
        if (current.standing().after(Move.OFFER).isPresent()) {
            before(turn -> turn.compare(current.turn()) < 0);
        }
    }

    /** Those whose quota is full are passed over. */
    private void before(Predicate<Turn> isBefore) {
        int ahead = state.line().count(isBefore, state, rules);
        if (ahead > 0) {
            reasons.add(new Refusal.NotNext(ahead));
        }
    }

    private void enrolment(Command.Enrol command) {
        if (rules.endsBy(at)) {
            outside(Period.COURSE);
        }
        Terms terms = terms(command.track());
        if (terms != null) {
            terms.chosenAfter().ifPresent(first -> reasons.add(new Refusal.TrackIsChosenLater(terms.track(), first)));
        }
    }

    private void choice(Command.ChooseTrack command, @Nullable Registration current) {
        Terms chosen = terms(command.track());
        if (chosen == null) {
            return;
        }
        chosen.chosenUntil()
                .filter(until -> !at.isBefore(until))
                .ifPresent(until -> reasons.add(new Refusal.TrackChosenTooLate(chosen.track(), until)));
        if (current != null && current.standing() == Standing.ENROLLED) {
            current.terms().ifPresent(present -> follows(chosen, present));
        }
    }

    private void follows(Terms chosen, Terms present) {
        if (chosen.track().equals(present.track())) {
            reasons.add(new Refusal.TrackAlreadyChosen(chosen.track()));
            return;
        }
        if (chosen.chosenAfter().filter(present.track()::equals).isEmpty()) {
            reasons.add(new Refusal.TrackNotAfter(chosen.track(), present.track()));
        }
        if (chosen.isInOtherCurrency(present)) {
            reasons.add(new Refusal.FeeInOtherCurrency(chosen.track(), present.track()));
        }
    }

    private @Nullable Terms terms(TrackId track) {
        Optional<Terms> terms = rules.terms(track);
        if (terms.isEmpty()) {
            reasons.add(new Refusal.UnknownTrack(track));
        }
        return terms.orElse(null);
    }

    private void arrival(Command.Receive command) {
        notInFuture(command.applicant());
        otherCohort(command.from());
        if (rules.endsBy(at)) {
            outside(Period.COURSE);
        }
        seat(command.applicant());
        before(turn -> true);
    }

    /** Terms that state a price say what it costs to cancel too late, not that it cannot be done. */
    private void cancellation(@Nullable Registration current) {
        boolean hasPrice =
                current != null && current.terms().flatMap(Terms::cancellation).isPresent();
        if (!hasPrice) {
            window(Period.CANCELLATION);
        }
    }

    private void lapse(@Nullable Registration current) {
        Instant until = current == null ? null : current.lapse();
        if (until != null && !at.isBefore(until)) {
            reasons.add(new Refusal.OfferLapsed(until));
        }
    }

    private void begun() {
        if (rules.beginsAfter(at)) {
            outside(Period.COURSE);
        }
    }

    private void list() {
        if (state.closed()) {
            reasons.add(new Refusal.ListClosed());
        }
    }

    private void window(Period period) {
        if (!rules.window(period).contains(at)) {
            outside(period);
        }
    }

    private void outside(Period period) {
        reasons.add(new Refusal.OutsideWindow(period, rules.window(period)));
    }

    private void seat(Applicant applicant) {
        Seats seats = state.seats();
        if (seats.isFull()) {
            reasons.add(new Refusal.NoSeat(seats.seats(), seats.held()));
        }
        for (int quota : rules.quotas().of(rules.quotas().groupOf(applicant))) {
            if (seats.isFull(quota)) {
                reasons.add(new Refusal.QuotaFull(
                        rules.policy().quotas().get(quota).id(), seats.seats(quota), seats.held(quota)));
            }
        }
    }

    private void quota(QuotaId quota) {
        if (rules.quotas().position(quota).isEmpty()) {
            reasons.add(new Refusal.UnknownQuota(quota));
        }
    }

    private void notInFuture(Applicant applicant) {
        if (applicant.since().isAfter(at)) {
            reasons.add(new Refusal.InterestInFuture(applicant.since()));
        }
    }

    private void otherCohort(CohortId other) {
        if (other.equals(rules.policy().cohort())) {
            reasons.add(new Refusal.SameCohort(other));
        }
    }
}
