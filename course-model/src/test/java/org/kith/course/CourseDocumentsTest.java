package org.kith.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Samples.birmingham;
import static org.kith.course.Samples.cohort;
import static org.kith.course.Samples.foundation;
import static org.kith.course.Samples.tuesdays;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;
import org.kith.course.Deviation.Switched;

/** Courses and cohorts as the kernel reads, writes and checks them. */
class CourseDocumentsTest {

    private static final Kith KITH = Kith.load();

    @Nested
    class Json {

        @ParameterizedTest
        @MethodSource("org.kith.course.CourseDocumentsTest#documents")
        void isTheSameThereAndBack(Document document) {
            byte[] json = KITH.writeDocument(Entry.of(document));

            assertThat(KITH.readDocument("some.json", json).orElseThrow().document())
                    .isEqualTo(document);
        }

        @Test
        void ofAScheduleKeepsRuleAndDeviationsApart() {
            assertThat(new String(KITH.writeDocument(Entry.of(changed())), UTF_8))
                    .isEqualToNormalizingNewlines("""
                            {
                              "kith": "1.0",
                              "type": "cohort",
                              "id": "birmingham-2022",
                              "course": "birmingham-compassionate-city",
                              "title": "Birmingham, January and February 2022",
                              "place": "birmingham",
                              "zone": "Europe/London",
                              "seats": 20,
                              "waitingList": true,
                              "interest": {
                                "until": "2021-12-31T17:00:00Z"
                              },
                              "schedule": {
                                "firstDay": "2022-01-04",
                                "everyWeeks": 1,
                                "count": 6,
                                "start": "15:30",
                                "minutes": 90,
                                "deviations": [
                                  {
                                    "kind": "skipped",
                                    "date": "2022-01-25"
                                  },
                                  {
                                    "kind": "moved",
                                    "date": "2022-02-01",
                                    "to": "2022-02-03T18:00"
                                  },
                                  {
                                    "kind": "resized",
                                    "session": 6,
                                    "minutes": 120
                                  }
                                ]
                              }
                            }
                            """);
        }

        @Test
        void withSessionsInAnotherOrderIsRefused() {
            String json = new String(KITH.writeDocument(Entry.of(birmingham().build())), UTF_8)
                    .replace("\"number\": 2", "\"number\": 5");

            assertThat(KITH.readDocument("some.json", json.getBytes(UTF_8)).findings())
                    .extracting(Finding::code)
                    .containsExactly("value.invalid");
        }
    }

    @Nested
    class Checking {

        @Test
        void findsNothingInTheCourseWithItsCohort() {
            Findings findings = check(birmingham().build(), cohort().build().withPlace(Optional.empty()));

            assertThat(findings).isEmpty();
        }

        @Test
        void reachesTracksAndSchedules() {
            Course course = foundation()
                    .build()
                    .withId(cohort().build().course())
                    .withProvider(Optional.empty())
                    .withTracks(Samples.track(Samples.WITHOUT));
            Cohort cohort = changed().withPlace(Optional.empty());

            assertThat(check(course, cohort))
                    .extracting(finding -> finding.pointer() + " " + finding.code())
                    .containsExactly(
                            "/schedule cohort.session-length-differs",
                            "/schedule/count cohort.session-count-differs",
                            "/tracks/0/fees course.track-without-fee");
        }
    }

    @Nested
    class BadInput {

        @Test
        void isReportedAllAtOnce() {
            Course course = foundation()
                    .build()
                    .withId(cohort().build().course())
                    .withProvider(Optional.empty())
                    .withSessions(Samples.session(1, 90)
                            .withResources(new Resource(
                                    Text.of("Slides"),
                                    List.of(Link.of(URI.create("https://example.org/slides"), Visibility.NOBODY)))))
                    .withTracks(
                            Samples.track(Samples.WITH, Samples.line("GBP -1.00"))
                                    .withChosenAfter(Samples.WITHOUT),
                            Samples.track(TrackId.of("abroad"), Samples.line("GBP 1.00"), Samples.line("EUR 1.00")));
            Window inverted =
                    new Window(Optional.of(Samples.CLOSING), Optional.of(Instant.parse("2021-12-01T09:00:00Z")));
            Cohort cohort = changed()
                    .withPlace(Optional.empty())
                    .withInterest(Window.before(Instant.parse("2026-04-01T00:00:00Z")))
                    .withCancellation(inverted)
                    .withSchedule(tuesdays()
                            .firstDay(LocalDate.of(2026, 3, 29))
                            .start(LocalTime.of(1, 30))
                            .count(2)
                            .addDeviation(Moved.of(
                                    LocalDate.of(2026, 4, 5),
                                    LocalDate.of(2026, 3, 29).atTime(3, 0)))
                            .addDeviation(new Switched(2, Delivery.ONLINE, Optional.empty()))
                            .build());

            assertThat(check(course, cohort))
                    .extracting(finding -> finding.pointer() + " " + finding.code())
                    .containsExactlyInAnyOrder(
                            "/cancellation/until window.closes-before-opening",
                            "/interest/until cohort.interest-closes-after-start",
                            "/schedule cohort.session-in-missing-hour",
                            "/schedule cohort.sessions-overlap",
                            "/schedule/count cohort.session-count-differs",
                            "/schedule/deviations/1/reason cohort.delivery-without-reason",
                            "/sessions/0/resources/0/links/0/visibility course.link-for-nobody",
                            "/tracks/0/chosenAfter course.track-after-unknown",
                            "/tracks/0/fees course.negative-fee",
                            "/tracks/1/fees course.mixed-currencies");
        }
    }

    static Stream<Document> documents() {
        return Stream.of(foundation().build(), birmingham().build(), cohort().build(), changed());
    }

    private static Cohort changed() {
        return cohort().schedule(tuesdays()
                        .addDeviation(Skipped.of(LocalDate.of(2022, 1, 25)))
                        .addDeviation(Moved.of(
                                LocalDate.of(2022, 2, 1),
                                LocalDate.of(2022, 2, 3).atTime(18, 0)))
                        .addDeviation(Resized.of(6, 120))
                        .build())
                .build();
    }

    private static Findings check(Document... documents) {
        return KITH.check(Dossier.of(documents), LocalDate.of(2022, 3, 14));
    }
}
