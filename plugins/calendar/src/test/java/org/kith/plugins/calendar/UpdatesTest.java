package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Schedule;

/** What a calendar that knows the events already is told when they change. */
class UpdatesTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2022, 2, 1);
    private static final Deviation SNOW = Deviation.CalledOff.of(4, Text.of("Snow"));

    @Nested
    class Sequences {

        @Test
        void countTheChangesOfEachSession() throws IOException {
            assertThat(looks(Samples.cohort()))
                    .containsExactly(
                            "1 CONFIRMED 0",
                            "2 CONFIRMED 0",
                            "3 CONFIRMED 0",
                            "4 CONFIRMED 1",
                            "5 CONFIRMED 1",
                            "6 CONFIRMED 1");
        }

        @Test
        void riseWhenASessionIsMovedAgain() throws IOException {
            Cohort moved = Samples.with(
                    Samples.cohort(),
                    Deviation.Moved.of(FEBRUARY_1, FEBRUARY_1.atTime(18, 0)),
                    Deviation.Moved.of(FEBRUARY_1, FEBRUARY_1.plusDays(2).atTime(18, 0)));

            assertThat(looks(moved)).contains("3 CONFIRMED 0", "4 CONFIRMED 3", "5 CONFIRMED 1");
        }

        @Test
        void areAddedToTheRevisionThatTheHostKeeps() throws IOException {
            assertThat(looks(Entry.of(Samples.cohort()).withRevision(7))).contains("1 CONFIRMED 7", "4 CONFIRMED 8");
        }

        @Test
        void areNeverMoreThanTheyCanBe() throws IOException {
            Entry<Cohort> entry = Entry.of(Samples.cohort()).withRevision(1_647_216_000_000L);
            Export export = export(entry);

            assertThat(looks(entry)).contains("1 CONFIRMED 2147483647", "4 CONFIRMED 2147483647");
            assertThat(export.findings())
                    .extracting(Finding::toString)
                    .containsExactly("WARNING calendar.revision-out-of-range cohort/birmingham-2022: The revision"
                            + " 1647216000000 is more than the SEQUENCE of iCalendar can be, so calendars will not see"
                            + " updates.");
        }
    }

    @Nested
    class SessionsCalledOff {

        @Test
        void stayAsCancelledUnderTheirNameAtTheirTime() throws IOException {
            Export export = Export.of(Samples.with(Samples.cohort(), SNOW), Samples.course(), Samples.place());

            assertThat(export.lines("birmingham-2022.4@kith"))
                    .contains(
                            "DTSTART;TZID=Europe/London:20220201T153000",
                            "DESCRIPTION:Birmingham 2022\\nCalled off: Snow",
                            "STATUS:CANCELLED",
                            "TRANSP:TRANSPARENT",
                            "SEQUENCE:2");
            assertThat(export.lines("birmingham-2022.5@kith")).contains("STATUS:CONFIRMED", "SEQUENCE:1");
        }

        @Test
        void areNotWhatWasSkippedFromTheStart() throws IOException {
            assertThat(Export.of(Samples.cohort(), Samples.course(), Samples.place())
                            .unfolded())
                    .doesNotContain("DTSTART;TZID=Europe/London:20220125T153000", "STATUS:CANCELLED");
        }

        @Test
        void areConfirmedAgainWhenTheyAreMoved() throws IOException {
            Cohort again = Samples.with(
                    Samples.cohort(),
                    SNOW,
                    Deviation.Moved.of(FEBRUARY_1, FEBRUARY_1.plusDays(1).atTime(15, 30)));

            assertThat(looks(again)).contains("4 CONFIRMED 3");
        }
    }

    @Nested
    class ACohortCalledOff {

        private final Cohort cohort = Samples.cohort().withCalledOff(CallOff.of(FEBRUARY_1, Text.of("Too few came")));

        @Test
        void leavesItsSessionsFromThatDayOnAsCancelled() throws IOException {
            assertThat(looks(cohort))
                    .containsExactly(
                            "1 CONFIRMED 1",
                            "2 CONFIRMED 1",
                            "3 CONFIRMED 1",
                            "4 CANCELLED 2",
                            "5 CANCELLED 2",
                            "6 CANCELLED 2");
        }

        @Test
        void saysWhy() throws IOException {
            assertThat(Export.of(cohort, Samples.course(), Samples.place()).lines("birmingham-2022.6@kith"))
                    .contains("DESCRIPTION:Birmingham 2022\\nCalled off: Too few came");
        }
    }

    @Nested
    class ChangedDelivery {

        @Test
        void isToldWithItsReason() throws IOException {
            Cohort switched = Samples.with(
                    Samples.cohort(), Deviation.Switched.of(2, Delivery.ONLINE, Text.of("The hall is closed")));
            Export export = Export.of(switched, Samples.course(), Samples.place());

            assertThat(export.lines("birmingham-2022.2@kith"))
                    .contains("DESCRIPTION:Birmingham 2022\\nOnline: The hall is closed", "SEQUENCE:1")
                    .noneMatch(line -> line.startsWith("LOCATION"));
        }
    }

    @Nested
    class ANewReason {

        private final Text fire = Text.of("The hall burnt down");

        @Test
        void forADeliveryCountsAsAChange() throws IOException {
            Cohort once = Samples.with(Samples.cohort(), Deviation.Switched.of(2, Delivery.ONLINE, Text.of("Snow")));
            Cohort twice = Samples.with(once, Deviation.Switched.of(2, Delivery.ONLINE, fire));

            assertThat(looks(once)).contains("2 CONFIRMED 1");
            assertThat(looks(twice)).contains("1 CONFIRMED 0", "2 CONFIRMED 2");
        }

        @Test
        void forCallingOffCountsAsAChange() throws IOException {
            assertThat(looks(Samples.with(Samples.cohort(), SNOW, Deviation.CalledOff.of(4, fire))))
                    .contains("4 CANCELLED 3", "5 CONFIRMED 1");
        }

        @Test
        void forADeliveryThatWasSoAlreadyCountsAsAChange() throws IOException {
            Schedule online = Samples.cohort().schedule().orElseThrow().withDelivery(Delivery.ONLINE);
            Cohort cohort = Samples.cohort().withSchedule(online);

            assertThat(looks(Samples.with(cohort, Deviation.Switched.of(2, Delivery.ONLINE, fire))))
                    .contains("2 CONFIRMED 1");
        }
    }

    private static List<String> looks(Cohort cohort) throws IOException {
        return looks(Entry.of(cohort));
    }

    private static List<String> looks(Entry<Cohort> cohort) throws IOException {
        return export(cohort).read().getEvents().stream().map(UpdatesTest::look).toList();
    }

    private static Export export(Entry<Cohort> cohort) throws IOException {
        return Export.of(Dossier.of(Samples.course(), Samples.place()).plus(cohort), Export.CONTEXT);
    }

    private static String look(VEvent event) {
        String uid = event.getUid().getValue();
        return uid.substring("birmingham-2022.".length(), uid.indexOf('@')) + " "
                + event.getStatus().getValue() + " " + event.getSequence().getValue();
    }
}
