package org.kith.course.enrolment;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Makes the state again that some events led to. For one replay. */
final class Replay {

    private final Rulebook rules;
    private final Evolution evolution;
    private final Findings.Builder findings = Findings.builder();
    private State state;

    private Replay(Rulebook rules) {
        this.rules = rules;
        this.evolution = rules.evolution();
        this.state = State.of(rules);
    }

    static Outcome<Enrolments> of(Rulebook rules, Iterable<Event> events) {
        Replay replay = new Replay(rules);
        int index = 0;
        for (Event event : events) {
            replay.next(event, index++);
        }
        return Outcome.of(new Enrolments(rules, replay.state), replay.findings.build());
    }

    private void next(Event event, int index) {
        if (Evolution.follows(state, event)) {
            state = evolution.after(state, event);
            unknownQuota(event)
                    .ifPresent(quota -> findings.add(
                            Finding.of(Severity.INFO, "enrolment.event-unknown-quota", EnrolmentModel.MESSAGES, quota)
                                    .at(Pointer.ROOT.child(index))));
        } else {
            findings.add(finding(event).at(Pointer.ROOT.child(index)));
        }
    }

    private Optional<QuotaId> unknownQuota(Event event) {
        return event instanceof Event.CapacityChanged change
                ? change.capacity()
                        .quota()
                        .filter(quota -> rules.quotas().position(quota).isEmpty())
                : Optional.empty();
    }

    private Finding finding(Event event) {
        if (event.at().isBefore(state.last())) {
            return report("enrolment.event-out-of-order", event.at(), state.last());
        }
        return event instanceof Event.OfPerson move
                ? report(
                        "enrolment.event-without-cause",
                        Kinds.wireName(move.move()),
                        Kinds.wireName(Evolution.standing(state.find(move.person()))))
                : report("enrolment.event-idle");
    }

    private static Finding report(String code, Object... arguments) {
        return Finding.of(Severity.ERROR, code, EnrolmentModel.MESSAGES, arguments);
    }
}
