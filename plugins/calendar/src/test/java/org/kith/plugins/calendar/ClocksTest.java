package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.dossier.Dossier;
import org.kith.course.Cohort;
import org.kith.course.Schedule;

/** Three weeks around the days of 2026 on which the clocks of London change, down to the bytes. */
class ClocksTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Nested
    class InLondon {

        private static final String ZONE = """
                BEGIN:VTIMEZONE
                TZID:Europe/London
                BEGIN:DAYLIGHT
                DTSTART:20250330T010000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20251026T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n");

        @Test
        void aTimeOfDayIsTheSameAcrossBothChanges() throws IOException {
            Export spring = export("Europe/London", SPRING, LocalTime.of(15, 30));
            Export autumn = export("Europe/London", AUTUMN, LocalTime.of(15, 30));

            assertThat(spring.text())
                    .contains(
                            ZONE,
                            "DTSTART;TZID=Europe/London:20260322T153000\r\n",
                            "DTSTART;TZID=Europe/London:20260329T153000\r\n",
                            "DTSTART;TZID=Europe/London:20260405T153000\r\n");
            assertThat(autumn.text()).contains(ZONE, "DTSTART;TZID=Europe/London:20261025T153000\r\n");
            assertThat(starts(spring))
                    .containsExactly("2026-03-22T15:30:00Z", "2026-03-29T14:30:00Z", "2026-04-05T14:30:00Z");
            assertThat(starts(autumn))
                    .containsExactly("2026-10-18T14:30:00Z", "2026-10-25T15:30:00Z", "2026-11-01T15:30:00Z");
        }

        @Test
        void theMissingHourIsTakenAsMuchLater() throws IOException {
            Export export = export("Europe/London", SPRING, LocalTime.of(1, 30));

            assertThat(export.unfolded())
                    .contains("DTSTART;TZID=Europe/London:20260329T023000", "DTEND;TZID=Europe/London:20260329T040000");
            assertThat(starts(export)).contains("2026-03-29T01:30:00Z");
        }

        @Test
        void ofTheRepeatedHourTheFirstIsMeantAndTheSecondIsInUtc() throws IOException {
            Export export = export("Europe/London", AUTUMN, LocalTime.of(0, 15));

            assertThat(export.unfolded())
                    .contains("DTSTART;TZID=Europe/London:20261025T001500", "DTEND;TZID=Europe/London:20261025T014500");
            assertThat(export("Europe/London", AUTUMN, LocalTime.of(1, 15)).unfolded())
                    .contains("DTSTART;TZID=Europe/London:20261025T011500", "DTEND:20261025T014500Z");
        }
    }

    @Nested
    class WhereTheClocksNeverChange {

        @ParameterizedTest
        @ValueSource(strings = {"Africa/Lagos", "Asia/Kolkata", "Etc/GMT-1"})
        void theZoneHasOneOffset(String zone) throws IOException {
            Export export = export(zone, SPRING, LocalTime.of(15, 30));

            assertThat(export.unfolded())
                    .contains("TZID:" + zone, "DTSTART;TZID=" + zone + ":20260329T153000")
                    .containsOnlyOnce("BEGIN:STANDARD")
                    .doesNotContain("BEGIN:DAYLIGHT");
            assertThat(starts(export))
                    .hasSize(3)
                    .allMatch(start -> start.endsWith(starts(export).get(0).substring(10)));
        }

        @Test
        void lagosIsAnHourAheadAllYear() throws IOException {
            assertThat(export("Africa/Lagos", AUTUMN, LocalTime.of(15, 30)).unfolded())
                    .contains("TZOFFSETTO:+0100");
            assertThat(starts(export("Africa/Lagos", AUTUMN, LocalTime.of(15, 30))))
                    .containsExactly("2026-10-18T14:30:00Z", "2026-10-25T14:30:00Z", "2026-11-01T14:30:00Z");
        }
    }

    /** {@return the moments at which events begin, as a library that reads the file understands them} */
    private static List<String> starts(Export export) {
        return export.read().getEvents().stream()
                .map(VEvent::getDateStart)
                .map(start -> start.getValue().toInstant())
                .map(Instant::toString)
                .toList();
    }

    private static Export export(String zone, LocalDate change, LocalTime start) throws IOException {
        Cohort cohort = Samples.cohort()
                .withZone(ZoneId.of(zone))
                .withSchedule(Schedule.builder()
                        .firstDay(change.minusWeeks(1))
                        .everyWeeks(1)
                        .count(3)
                        .start(start)
                        .minutes(90)
                        .build());
        return Export.of(Dossier.of(cohort, Samples.course(), Samples.place()), Export.CONTEXT);
    }
}
