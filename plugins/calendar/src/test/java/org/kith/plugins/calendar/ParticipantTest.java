package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Money;
import org.kith.core.plan.Progress;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.Link;
import org.kith.course.Room;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Participation;
import org.kith.course.enrolment.ParticipationId;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Terms;
import org.kith.course.enrolment.TrackChoice;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.LearningSetId;
import org.kith.course.learning.ProgressReport;
import org.kith.course.learning.Round;
import org.kith.course.learning.SetAction;
import org.kith.course.learning.SetMeeting;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaId;
import org.kith.plugins.testkit.ExporterContract;

/** The calendar of one participant. */
class ParticipantTest implements ExporterContract {

    private static final PersonRef PERSON = PersonRef.of("p7");
    private static final PersonRef OTHER = PersonRef.of("p8");
    private static final TrackId TRACK = TrackId.of("with-certificate");
    private static final Instant DECEMBER = Instant.parse("2021-12-01T09:00:00Z");

    @Override
    public Exporter exporter() {
        return new CalendarExporter();
    }

    @Override
    public Dossier dossier() {
        return dossier(log(enrolled()));
    }

    @Override
    public ExportContext context() {
        return Export.CONTEXT
                .withAudience(Audience.TEAM)
                .withOptions(Options.none().with("participant", PERSON.value()).with("due", "days"));
    }

    @Nested
    class Seats {

        @Test
        void bringTheSessionsOfTheCohortAndNoOther() throws IOException {
            assertThat(looks(export(enrolled())))
                    .containsExactly(
                            "birmingham-2022.1 CONFIRMED 0",
                            "birmingham-2022.2 CONFIRMED 0",
                            "birmingham-2022.3 CONFIRMED 0",
                            "birmingham-2022.4 CONFIRMED 1",
                            "birmingham-2022.5 CONFIRMED 1",
                            "birmingham-2022.6 CONFIRMED 1");
        }

        @Test
        void lookTheSameWhateverTrackIsChosen() throws IOException {
            List<Event> accepted = enrolled().subList(0, 3);

            assertThat(export(enrolled()).text()).isEqualTo(export(accepted).text());
            assertThat(export(enrolled()).lines("birmingham-2022.2@kith")).contains("DESCRIPTION:Birmingham 2022");
        }

        @Test
        void takeTheAgendasOfTheCohortWithThem() throws IOException {
            assertThat(agenda(enrolled())).contains("STATUS:CONFIRMED", "SEQUENCE:0");
            assertThat(agenda(cancelled(Instant.parse("2022-01-05T09:00:00Z"))))
                    .contains("STATUS:CANCELLED", "SEQUENCE:1")
                    .containsOnlyOnce("TRANSP:TRANSPARENT");
            assertThat(agenda(cancelled(Instant.parse("2022-01-20T09:00:00Z"))))
                    .contains("STATUS:CONFIRMED", "SEQUENCE:1");
        }

        private List<String> agenda(List<Event> events) throws IOException {
            Agenda agenda = Agenda.builder()
                    .id(AgendaId.of("middle"))
                    .title(Text.of("In the middle"))
                    .date(LocalDate.of(2022, 1, 18))
                    .cohort(CohortId.of("birmingham-2022"))
                    .build();
            Options options = context().options().with("gatherings", "true");
            return Export.of(dossier(log(events), agenda), context().withOptions(options))
                    .lines("agenda#middle@kith");
        }

        @Test
        void lookTheSameWhenATrackIsChosenLater() throws IOException {
            Terms first = terms().withTrack(TrackId.of("without-certificate"));
            List<Event> events = enrolled();
            events.set(3, new Event.Enrolled(PERSON, first, DECEMBER));
            List<Event> later = new ArrayList<>(events);
            later.add(new Event.TrackChosen(PERSON, new TrackChoice(terms(), Optional.empty()), DECEMBER));

            assertThat(export(later).text()).isEqualTo(export(events).text());
        }

        @Test
        void thatWereGivenBackLeaveWhatWasToComeAsCancelled() throws IOException {
            assertThat(looks(export(cancelled(Instant.parse("2022-01-20T09:00:00Z")))))
                    .containsExactly(
                            "birmingham-2022.1 CONFIRMED 1",
                            "birmingham-2022.2 CONFIRMED 1",
                            "birmingham-2022.3 CONFIRMED 1",
                            "birmingham-2022.4 CANCELLED 2",
                            "birmingham-2022.5 CANCELLED 2",
                            "birmingham-2022.6 CANCELLED 2");
        }

        @Test
        void thatAreTakenAgainBringBackWhatIsToCome() throws IOException {
            List<Event> events = cancelled(Instant.parse("2022-01-20T09:00:00Z"));
            events.addAll(enrolledAt(Instant.parse("2022-02-02T09:00:00Z")));

            assertThat(looks(export(events)))
                    .contains(
                            "birmingham-2022.3 CONFIRMED 2",
                            "birmingham-2022.4 CANCELLED 3",
                            "birmingham-2022.5 CONFIRMED 3");
        }

        @Test
        void thatWereTakenLateLeaveOutWhatWasBefore() throws IOException {
            assertThat(looks(export(enrolledAt(Instant.parse("2022-01-05T09:00:00Z")))))
                    .first()
                    .isEqualTo("birmingham-2022.2 CONFIRMED 0");
        }
    }

    @Nested
    class Audiences {

        @Test
        void oneselfSeesTheSameByAParticipation() throws IOException {
            EnrolmentLog log = log(cancelled(Instant.parse("2022-01-20T09:00:00Z")));
            Participation participation =
                    Participation.of(ParticipationId.of("seat-1"), PERSON, CohortId.of("birmingham-2022"), log);

            assertThat(Export.of(dossier(participation), Audience.SELF, "participant", "p7")
                            .text())
                    .isEqualTo(Export.of(dossier(log), Audience.TEAM, "participant", "p7")
                            .text());
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void thatDoNotSeeTheLogLearnNothing(Audience audience) throws IOException {
            Export export = Export.of(dossier(), audience, "participant", "p7");

            assertThat(export.read().getEvents()).isEmpty();
            assertThat(export.findings())
                    .extracting(Finding::code)
                    .containsExactly("calendar.participant-without-seat", "calendar.empty");
        }

        @Test
        void neverReadTheKey() throws IOException {
            Export export = Export.of(dossier(), context());

            assertThat(export.text()).doesNotContain("p7");
        }
    }

    @Nested
    class RoomsAndLinks {

        @Test
        void thatAreForTheTeamAreNotGivenToTheParticipant() throws IOException {
            assertThat(first(Visibility.from(Audience.TEAM)))
                    .contains("LOCATION:Birmingham\\; the city\\, not the airport")
                    .noneMatch(line -> line.contains("meet.example.org"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "SELF"})
        void thatAreForThoseWhoComeAreGiven(Audience audience) throws IOException {
            assertThat(first(Visibility.from(audience, Audience.TEAM)))
                    .contains("CONFERENCE;VALUE=URI:https://meet.example.org/room")
                    .contains("LOCATION:Room 4\\, Birmingham\\; the city\\, not the airport");
        }

        private List<String> first(Visibility visibility) throws IOException {
            Cohort cohort = Samples.cohort()
                    .withRoom(Room.of(Text.of("Room 4"), visibility))
                    .withJoining(Link.of(URI.create("https://meet.example.org/room"), visibility));
            return Export.of(dossier().plus(cohort), context()).lines("birmingham-2022.1@kith");
        }
    }

    @Nested
    class AParticipantWhoIsNotKnown {

        @Test
        void isReportedWithoutTheKey() throws IOException {
            Export export = Export.of(dossier(), Audience.TEAM, "participant", "nobody");

            assertThat(export.findings())
                    .extracting(Finding::toString)
                    .contains("WARNING calendar.participant-without-seat: As far as the audience may know, the"
                            + " participant has and had no seat in any cohort.");
            assertThat(export.findings().toString()).doesNotContain("nobody");
        }
    }

    @Nested
    class LearningSets {

        @Test
        void askThoseWhoTookOnSomethingToReportBackNextTime() throws IOException {
            Export export = Export.of(dossier(), context());

            assertThat(export.lines("learning-set/monday#report-back/meetings/0/rounds/1@kith"))
                    .contains("DTSTART;VALUE=DATE:20220207", "SUMMARY:Report back: Monday set");
            assertThat(export.unfolded())
                    .filteredOn(line -> line.contains("report-back/"))
                    .hasSize(1);
        }

        @Test
        void areThoseOfTheParticipant() throws IOException {
            Options options = Options.none().with("sessions", "false").with("gatherings", "true");
            ExportContext team = Export.CONTEXT.withAudience(Audience.TEAM);

            assertThat(Export.of(dossier(), team.withOptions(options.with("participant", "p7")))
                            .unfolded())
                    .contains("UID:learning-set#monday#2022-01-10@kith", "UID:learning-set#monday#2022-02-07@kith");
            assertThat(Export.of(dossier(), team.withOptions(options.with("participant", "p9")))
                            .unfolded())
                    .noneMatch(line -> line.startsWith("UID:"));
        }
    }

    @Nested
    class WhatBodiesOwe {

        @Test
        void isNotOwedByAParticipant() throws IOException {
            Options options = Options.none().with("participant", "p7").with("actions", "true");
            Dossier dossier = dossier(log(enrolled()), Samples.plan());

            assertThat(Export.of(dossier, context().withOptions(options)).read().getTodos())
                    .isEmpty();
        }
    }

    private static Export export(List<Event> events) throws IOException {
        return Export.of(dossier(log(events)), Audience.TEAM, "participant", "p7");
    }

    private static List<String> looks(Export export) {
        return export.read().getEvents().stream()
                .map(event -> event.getUid().getValue().replace("@kith", "") + " "
                        + event.getStatus().getValue() + " "
                        + event.getSequence().getValue())
                .toList();
    }

    private static Dossier dossier(Document... more) {
        List<Document> documents = new ArrayList<>(List.of(more));
        Course course = Samples.course()
                .withTracks(Track.builder()
                        .id(TRACK)
                        .title(Text.of("With a certificate"))
                        .certificate(true)
                        .build());
        documents.addAll(List.of(
                course,
                Samples.place(),
                Samples.cohort(),
                Samples.cohort().withId(CohortId.of("another")),
                policy(),
                set()));
        return Dossier.of(documents.toArray(Document[]::new));
    }

    private static List<Event> enrolled() {
        return enrolledAt(DECEMBER);
    }

    private static List<Event> cancelled(Instant at) {
        List<Event> events = enrolled();
        events.add(new Event.Moved(PERSON, Move.CANCEL, at));
        return events;
    }

    private static List<Event> enrolledAt(Instant at) {
        return new ArrayList<>(List.of(
                new Event.Interested(Applicant.of(PERSON, at), at),
                new Event.Offered(PERSON, Optional.empty(), at),
                new Event.Moved(PERSON, Move.ACCEPT, at),
                new Event.Enrolled(PERSON, terms(), at)));
    }

    private static EnrolmentLog log(List<Event> events) {
        return EnrolmentLog.builder()
                .id(EnrolmentLogId.of("birmingham-2022"))
                .policy(EnrolmentPolicyId.of("birmingham-2022"))
                .addAllEvents(events)
                .build();
    }

    private static EnrolmentPolicy policy() {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("birmingham-2022"))
                .cohort(CohortId.of("birmingham-2022"))
                .seats(20)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .addTerm(terms())
                .build();
    }

    private static Terms terms() {
        return Terms.builder().track(TRACK).fee(Money.parse("GBP 0.00")).build();
    }

    /** Two rounds of somebody else's, one of the person's with nothing told, and one that was told of. */
    private static LearningSet set() {
        ProgressReport told = new ProgressReport(LocalDate.of(2022, 2, 7), Progress.COMPLETE);
        Round toldOf = new Round(
                Optional.of(PERSON), Optional.empty(), Optional.of(new SetAction(List.of(told), Optional.empty())));
        return LearningSet.builder()
                .id(LearningSetId.of("monday"))
                .title(Text.of("Monday set"))
                .addMembers(PERSON, OTHER)
                .addMeeting(SetMeeting.of(LocalDate.of(2022, 1, 10), Round.of(OTHER), Round.of(PERSON), toldOf))
                .addMeeting(SetMeeting.of(LocalDate.of(2022, 2, 7), Round.of(PERSON)))
                .build();
    }
}
