package org.kith.plugins.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Participation;
import org.kith.course.enrolment.ParticipationId;
import org.kith.course.enrolment.Terms;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaId;

/** A longer log updates the events of a shorter one, and takes none away. */
class ParticipantProperties {

    private static final PersonRef PERSON = PersonRef.of("p7");
    private static final Terms TERMS = Terms.builder()
            .track(TrackId.of("with-certificate"))
            .fee(Money.parse("GBP 0.00"))
            .build();
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
            assertThat(rise).isGreaterThanOrEqualTo(look(is.get(uid)).equals(look(event)) ? 0 : 1);
        });
        if (!was.isEmpty()) {
            assertThat(is.keySet()).isEqualTo(was.keySet());
        }
    }

    private static String look(VEvent event) {
        VEvent copy = new VEvent(event);
        copy.setSequence(0);
        return copy.toString();
    }

    private static Map<String, VEvent> events(List<Event> history) {
        EnrolmentLog log = EnrolmentLog.builder()
                .id(EnrolmentLogId.of("birmingham-2022"))
                .policy(EnrolmentPolicyId.of("birmingham-2022"))
                .addAllEvents(history)
                .build();
        Participation seat =
                Participation.of(ParticipationId.of("seat-1"), PERSON, CohortId.of("birmingham-2022"), log);
        Dossier dossier = Dossier.of(seat, Samples.cohort(), course(), Samples.place(), agenda());
        Options options = Options.none().with("participant", PERSON.value()).with("gatherings", "true");
        try {
            return Export.of(dossier, Export.CONTEXT.withAudience(Audience.SELF).withOptions(options))
                    .read()
                    .getEvents()
                    .stream()
                    .collect(toMap(event -> event.getUid().getValue(), event -> event));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Course course() {
        return Samples.course()
                .withTracks(Track.builder()
                        .id(TERMS.track())
                        .title(Text.of("With a certificate"))
                        .certificate(true)
                        .build());
    }

    private static Agenda agenda() {
        return Agenda.builder()
                .id(AgendaId.of("middle"))
                .title(Text.of("In the middle"))
                .date(LocalDate.of(2022, 1, 18))
                .cohort(CohortId.of("birmingham-2022"))
                .build();
    }

    /** Seats that are taken and given back in turn, some at the same moment, and some enrolled on. */
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
                if (days.get(i) % 3 != 0) {
                    events.add(new Event.Enrolled(PERSON, TERMS, at));
                }
            } else {
                events.add(new Event.Moved(PERSON, Move.CANCEL, at));
            }
        }
        return events;
    }
}
