package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Window;

/** The moments at which the windows of a cohort close. */
class WindowsTest {

    private static final String INTEREST = "window#birmingham-2022#interest@kith";

    /** Expressions of interest until 31 December 2021, 17:00 in London. */
    private static final Cohort BIRMINGHAM =
            Samples.cohort().withInterest(Window.before(Instant.parse("2021-12-31T17:00:00Z")));

    @Nested
    class ClosingMoments {

        @Test
        void standOnTheClocksOfTheCohort() throws IOException {
            assertThat(export(BIRMINGHAM).lines(INTEREST))
                    .contains(
                            "DTSTART;TZID=Europe/London:20211231T170000",
                            "SUMMARY:Expressions of interest close: Birmingham 2022",
                            "STATUS:CONFIRMED",
                            "TRANSP:TRANSPARENT",
                            "SEQUENCE:0")
                    .noneMatch(line -> line.startsWith("DTEND"));
            assertThat(export(BIRMINGHAM).read().getEvents())
                    .filteredOn(event -> event.getUid().getValue().equals(INTEREST))
                    .extracting(event -> event.getDateStart().getValue().toInstant())
                    .containsExactly(Instant.parse("2021-12-31T17:00:00Z"));
        }

        @Test
        void areInSummerTimeInSummer() throws IOException {
            Cohort summer = BIRMINGHAM.withInterest(Window.before(Instant.parse("2021-07-31T17:00:00Z")));

            assertThat(export(summer).lines(INTEREST)).contains("DTSTART;TZID=Europe/London:20210731T180000");
        }

        @Test
        void areThereForEachWindowThatCloses() throws IOException {
            Window closing = Window.before(Instant.parse("2022-01-03T12:00:00Z"));
            Cohort cohort = BIRMINGHAM.withEnrolment(closing).withCancellation(closing);

            assertThat(uids(export(cohort)))
                    .containsExactly(
                            INTEREST,
                            "window#birmingham-2022#enrolment@kith",
                            "window#birmingham-2022#cancellation@kith");
            assertThat(uids(export(BIRMINGHAM.withInterest(Window.ALWAYS)))).isEmpty();
            assertThat(uids(export(BIRMINGHAM.withInterest(never())))).isEmpty();
        }

        @Test
        void areThereOnRequestOnly() throws IOException {
            assertThat(uids(Export.of(dossier(BIRMINGHAM), Export.CONTEXT))).isEmpty();
        }

        @Test
        void areCancelledWithTheirCohort() throws IOException {
            CallOff before = CallOff.of(LocalDate.of(2021, 12, 31), Text.of("Nobody came"));

            assertThat(export(BIRMINGHAM.withCalledOff(before)).lines(INTEREST))
                    .contains("STATUS:CANCELLED", "SEQUENCE:1")
                    .containsOnlyOnce("TRANSP:TRANSPARENT");
            assertThat(export(BIRMINGHAM.withCalledOff(CallOff.of(LocalDate.of(2022, 1, 1), Text.of("Nobody came"))))
                            .lines(INTEREST))
                    .contains("STATUS:CONFIRMED", "SEQUENCE:1");
        }

        @Test
        void inAYearThatCannotBeWrittenAreReported() throws IOException {
            Window far = Window.before(Instant.parse("+10000-01-01T00:00:00Z"));
            Export export = export(BIRMINGHAM.withInterest(far));

            assertThat(uids(export)).isEmpty();
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                    .containsExactly(tuple("calendar.window-out-of-range", "/interest/until", List.of("10000")));
        }
    }

    private static Window never() {
        Instant noon = Instant.parse("2022-01-03T12:00:00Z");
        return new Window(Optional.of(noon), Optional.of(noon));
    }

    private static List<String> uids(Export export) {
        return export.read().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .filter(uid -> uid.startsWith("window#"))
                .toList();
    }

    private static Export export(Cohort cohort) throws IOException {
        return Export.of(dossier(cohort), Audience.PUBLIC, "windows", "true");
    }

    private static Dossier dossier(Cohort cohort) {
        return Dossier.of(cohort, Samples.course(), Samples.place());
    }
}
