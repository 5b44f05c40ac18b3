package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Recorder.found;
import static org.kith.course.Samples.foundation;
import static org.kith.course.Samples.line;
import static org.kith.course.Samples.track;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

class CourseRulesTest {

    private static final TrackId ID = TrackId.of("evening");

    @Nested
    class NoSessions {

        @Test
        void isReportedAtTheSessions() {
            Course empty = foundation().build().withSessions();

            assertThat(found(CourseRules::hasSessions, empty)).singleElement().satisfies(finding -> {
                assertThat(finding.toString())
                        .isEqualTo("WARNING course.no-sessions /sessions: The course has no sessions.");
                assertThat(finding.advice())
                        .contains("Add the sessions with their lengths; leave out the topics that are not known.");
            });
        }

        @Test
        void isNotReportedOfSessionsWithoutTopics() {
            assertThat(found(CourseRules::hasSessions, Samples.birmingham().build()))
                    .isEmpty();
        }
    }

    @Nested
    class TrackWithoutFee {

        @Test
        void isReportedAtTheFees() {
            assertThat(found(TrackRules::saysItsFee, track(ID)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.toString())
                                .isEqualTo(
                                        "WARNING course.track-without-fee /fees: Nobody has said what the track evening costs.");
                        assertThat(finding.advice()).contains("Add a fee line; if the track is free, a line of zero.");
                    });
        }

        @Test
        void isNotReportedWhereZeroWasSaid() {
            assertThat(found(TrackRules::saysItsFee, track(ID, line("GBP 0.00"))))
                    .isEmpty();
        }
    }

    @Nested
    class MixedCurrencies {

        @Test
        void areReportedAtTheFeesInAlphabeticalOrder() {
            Track mixed = track(ID, line("GBP 250.00"), line("EUR 50.00"), line("GBP 1.00"));

            assertThat(found(TrackRules::keepsToOneCurrency, mixed))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.toString())
                                .isEqualTo(
                                        "ERROR course.mixed-currencies /fees: The fees of the track evening are in several"
                                                + " currencies (EUR, GBP), so there is no sum.");
                        assertThat(finding.advice())
                                .contains(
                                        "Give all lines of a track in one currency, and make a track for each other currency.");
                    });
        }

        @Test
        void areNotReportedOfSeveralLinesInOne() {
            Optional<Track> track = foundation().build().track(Samples.WITH);

            assertThat(found(TrackRules::keepsToOneCurrency, track.orElseThrow()))
                    .isEmpty();
        }

        @Test
        void areErrors() {
            Track mixed = track(ID, line("GBP 250.00"), line("EUR 50.00"));

            assertThat(found(TrackRules::keepsToOneCurrency, mixed))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
        }
    }
}
