package org.kith.course.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.Window;

/** The rules of enrolment once more, as plainly as they can be said: a list of people that is searched for everything. */
final class SlowEnrolments {

    private static final Set<Standing> OUTSIDE = Set.of(
            Standing.NONE,
            Standing.LATER,
            Standing.WITHDRAWN,
            Standing.DECLINED,
            Standing.EXPIRED,
            Standing.CANCELLED,
            Standing.TRANSFERRED,
            Standing.CARRIED_OVER);

    static final class Person {
        final PersonRef ref;
        Applicant applicant;
        Standing standing = Standing.NONE;
        int number;

        @Nullable
        Instant until;

        @Nullable
        CohortId other;

        @Nullable
        Terms terms;

        Person(Applicant applicant) {
            this.ref = applicant.person();
            this.applicant = applicant;
        }
    }

    private final EnrolmentPolicy policy;
    private final List<Person> people = new ArrayList<>();
    private final Map<PersonRef, Long> lots = new HashMap<>();
    private final List<Integer> quotaSeats = new ArrayList<>();
    private int seats;
    private int interests;
    private boolean closed;
    private int revision;
    private Instant last = Instant.MIN;

    SlowEnrolments(EnrolmentPolicy policy) {
        this.policy = policy;
        this.seats = policy.seats();
        policy.quotas().forEach(quota -> quotaSeats.add(quota.seats()));
    }

    List<Person> people() {
        return people;
    }

    int revision() {
        return revision;
    }

    boolean isClosed() {
        return closed;
    }

    int seats() {
        return seats;
    }

    int held() {
        return (int)
                people.stream().filter(person -> person.standing.holdsSeat()).count();
    }

    int seats(Quota quota) {
        return quotaSeats.get(policy.quotas().indexOf(quota));
    }

    int held(Quota quota) {
        return (int) people.stream()
                .filter(person -> person.standing.holdsSeat() && counts(quota, person))
                .count();
    }

    Standing standing(PersonRef ref) {
        return find(ref).map(person -> person.standing).orElse(Standing.NONE);
    }

    List<PersonRef> waiting() {
        return line().map(person -> person.ref).toList();
    }

    /** {@return how many of those who wait go before somebody and are not kept out by a quota} */
    private int ahead(PersonRef ref) {
        Person one = find(ref).orElseThrow();
        List<Person> all = ordered(standing -> true).toList();
        return (int) line().filter(person -> all.indexOf(person) < all.indexOf(one))
                .filter(person -> policy.quotas().stream()
                        .filter(quota -> counts(quota, person))
                        .allMatch(quota -> held(quota) < seats(quota)))
                .count();
    }

    /** {@return all that speaks against an offer to somebody} */
    List<Refusal> against(PersonRef ref, Instant at) {
        List<Refusal> against = new ArrayList<>();
        Standing standing = standing(ref);
        boolean canBeOffered = standing == Standing.INTERESTED || standing == Standing.SHORTLISTED;
        add(against, at.isBefore(last), () -> new Refusal.OutOfOrder(last));
        add(against, !canBeOffered, () -> new Refusal.WrongStanding(Move.OFFER, standing));
        add(against, closed, Refusal.ListClosed::new);
        add(
                against,
                !in(policy.enrolment(), at),
                () -> new Refusal.OutsideWindow(
                        Period.ENROLMENT, policy.enrolment().orElseThrow()));
        add(
                against,
                isOver(at),
                () -> new Refusal.OutsideWindow(Period.COURSE, policy.course().orElseThrow()));
        find(ref).ifPresent(person -> against(against, person, canBeOffered));
        return against;
    }

    private void against(List<Refusal> against, Person person, boolean canBeOffered) {
        boolean chosen = !policy.selection() || person.standing != Standing.INTERESTED;
        add(against, !chosen, Refusal.NotSelected::new);
        add(against, held() >= seats, () -> new Refusal.NoSeat(seats, held()));
        policy.quotas().stream()
                .filter(quota -> counts(quota, person))
                .forEach(quota -> add(
                        against,
                        held(quota) >= seats(quota),
                        () -> new Refusal.QuotaFull(quota.id(), seats(quota), held(quota))));
        int ahead = ahead(person.ref);
        add(against, canBeOffered && ahead > 0, () -> new Refusal.NotNext(ahead));
    }

    private static void add(List<Refusal> against, boolean holds, Supplier<Refusal> reason) {
        if (holds) {
            against.add(reason.get());
        }
    }

    /** {@return whether the command was accepted} */
    boolean apply(Command command) {
        Instant at = command.at();
        int before = revision;
        if (command instanceof Command.OnRevision conditional) {
            return conditional.revision() == revision && apply(conditional.command());
        }
        if (at.isBefore(last) || !happens(command, at)) {
            return false;
        }
        promote(at);
        last = revision > before ? at : last;
        return true;
    }

    private boolean happens(Command command, Instant at) {
        if (command instanceof Command.ExpressInterest interest) {
            return interest(interest.applicant(), at);
        } else if (command instanceof Command.Receive arrival) {
            return receive(arrival, at);
        } else if (command instanceof Command.Withdraw) {
            return move(
                    command,
                    Standing.WITHDRAWN,
                    Standing.INTERESTED,
                    Standing.LATER,
                    Standing.SHORTLISTED,
                    Standing.OFFERED);
        } else if (command instanceof Command.Shortlist shortlist) {
            return shortlist(shortlist);
        } else if (command instanceof Command.Offer offer) {
            return offer(offer.person(), at);
        } else if (command instanceof Command.Accept accept) {
            boolean lapsed = find(accept.person())
                    .filter(person -> person.until != null && !at.isBefore(person.until))
                    .isPresent();
            return !lapsed && move(command, Standing.ACCEPTED, Standing.OFFERED);
        } else if (command instanceof Command.Decline) {
            return move(command, Standing.DECLINED, Standing.OFFERED);
        } else if (command instanceof Command.Enrol enrol) {
            return enrol(enrol, at);
        } else if (command instanceof Command.ChooseTrack choice) {
            return choose(choice, at);
        } else if (command instanceof Command.Cancel) {
            boolean priced = find(((Command.OfPerson) command).person())
                    .map(person -> person.terms)
                    .flatMap(Terms::cancellation)
                    .isPresent();
            return (priced || in(policy.cancellation(), at))
                    && move(command, Standing.CANCELLED, Standing.ACCEPTED, Standing.ENROLLED);
        } else if (command instanceof Command.NoShow) {
            boolean begun = policy.course().flatMap(Window::from).stream().noneMatch(at::isBefore);
            return begun && move(command, Standing.NO_SHOW, Standing.ENROLLED);
        } else if (command instanceof Command.Transfer transfer) {
            boolean possible = !transfer.to().equals(policy.cohort())
                    && move(command, Standing.TRANSFERRED, Standing.ACCEPTED, Standing.ENROLLED);
            if (possible) {
                find(transfer.person()).orElseThrow().other = transfer.to();
            }
            return possible;
        }
        return happensToAll(command, at);
    }

    private boolean happensToAll(Command command, Instant at) {
        if (command instanceof Command.Expire) {
            people.stream()
                    .filter(person -> person.until != null && !person.until.isAfter(at))
                    .forEach(person -> stand(person, Standing.EXPIRED));
        } else if (command instanceof Command.ChangeCapacity change) {
            return change(change.capacity());
        } else if (command instanceof Command.CarryOver carrying) {
            if (carrying.to().equals(policy.cohort())) {
                return false;
            }
            people.stream()
                    .filter(person -> Set.of(Standing.INTERESTED, Standing.LATER, Standing.SHORTLISTED)
                            .contains(person.standing))
                    .forEach(person -> {
                        stand(person, Standing.CARRIED_OVER);
                        person.other = carrying.to();
                    });
        } else {
            boolean closes = command instanceof Command.Close;
            if (closes == closed) {
                return false;
            }
            closed = closes;
            revision++;
            if (!closed) {
                takeBack(at);
            }
        }
        return true;
    }

    private boolean enrol(Command.Enrol command, Instant at) {
        Optional<Terms> terms = policy.terms(command.track());
        boolean begins = terms.isPresent() && terms.get().chosenAfter().isEmpty();
        if (!begins || isOver(at) || !move(command, Standing.ENROLLED, Standing.ACCEPTED)) {
            return false;
        }
        find(command.person()).orElseThrow().terms = terms.get();
        return true;
    }

    private boolean choose(Command.ChooseTrack command, Instant at) {
        Terms now = find(command.person()).map(person -> person.terms).orElse(null);
        Terms chosen = policy.terms(command.track()).orElse(null);
        if (now == null
                || chosen == null
                || !chosen.chosenAfter().equals(Optional.of(now.track()))
                || (chosen.chosenUntil().isPresent()
                        && !at.isBefore(chosen.chosenUntil().get()))
                || currencies(now, chosen) > 1
                || !move(command, Standing.ENROLLED, Standing.ENROLLED)) {
            return false;
        }
        find(command.person()).orElseThrow().terms = chosen;
        return true;
    }

    private static long currencies(Terms... terms) {
        return Stream.of(terms)
                .flatMap(one -> one.fee().stream())
                .map(Money::currency)
                .distinct()
                .count();
    }

    private boolean interest(Applicant applicant, Instant at) {
        Standing standing = standing(applicant.person());
        boolean forThisOne = isForThisOne(applicant, at);
        boolean possible = OUTSIDE.contains(standing)
                && !applicant.since().isAfter(at)
                && ((policy.laterCohorts() && standing != Standing.LATER) || forThisOne);
        if (possible && standing == Standing.LATER) {
            Instant before = find(applicant.person()).orElseThrow().applicant.since();
            join(before.isBefore(applicant.since()) ? applicant.withSince(before) : applicant, Standing.INTERESTED);
        } else if (possible) {
            join(applicant, forThisOne ? Standing.INTERESTED : Standing.LATER);
        }
        return possible;
    }

    private boolean isForThisOne(Applicant applicant, Instant at) {
        boolean kept = policy.waitingList() || policy.selection() || fits(applicant);
        return kept && !closed && in(policy.interest(), at);
    }

    private void takeBack(Instant at) {
        for (Person person : ordered(standing -> standing == Standing.LATER).toList()) {
            if (isForThisOne(person.applicant, at)) {
                join(person.applicant, Standing.INTERESTED);
                if (!policy.waitingList() && !policy.selection()) {
                    promote(at);
                }
            }
        }
    }

    private boolean receive(Command.Receive arrival, Instant at) {
        boolean possible = OUTSIDE.contains(standing(arrival.person()))
                && !arrival.applicant().since().isAfter(at)
                && !arrival.from().equals(policy.cohort())
                && !isOver(at)
                && fits(arrival.applicant())
                && line().noneMatch(person -> fits(person.applicant));
        if (possible) {
            join(arrival.applicant(), Standing.ACCEPTED);
        }
        return possible;
    }

    private void join(Applicant applicant, Standing standing) {
        Person person = find(applicant.person()).orElseGet(() -> {
            Person added = new Person(applicant);
            people.add(added);
            return added;
        });
        person.applicant = applicant;
        person.number = ++interests;
        person.terms = null;
        stand(person, standing);
    }

    private boolean shortlist(Command.Shortlist command) {
        boolean possible = move(command, Standing.SHORTLISTED, Standing.INTERESTED, Standing.SHORTLISTED);
        if (possible) {
            Person person = find(command.person()).orElseThrow();
            person.applicant = person.applicant.withPriority(command.selection().priority());
        }
        return possible;
    }

    private boolean offer(PersonRef ref, Instant at) {
        Optional<Person> next = line().filter(person -> fits(person.applicant)).findFirst();
        boolean possible =
                offers(at) && next.filter(person -> person.ref.equals(ref)).isPresent();
        if (possible) {
            offer(next.orElseThrow(), at);
        }
        return possible;
    }

    private void promote(Instant at) {
        Optional<Person> next = line().filter(person -> fits(person.applicant)).findFirst();
        while (offers(at) && next.isPresent()) {
            offer(next.get(), at);
            next = line().filter(person -> fits(person.applicant)).findFirst();
        }
    }

    private void offer(Person person, Instant at) {
        stand(person, Standing.OFFERED);
        person.until = Stream.of(
                        policy.offerHours().map(Duration::ofHours).map(at::plus),
                        policy.enrolment().flatMap(Window::until),
                        policy.course().flatMap(Window::until))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean change(Capacity capacity) {
        if (capacity.quota().isEmpty()) {
            seats = capacity.seats();
            revision++;
            return true;
        }
        for (int i = 0; i < policy.quotas().size(); i++) {
            if (policy.quotas().get(i).id().equals(capacity.quota().get())) {
                quotaSeats.set(i, capacity.seats());
                revision++;
                return true;
            }
        }
        return false;
    }

    private boolean move(Command command, Standing to, Standing... from) {
        Optional<Person> person = find(((Command.OfPerson) command).person())
                .filter(known -> Set.of(from).contains(known.standing));
        person.ifPresent(known -> stand(known, to));
        return person.isPresent();
    }

    private void stand(Person person, Standing standing) {
        revision++;
        person.standing = standing;
        person.until = null;
        person.other = null;
    }

    private Stream<Person> line() {
        return ordered(standing ->
                standing == Standing.SHORTLISTED || (standing == Standing.INTERESTED && !policy.selection()));
    }

    private Stream<Person> ordered(Predicate<Standing> whose) {
        Comparator<Person> order = Comparator.comparing((Person person) -> -person.applicant.priority());
        Comparator<Person> within = policy.order() instanceof PromotionOrder.ByLot lots
                ? Comparator.comparing((Person person) -> lots(person.ref, lots))
                : Comparator.comparing((Person person) -> person.applicant.since());
        return people.stream()
                .filter(person -> whose.test(person.standing))
                .sorted(order.thenComparing(within).thenComparing(person -> person.number));
    }

    private long lots(PersonRef ref, PromotionOrder.ByLot by) {
        return lots.computeIfAbsent(ref, by::lot);
    }

    private boolean fits(Applicant applicant) {
        return held() < seats
                && policy.quotas().stream()
                        .filter(quota -> quota.counts(applicant.place(), applicant.sector()))
                        .allMatch(quota -> held(quota) < seats(quota));
    }

    private boolean offers(Instant at) {
        return !closed && in(policy.enrolment(), at) && !isOver(at);
    }

    private boolean isOver(Instant at) {
        return policy.course()
                .flatMap(Window::until)
                .filter(end -> !at.isBefore(end))
                .isPresent();
    }

    private static boolean in(Optional<Window> window, Instant at) {
        return window.isEmpty() || window.get().contains(at);
    }

    private static boolean counts(Quota quota, Person person) {
        return quota.counts(person.applicant.place(), person.applicant.sector());
    }

    private Optional<Person> find(PersonRef ref) {
        return people.stream().filter(person -> person.ref.equals(ref)).findFirst();
    }
}
