package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Recorder.found;
import static org.kith.course.Samples.foundation;
import static org.kith.course.Samples.line;
import static org.kith.course.Samples.session;
import static org.kith.course.Samples.track;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Visibility;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
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
            assertThat(found(TrackRules::saysItsFee, track(ID))).singleElement().satisfies(finding -> {
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
    class TracksOfOneCourse {

        @Test
        void areReportedWhereTheyCostDifferentCurrencies() {
            Course mixed = tracks("GBP 250.00", "EUR 300.00");

            assertThat(found(TrackRules::keepsToOneCurrency, mixed))
                    .singleElement()
                    .asString()
                    .isEqualTo("WARNING course.tracks-in-several-currencies /tracks: The tracks are paid in several"
                            + " currencies (EUR, GBP), so their fees cannot be compared.");
            assertThat(found(TrackRules::keepsToOneCurrency, tracks("GBP 250.00", "GBP 300.00")))
                    .isEmpty();
        }

        @Test
        void areReportedWhereALaterOneIsCheaper() {
            assertThat(found(TrackRules::costsNoLessLater, tracks("GBP 250.00", "GBP 50.00")))
                    .singleElement()
                    .asString()
                    .isEqualTo("WARNING course.later-track-cheaper /tracks/1/fees: The track with-certificate comes to"
                            + " GBP 50.00, less than the GBP 250.00 of without-certificate, on which people begin.");
            assertThat(found(TrackRules::costsNoLessLater, tracks("GBP 250.00", "GBP 250.00")))
                    .isEmpty();
            assertThat(found(TrackRules::costsNoLessLater, tracks("GBP 250.00", "EUR 50.00")))
                    .isEmpty();
        }

        private static Course tracks(String first, String later) {
            return foundation()
                    .build()
                    .withTracks(
                            track(Samples.WITHOUT, line(first)),
                            track(Samples.WITH, line(later)).withChosenAfter(Samples.WITHOUT));
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

    @Nested
    class NegativeFee {

        @Test
        void isReportedOfTheSum() {
            Track reduced = track(ID, line("GBP 50.00"), line("GBP -50.01"));

            assertSaid(
                    found(TrackRules::costsNothingBelowZero, reduced),
                    "ERROR course.negative-fee /fees: The fees of the track evening come to less than zero.",
                    "Let reductions be smaller than what they reduce; if the track is free, give a line of zero.");
        }

        @Test
        void isNotReportedOfAReductionToZero() {
            Track free = track(ID, line("GBP 50.00"), line("GBP -50.00"));

            assertThat(found(TrackRules::costsNothingBelowZero, free)).isEmpty();
        }
    }

    @Nested
    class TrackAfterUnknown {

        @Test
        void isReportedAtTheTrack() {
            Course course = foundation()
                    .build()
                    .withTracks(track(Samples.WITH, line("GBP 300.00")).withChosenAfter(Samples.WITHOUT));

            assertSaid(
                    found(TrackRules::hasATrackToBeginOn, course),
                    "ERROR course.track-after-unknown /tracks/0/chosenAfter: The track with-certificate is chosen after"
                            + " without-certificate, but the course has no such track.",
                    "Add the track on which people begin, or let this one be chosen at the start.");
        }
    }

    @Nested
    class TrackAfterItself {

        @Test
        void isReportedOfEachTrackOfACircle() {
            Course course = foundation()
                    .build()
                    .withTracks(
                            track(Samples.WITH, line("GBP 300.00")).withChosenAfter(Samples.WITHOUT),
                            track(Samples.WITHOUT, line("GBP 250.00")).withChosenAfter(Samples.WITH),
                            track(ID, line("GBP 250.00")).withChosenAfter(Samples.WITH));

            assertThat(found(TrackRules::hasATrackToBeginOn, course))
                    .extracting(finding -> finding.pointer() + " " + finding.code())
                    .containsExactly(
                            "/tracks/0/chosenAfter course.track-after-itself",
                            "/tracks/1/chosenAfter course.track-after-itself");
        }

        @Test
        void isReportedInWords() {
            Course course =
                    foundation().build().withTracks(track(ID, line("GBP 1.00")).withChosenAfter(ID));

            assertSaid(
                    found(TrackRules::hasATrackToBeginOn, course),
                    "ERROR course.track-after-itself /tracks/0/chosenAfter: The track evening is chosen after itself, so"
                            + " nobody can begin on it.",
                    "Let it be chosen after a track that is chosen at the start.");
        }

        @Test
        void isNotReportedOfTheFoundationCertificate() {
            assertThat(found(TrackRules::hasATrackToBeginOn, foundation().build()))
                    .isEmpty();
        }
    }

    @Nested
    class VariantOfItself {

        @Test
        void isReportedOfACircle() {
            CourseId housing = CourseId.of("housing");
            Course general = foundation().variantOf(housing).build();
            Course variant = foundation().id(housing).variantOf(general.id()).build();

            assertSaid(
                    found(CourseRules::isNoVariantOfItself, general, general, variant),
                    "ERROR course.variant-of-itself /variantOf:"
                            + " The course foundation-certificate is a variant of itself.",
                    "Name the course from which it was made, or none.");
        }

        @Test
        void isNotReportedOfAVariantOfACourseInACircle() {
            Course one = foundation()
                    .id(CourseId.of("one"))
                    .variantOf(CourseId.of("two"))
                    .build();
            Course two = foundation()
                    .id(CourseId.of("two"))
                    .variantOf(CourseId.of("one"))
                    .build();
            Course variant = foundation().variantOf(CourseId.of("one")).build();

            assertThat(found(CourseRules::isNoVariantOfItself, variant, one, two, variant))
                    .isEmpty();
        }
    }

    @Nested
    class ActivityTwice {

        @Test
        void isReportedAtTheSecond() {
            Activity reflection = Activity.of(ActivityKind.ONLINE_ACTIVITY).withId(ActivityId.of("reflection"));
            Course course = foundation()
                    .build()
                    .withSessions(
                            session(1, 90).withActivities(reflection),
                            session(2, 90).withActivities(Activity.of(ActivityKind.SLIDES), reflection));

            assertSaid(
                    found(CourseRules::namesActivitiesOnce, course),
                    "ERROR course.activity-twice /sessions/1/activities/1/id:"
                            + " The course has a second activity with the id reflection.",
                    "Give each activity an id of its own; what is done again is another activity.");
        }
    }

    @Nested
    class ActivitiesLongerThanSession {

        @Test
        void areReportedOfTheSumOfThoseInTheSession() {
            CourseSession full = session(3, 90)
                    .withActivities(
                            Activity.of(ActivityKind.SLIDES).withMinutes(30),
                            Activity.of(ActivityKind.DISCUSSION).withMinutes(61));

            assertSaid(
                    found(CourseRules::hasTimeForItsActivities, full),
                    "WARNING course.activities-longer-than-session /activities:"
                            + " The activities take 91 minutes, but session 3 only lasts 90.",
                    "Shorten them, or move some online; online activities take no time of the session.");
        }

        @Test
        void areNotReportedOfWhatIsDoneOnline() {
            CourseSession full = session(3, 90)
                    .withActivities(
                            Activity.of(ActivityKind.VIDEO).withMinutes(90),
                            Activity.of(ActivityKind.ONLINE_ACTIVITY).withMinutes(45),
                            Activity.of(ActivityKind.NETWORKING));

            assertThat(found(CourseRules::hasTimeForItsActivities, full)).isEmpty();
        }
    }

    @Nested
    class LinkForNobody {

        @Test
        void isReportedAtTheVisibility() {
            assertSaid(
                    found(
                            CourseRules::isForSomebody,
                            Link.of(URI.create("https://example.org/pack"), Visibility.NOBODY)),
                    "WARNING course.link-for-nobody /visibility: No audience at all may have the link.",
                    "Name the least audience that may have it, such as participants, or take the link out.");
        }
    }

    private static void assertSaid(Findings findings, String said, String advice) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).isEqualTo(said);
            assertThat(finding.advice()).contains(advice);
        });
    }
}
