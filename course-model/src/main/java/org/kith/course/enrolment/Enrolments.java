package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Outcome;
import org.kith.course.CohortId;

/**
 * How everybody stands with a cohort, and what can happen next.
 *
 * <p>Nothing here changes: a ruling gives the events and the state after them. A seat is held by whoever has an open offer, has
 * accepted one, or is enrolled. After every command that is accepted, the seats that are free go to those who are next on the
 * list and fit every quota, while seats are offered at all. Immutable and thread-safe.
 *
 * <pre>{@code
 * Enrolments enrolments = Enrolments.open(policy);
 * if (enrolments.decide(Command.ExpressInterest.of(person, at)) instanceof Ruling.Accepted accepted) {
 *     keep(accepted.events());
 *     enrolments = accepted.next();
 * }
 * }</pre>
 */
public final class Enrolments {

    private final Rulebook rules;
    private final State state;

    Enrolments(Rulebook rules, State state) {
        this.rules = rules;
        this.state = state;
    }

    /** {@return the state before anything has happened: the list is open, and all seats are free} */
    public static Enrolments open(EnrolmentPolicy policy) {
        Rulebook rules = new Rulebook(policy);
        return new Enrolments(rules, State.of(rules));
    }

    /**
     * {@return the state after events, in order, with a finding for each one that cannot have happened and was left out}
     *
     * <p>Which events follow is told by the standings and the moments before them, not by the policy, so that a later edit of the
     * policy never re-decides the past. From the policy come the seats at first, the order on the list and who counts in which
     * quota; what is said of a quota that it no longer has stays in the revision and changes no number, and is reported as
     * information. Each finding points to the event by its place in the list.
     */
    public static Outcome<Enrolments> replay(EnrolmentPolicy policy, Iterable<Event> events) {
        return Replay.of(new Rulebook(policy), events);
    }

    /** {@return what comes of a command, with all reasons if it is refused} */
    public Ruling decide(Command command) {
        return decide(command, null);
    }

    /**
     * {@return what comes of a command}
     *
     * @param earlier what was known of the person of the command at some moment before; empty if that is to be found
     */
    Ruling decide(Command command, @Nullable Registration earlier) {
        return Decider.decide(rules, state, command, earlier);
    }

    /** {@return what is known of the person of each command; empty where there is no person, or nothing is known} */
    @Nullable
    Registration[] lookUp(List<Command> commands) {
        return state.people().findAll(commands.stream().map(Decider::person).toArray(PersonRef[]::new));
    }

    /** {@return what comes of commands, in order; those that are refused change nothing and are listed} */
    public Batch decideAll(Iterable<Command> commands) {
        return Batch.of(this, commands);
    }

    /**
     * {@return why somebody would not be offered a seat at a moment: all that speaks against it, as for
     * {@link Command.Offer}; empty if nothing does}
     */
    public List<Refusal> whyNotOffered(PersonRef person, Instant at) {
        return decide(new Command.Offer(person, at)) instanceof Ruling.Refused refused ? refused.reasons() : List.of();
    }

    /** {@return the policy} */
    public EnrolmentPolicy policy() {
        return rules.policy();
    }

    /** {@return how many events there were; what {@link Command#onRevision} compares} */
    public long revision() {
        return state.revision();
    }

    /** {@return whether the list is closed} */
    public boolean isClosed() {
        return state.closed();
    }

    /** {@return how many seats there are} */
    public int seats() {
        return state.seats().seats();
    }

    /** {@return how many seats are held; more than there are if their number was lowered} */
    public int held() {
        return state.seats().held();
    }

    /** {@return how many seats nobody holds; never negative} */
    public int free() {
        return Math.max(0, seats() - held());
    }

    /** {@return how many seats there are in a quota; 0 if there is no such quota} */
    public int seats(QuotaId quota) {
        return rules.quotas().position(quota).map(state.seats()::seats).orElse(0);
    }

    /** {@return how many seats are held in a quota; 0 if there is no such quota} */
    public int held(QuotaId quota) {
        return rules.quotas().position(quota).map(state.seats()::held).orElse(0);
    }

    /** {@return what is known of a person; empty if nothing} */
    public Optional<Registration> registration(PersonRef person) {
        return Optional.ofNullable(state.find(person));
    }

    /** {@return how a person stands} */
    public Standing standing(PersonRef person) {
        return Evolution.standing(state.find(person));
    }

    /** {@return everybody, in the order in which they were first heard of} */
    public List<Registration> registrations() {
        return List.copyOf(state.people().all());
    }

    /** {@return those who wait for a seat, the next one first} */
    public List<Registration> waiting() {
        return state.line().all(state.people(), rules).stream()
                .map(turn -> state.people().at(turn.slot()))
                .collect(toImmutableList());
    }

    /** {@return those who have gone to another cohort and still wait, the next one first; to express interest with there} */
    public List<Applicant> carriedOver(CohortId to) {
        return state.people().all().stream()
                .filter(registration -> registration.standing() == Standing.CARRIED_OVER
                        && registration.otherCohort().filter(to::equals).isPresent())
                .sorted(Comparator.comparing(Registration::turn, Turn::compare))
                .map(Registration::applicant)
                .collect(toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enrolments that && policy().equals(that.policy()) && state.equals(that.state);
    }

    @Override
    public int hashCode() {
        return 31 * policy().hashCode() + Long.hashCode(revision());
    }

    /** {@return the cohort, and how many seats are held; nobody's standing} */
    @Override
    public String toString() {
        return "Enrolments(" + policy().cohort() + ", " + held() + " of " + seats() + " seats held)";
    }
}
