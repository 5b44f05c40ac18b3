package org.kith.plugins.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Participation;
import org.kith.course.enrolment.ParticipationId;

/** A longer log updates the events of a shorter one, and takes none away. */
class ParticipantProperties {

    private static final PersonRef PERSON = PersonRef.of("p7");
    private static final Instant NEW_YEAR = Instant.parse("2022-01-01T00:00:00Z");

    @Property(tries = 50)
    void whatHappensLaterRaisesWhatItChangesAndTakesNothingAway(
            @ForAll("histories") List<Event> history, @ForAll @IntRange(min = 1, max = 16) int length) {
        Map<String, VEvent> was = events(history.subList(0, Math.min(length, history.size())));
        Map<String, VEvent> is = events(history);

        was.forEach((uid, event) -> {
            assertThat(is).containsKey(uid);
            int rise =
                    is.get(uid).getSequence().getValue() - event.getSequence().getValue();
            boolean same =
                    is.get(uid).getStatus().getValue().equals(event.getStatus().getValue());
            assertThat(rise).isGreaterThanOrEqualTo(same ? 0 : 1);
        });
        if (!was.isEmpty()) {
            assertThat(is.keySet()).isEqualTo(was.keySet());
        }
    }

    private static Map<String, VEvent> events(List<Event> history) {
        EnrolmentLog log = EnrolmentLog.builder()
                .id(EnrolmentLogId.of("birmingham-2022"))
                .policy(EnrolmentPolicyId.of("birmingham-2022"))
                .addAllEvents(history)
                .build();
        Participation seat =
                Participation.of(ParticipationId.of("seat-1"), PERSON, CohortId.of("birmingham-2022"), log);
        Dossier dossier = Dossier.of(seat, Samples.cohort(), Samples.course(), Samples.place());
        try {
            return Export.of(dossier, Audience.SELF, "participant", PERSON.value()).read().getEvents().stream()
                    .collect(toMap(event -> event.getUid().getValue(), event -> event));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Seats that are taken and given back in turn, some at the same moment. */
    @Provide
    Arbitrary<List<Event>> histories() {
        return Arbitraries.integers()
                .between(0, 14)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(ParticipantProperties::history);
    }

    private static List<Event> history(List<Integer> days) {
        List<Event> events = new ArrayList<>();
        Instant at = NEW_YEAR;
        for (int i = 0; i < days.size(); i++) {
            at = at.plus(days.get(i), ChronoUnit.DAYS);
            if (i % 2 == 0) {
                events.add(new Event.Interested(Applicant.of(PERSON, at), at));
                events.add(new Event.Offered(PERSON, Optional.empty(), at));
                events.add(new Event.Moved(PERSON, Move.ACCEPT, at));
            } else {
                events.add(new Event.Moved(PERSON, Move.CANCEL, at));
            }
        }
        return events;
    }
}
