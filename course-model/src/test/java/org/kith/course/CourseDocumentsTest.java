package org.kith.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Samples.birmingham;
import static org.kith.course.Samples.cohort;
import static org.kith.course.Samples.foundation;
import static org.kith.course.Samples.tuesdays;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;

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
