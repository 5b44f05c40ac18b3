package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kith.core.privacy.PersonRef;

/** Tells commands one after the other, a minute apart. */
final class Story {

    private final List<Event> events = new ArrayList<>();
    private Enrolments enrolments;
    private Instant at;

    private Story(Enrolments enrolments, Instant at) {
        this.enrolments = enrolments;
        this.at = at;
    }

    static Story of(EnrolmentPolicy.Builder policy) {
        return new Story(Enrolments.open(policy.build()), Samples.DECEMBER);
    }

    /** Expresses the interest of the people with the numbers up to one. */
    static Story of(EnrolmentPolicy.Builder policy, int people) {
        Story story = of(policy);
        for (int i = 1; i <= people; i++) {
            story.then(Command.ExpressInterest::of, i);
        }
        return story;
    }

    Story at(Instant moment) {
        at = moment;
        return this;
    }

    Story then(BiFunction<PersonRef, Instant, Command> command, int person) {
        return then(moment -> command.apply(Samples.person(person), moment));
    }

    Story then(Function<Instant, Command> command) {
        Ruling ruling = decide(command);
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        Ruling.Accepted accepted = (Ruling.Accepted) ruling;
        events.addAll(accepted.events());
        enrolments = accepted.next();
        at = at.plusSeconds(60);
        return this;
    }

    List<Refusal> refusals(BiFunction<PersonRef, Instant, Command> command, int person) {
        return refusals(moment -> command.apply(Samples.person(person), moment));
    }

    List<Refusal> refusals(Function<Instant, Command> command) {
        Ruling ruling = decide(command);
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        return ((Ruling.Refused) ruling).reasons();
    }

    private Ruling decide(Function<Instant, Command> command) {
        return enrolments.decide(command.apply(at));
    }

    Enrolments enrolments() {
        return enrolments;
    }

    List<Event> events() {
        return events;
    }

    Standing standing(int person) {
        return enrolments.standing(Samples.person(person));
    }

    Instant now() {
        return at;
    }
}
