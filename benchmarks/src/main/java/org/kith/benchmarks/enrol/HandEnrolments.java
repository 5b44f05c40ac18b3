package org.kith.benchmarks.enrol;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Standing;

/**
 * The rules of enrolment on {@link HashMap} and {@link TreeSet}, changed in place, as somebody in a hurry would write them: no events, no
 * reasons, no quotas, no windows but the offers' own.
 */
final class HandEnrolments {

    private static final class Person {
        final PersonRef ref;
        Standing standing = Standing.NONE;
        int priority;
        int number;
        Instant since = Instant.MIN;
        Instant until = Instant.MAX;

        Person(PersonRef ref) {
            this.ref = ref;
        }
    }

    private static final Comparator<Person> TURN = (a, b) -> {
        int order = Integer.compare(b.priority, a.priority);
        if (order == 0) {
            order = a.since.compareTo(b.since);
        }
        return order != 0 ? order : Integer.compare(a.number, b.number);
    };

    private static final Comparator<Person> LAPSE = (a, b) -> {
        int order = a.until.compareTo(b.until);
        return order != 0 ? order : Integer.compare(a.number, b.number);
    };

    private final Map<PersonRef, Person> people = new HashMap<>();
    private final TreeSet<Person> line = new TreeSet<>(TURN);
    private final TreeSet<Person> offers = new TreeSet<>(LAPSE);
    private final Duration offer;
    private int seats;
    private int held;
    private int interests;
    private boolean closed;
    private Instant last = Instant.MIN;
    private long accepted;

    HandEnrolments(EnrolmentPolicy policy) {
        this.seats = policy.seats();
        this.offer = Duration.ofHours(policy.offerHours().orElseThrow());
    }

    /** {@return how many commands were accepted} */
    long accepted() {
        return accepted;
    }

    int held() {
        return held;
    }

    /** {@return who waits, in order} */
    List<PersonRef> waiting() {
        List<PersonRef> refs = new ArrayList<>();
        line.forEach(person -> refs.add(person.ref));
        return refs;
    }

    Standing standing(PersonRef person) {
        Person known = people.get(person);
        return known == null ? Standing.NONE : known.standing;
    }

    HandEnrolments applyAll(List<Command> commands) {
        for (Command command : commands) {
            apply(command);
        }
        return this;
    }

    boolean apply(Command command) {
        Instant at = command.at();
        if (at.isBefore(last)) {
            return false;
        }
        boolean done = command instanceof Command.OfPerson ofPerson ? person(ofPerson, at) : whole(command, at);
        if (done) {
            accepted++;
            last = at;
            promote(at);
        }
        return done;
    }

    private boolean person(Command.OfPerson command, Instant at) {
        Person person = people.get(command.person());
        Standing standing = person == null ? Standing.NONE : person.standing;
        switch (command.move()) {
            case EXPRESS_INTEREST:
                return !closed && isOutside(standing) && join(person, (Command.ExpressInterest) command);
            case WITHDRAW:
                return (standing == Standing.INTERESTED
                                || standing == Standing.SHORTLISTED
                                || standing == Standing.OFFERED)
                        && leave(person, Standing.WITHDRAWN);
            case SHORTLIST:
                return (standing == Standing.INTERESTED || standing == Standing.SHORTLISTED)
                        && shortlist(
                                person,
                                ((Command.Shortlist) command).selection().priority());
            case ACCEPT:
                return standing == Standing.OFFERED && at.isBefore(person.until) && leave(person, Standing.ACCEPTED);
            case DECLINE:
                return standing == Standing.OFFERED && leave(person, Standing.DECLINED);
            case ENROL:
                return standing == Standing.ACCEPTED && leave(person, Standing.ENROLLED);
            case CANCEL:
                return (standing == Standing.ACCEPTED || standing == Standing.ENROLLED)
                        && leave(person, Standing.CANCELLED);
            case NO_SHOW:
                return standing == Standing.ENROLLED && leave(person, Standing.NO_SHOW);
            default:
                return false;
        }
    }

    private boolean whole(Command command, Instant at) {
        if (command instanceof Command.Expire) {
            while (!offers.isEmpty() && !offers.first().until.isAfter(at)) {
                leave(offers.first(), Standing.EXPIRED);
            }
            return true;
        }
        if (command instanceof Command.ChangeCapacity change) {
            seats = change.capacity().seats();
            return true;
        }
        boolean closes = command instanceof Command.Close;
        if (closes == closed) {
            return false;
        }
        closed = closes;
        return true;
    }

    private static boolean isOutside(Standing standing) {
        return standing == Standing.NONE
                || standing == Standing.WITHDRAWN
                || standing == Standing.DECLINED
                || standing == Standing.EXPIRED
                || standing == Standing.CANCELLED;
    }

    private boolean join(@Nullable Person known, Command.ExpressInterest command) {
        Person person = known;
        if (person == null) {
            person = new Person(command.person());
            people.put(command.person(), person);
        }
        person.standing = Standing.INTERESTED;
        person.priority = command.applicant().priority();
        person.since = command.applicant().since();
        person.number = ++interests;
        line.add(person);
        return true;
    }

    private boolean shortlist(Person person, int priority) {
        line.remove(person);
        person.priority = priority;
        person.standing = Standing.SHORTLISTED;
        line.add(person);
        return true;
    }

    private boolean leave(Person person, Standing next) {
        boolean held = person.standing.holdsSeat();
        if (person.standing == Standing.OFFERED) {
            offers.remove(person);
        } else if (!held) {
            line.remove(person);
        }
        if (held && !next.holdsSeat()) {
            this.held--;
        }
        person.standing = next;
        return true;
    }

    private void promote(Instant at) {
        while (!closed && held < seats && !line.isEmpty()) {
            Person person = line.pollFirst();
            person.standing = Standing.OFFERED;
            person.until = at.plus(offer);
            offers.add(person);
            held++;
        }
    }
}
