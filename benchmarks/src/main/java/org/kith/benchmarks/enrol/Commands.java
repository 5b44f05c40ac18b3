package org.kith.benchmarks.enrol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.Capacity;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Selection;
import org.kith.course.enrolment.Terms;

/**
 * Commands as a busy office would give them, made up and always the same: most of them fit how the person stands, one in ten does not.
 *
 * <p>Everything goes by the number of people, and the first commands only lead to where nothing changes on the whole: so the mixed ones are of
 * the same mix, and mean as many events, however many people there are.
 */
final class Commands {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final TrackId TRACK = TrackId.of("with-certificate");
    private static final Text REASON = Text.of("Knows the neighbourhood");

    private static final int COMMANDS_UNTIL_STEADY = 5; // for each person

    private final Random random = new Random(20_260_105L);
    private final List<PersonRef> people = new ArrayList<>();
    private final List<Command> first = new ArrayList<>();
    private final List<Command> mixed = new ArrayList<>();
    private Instant at = START;

    Commands(int count, int commands) {
        HandEnrolments model = new HandEnrolments(policy(count));
        for (int i = 0; i < count; i++) {
            people.add(PersonRef.of("person-" + i));
            first.add(interest(people.get(i)));
        }
        model.applyAll(first);
        mix(first, count * COMMANDS_UNTIL_STEADY, model);
        mix(mixed, commands, model);
    }

    private void mix(List<Command> list, int commands, HandEnrolments model) {
        for (int i = 0; i < commands; i++) {
            Command command = i % 1_000 == 999 ? whole(i, people.size()) : next(model);
            list.add(command);
            model.apply(command);
        }
    }

    /** {@return a policy with a seat for every fourth} */
    static EnrolmentPolicy policy(int count) {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("speed"))
                .cohort(CohortId.of("speed"))
                .seats(count / 4)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .offerHours(Math.max(1, count / 2_000))
                .addTerm(Terms.builder().track(TRACK).build())
                .build();
    }

    /** {@return the interest of everybody, one after the other, and the commands until the mix is steady} */
    List<Command> first() {
        return first;
    }

    /** {@return the commands after that} */
    List<Command> mixed() {
        return mixed;
    }

    private Instant tick() {
        at = at.plusSeconds(1);
        return at;
    }

    private Command interest(PersonRef person) {
        tick();
        return new Command.ExpressInterest(
                Applicant.builder()
                        .person(person)
                        .priority(random.nextInt(3))
                        .since(at)
                        .build(),
                at);
    }

    private Command whole(int i, int count) {
        return i % 10_000 == 9_999
                ? new Command.ChangeCapacity(Capacity.of(count / 4 + random.nextInt(21) - 10), tick())
                : new Command.Expire(tick());
    }

    private Command next(HandEnrolments model) {
        PersonRef person = people.get(random.nextInt(people.size()));
        int chance = random.nextInt(100);
        tick();
        if (chance < 10) {
            return any(person, random.nextInt(7));
        }
        return switch (model.standing(person)) {
            case INTERESTED, SHORTLISTED -> any(person, chance < 40 ? 0 : 1);
            case OFFERED -> any(person, chance < 20 ? 0 : chance < 40 ? 2 : 3);
            case ACCEPTED -> any(person, chance < 20 ? 5 : 4);
            case ENROLLED -> any(person, 5);
            default -> any(person, 6);
        };
    }

    private Command any(PersonRef person, int which) {
        return switch (which) {
            case 0 -> new Command.Withdraw(person, at);
            case 1 -> new Command.Shortlist(person, new Selection(random.nextInt(3), REASON), at);
            case 2 -> new Command.Decline(person, at);
            case 3 -> new Command.Accept(person, at);
            case 4 -> new Command.Enrol(person, TRACK, at);
            case 5 -> new Command.Cancel(person, at);
            default -> interest(person);
        };
    }
}
