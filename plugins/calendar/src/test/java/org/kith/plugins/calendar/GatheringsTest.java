package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.LearningSetId;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.learning.SafeSpaceConversationId;
import org.kith.course.learning.SetMeeting;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaId;
import org.kith.course.workshop.AgendaSlot;
import org.kith.course.workshop.SlotKind;

/** Days on which people come together beside sessions. */
class GatheringsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 9);

    @Nested
    class Agendas {

        @Test
        void areOneEventFromTheFirstSlotToTheEndOfTheLast() throws IOException {
            assertThat(export(Audience.PUBLIC).lines("agenda#kick-off@kith"))
                    .contains(
                            "DTSTART;TZID=Europe/London:20200309T100000",
                            "DTEND;TZID=Europe/London:20200309T110000",
                            "SUMMARY:Kick-off day",
                            "DESCRIPTION:10:00 Welcome (15 min)\\n10:15 group work (45 min)",
                            "LOCATION:Birmingham\\; the city\\, not the airport");
        }

        @Test
        void areCancelledWithTheirCohort() throws IOException {
            assertThat(calledOff(DAY)).contains("STATUS:CANCELLED", "TRANSP:TRANSPARENT", "SEQUENCE:1");
            assertThat(calledOff(DAY.plusDays(1))).contains("STATUS:CONFIRMED", "SEQUENCE:1");
            assertThat(export(Audience.PUBLIC).lines("agenda#kick-off@kith"))
                    .contains("STATUS:CONFIRMED", "SEQUENCE:0");
        }

        private List<String> calledOff(LocalDate from) throws IOException {
            Cohort cohort = Samples.cohort().withCalledOff(CallOff.of(from, Text.of("Too few came")));
            Dossier dossier = Dossier.of(agenda(), cohort, Samples.course(), Samples.place());
            return Export.of(dossier, Audience.PUBLIC, "gatherings", "true").lines("agenda#kick-off@kith");
        }

        @Test
        void withoutSlotsAreADay() throws IOException {
            Dossier dossier = Dossier.of(agenda().withSlots(List.of()).withPlace(Optional.empty()), Samples.cohort());

            assertThat(Export.of(dossier, Audience.PUBLIC, "gatherings", "true").lines("agenda#kick-off@kith"))
                    .contains("DTSTART;VALUE=DATE:20200309", "TRANSP:TRANSPARENT");
        }
    }

    @Nested
    class Confidence {

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"})
        void isKeptByTheTeam(Audience audience) throws IOException {
            assertThat(uids(export(audience)))
                    .containsExactly(
                            "agenda#kick-off@kith", "learning-set#monday#2020-03-16@kith", "conversation#first@kith");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void hidesThatSetsMeetAndThatPeopleTalked(Audience audience) throws IOException {
            assertThat(uids(export(audience))).containsExactly("agenda#kick-off@kith");
        }
    }

    private static List<String> uids(Export export) {
        return export.read().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .filter(uid -> uid.contains("#"))
                .toList();
    }

    /** An agenda, a meeting of a set, and two conversations, one of them without a day. */
    private static Export export(Audience audience) throws IOException {
        LearningSet set = LearningSet.builder()
                .id(LearningSetId.of("monday"))
                .title(Text.of("Monday set"))
                .addMember(PersonRef.of("p1"))
                .addMeeting(SetMeeting.of(DAY.plusWeeks(1)))
                .build();
        Dossier dossier = Dossier.of(
                agenda(),
                Samples.place(),
                Samples.course(),
                Samples.cohort(),
                set,
                conversation("first", "2020-05-20"),
                conversation("second", "2020-06"));
        return Export.of(dossier, audience, "gatherings", "true");
    }

    private static Agenda agenda() {
        AgendaSlot welcome = AgendaSlot.of(LocalTime.of(10, 0), 15, SlotKind.OPENING);
        return Agenda.builder()
                .id(AgendaId.of("kick-off"))
                .title(Text.of("Kick-off day"))
                .date(DAY)
                .place(PlaceId.of("birmingham"))
                .cohort(CohortId.of("birmingham-2022"))
                .addSlot(AgendaSlot.of(LocalTime.of(10, 15), 45, SlotKind.GROUP_WORK))
                .addSlot(welcome.withTitle(Text.of("Welcome")))
                .build();
    }

    private static SafeSpaceConversation conversation(String id, String date) {
        return SafeSpaceConversation.builder()
                .id(SafeSpaceConversationId.of(id))
                .date(PartialDate.parse(date))
                .people(Qualified.exactly(12))
                .build();
    }
}
