package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Recorder.found;
import static org.kith.course.Samples.cohort;
import static org.kith.course.Samples.tuesdays;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.audience.Visibility;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;

class CallOffRulesTest {

    private static final Text SNOW = Text.of("Snow");
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2022, 2, 1);

    @Nested
    class Reasons {

        @Test
        void areAskedForEachSession() {
            Schedule schedule = tuesdays()
                    .addDeviation(Deviation.CalledOff.of(2, SNOW))
                    .addDeviation(new Deviation.CalledOff(3, Optional.empty()))
                    .build();

            assertSaid(
                    found(CallOffRules::callsSessionsOffForAReason, schedule),
                    "WARNING cohort.session-called-off-without-reason /deviations/1/reason:"
                            + " Nobody has said why session 3 does not take place.",
                    "Add the reason to the deviation, so that those who would have come know it.");
        }

        @Test
        void areAskedForTheCohort() {
            assertSaid(
                    found(CallOffRules::hasAReason, new CallOff(FEBRUARY_1, Optional.empty())),
                    "WARNING cohort.called-off-without-reason /reason: Nobody has said why the cohort no longer meets.",
                    "Add the reason, so that those who would have come know it.");
            assertThat(found(CallOffRules::hasAReason, CallOff.of(FEBRUARY_1, SNOW)))
                    .isEmpty();
        }
    }

    @Nested
    class CallingOffACohort {

        @Test
        void afterItsEndIsReported() {
            assertSaid(
                    found(CallOffRules::takesSessionsAway, calledOff(LocalDate.of(2022, 2, 16))),
                    "WARNING cohort.called-off-after-end /calledOff/from: The cohort is called off from 2022-02-16 on,"
                            + " but all its sessions are before that day.",
                    "Correct the day, or take the call-off out.");
        }

        @ParameterizedTest
        @CsvSource({"2021-12-01", "2022-02-15"})
        void beforeItsEndIsNot(LocalDate from) {
            assertThat(found(CallOffRules::takesSessionsAway, calledOff(from))).isEmpty();
        }

        @Test
        void endsTheEnrolment() {
            Cohort cohort = calledOff(FEBRUARY_1);

            assertSaid(
                    found(CallOffRules::enrolsNobodyAfterwards, cohort.withEnrolment(Window.ALWAYS)),
                    "WARNING cohort.enrols-after-call-off /enrolment/until: People can still enrol when the cohort is"
                            + " called off already.",
                    "Close the enrolment by the day from which the cohort is called off.");
            assertThat(found(CallOffRules::enrolsNobodyAfterwards, cohort.withEnrolment(Window.before(midnight(1)))))
                    .isNotEmpty();
            assertThat(found(CallOffRules::enrolsNobodyAfterwards, cohort.withEnrolment(Window.before(midnight(0)))))
                    .isEmpty();
            assertThat(found(CallOffRules::enrolsNobodyAfterwards, cohort)).isEmpty();
        }

        private static Instant midnight(int seconds) {
            return Instant.parse("2022-02-01T00:00:00Z").plusSeconds(seconds);
        }

        private static Cohort calledOff(LocalDate from) {
            return cohort().calledOff(CallOff.of(from, SNOW)).build();
        }
    }

    @Nested
    class JoiningLinks {

        @Test
        void forEverybodyAreReported() {
            assertSaid(
                    found(CallOffRules::keepsJoiningLinks, joinedBy("participants self", "public")),
                    "INFO cohort.joining-link-for-everybody /joining/1/visibility:"
                            + " Everybody may have the link by which people join sessions online.",
                    "Unless anybody may come, give it the visibility participants self.");
        }

        private static Cohort joinedBy(String... visibilities) {
            Cohort.Builder cohort = cohort();
            for (String visibility : visibilities) {
                cohort.addJoining(Link.of(URI.create("https://example.org/join"), Visibility.parse(visibility)));
            }
            return cohort.build();
        }
    }

    private static void assertSaid(Findings findings, String said, String advice) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).isEqualTo(said);
            assertThat(finding.advice()).contains(advice);
        });
    }
}
