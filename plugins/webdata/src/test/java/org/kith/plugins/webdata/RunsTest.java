package org.kith.plugins.webdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.Window;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentLogId;

class RunsTest {

    @Nested
    class Rules {

        @Test
        void haveACountIfNoDayIsSkipped() throws IOException {
            assertThat(packed(Samples.schedule()))
                    .contains("\"startDate\":\"2022-01-04\",\"endDate\":\"2022-01-18\",\"startTime\":\"15:30:00\","
                            + "\"duration\":\"PT1H30M\",\"repeatFrequency\":\"P1W\","
                            + "\"byDay\":\"https://schema.org/Tuesday\",\"scheduleTimezone\":\"Europe/London\","
                            + "\"repeatCount\":3}");
        }

        @Test
        void haveTheDaysBetweenThatAreSkipped() throws IOException {
            assertThat(packed(Samples.schedule().addDeviations(skipped(4), skipped(18))))
                    .contains("\"startDate\":\"2022-01-11\",\"endDate\":\"2022-02-01\"")
                    .contains("\"exceptDate\":[\"2022-01-18\"]")
                    .doesNotContain("repeatCount");
        }

        @Test
        void areLeftOutIfASessionIsMovedOrResizedOrTheOnlyOne() throws IOException {
            assertThat(packed(Samples.schedule().addDeviation(moved()))).doesNotContain("courseSchedule");
            assertThat(packed(Samples.schedule().addDeviation(Deviation.Resized.of(2, 120))))
                    .doesNotContain("courseSchedule")
                    .contains("\"endDate\":\"2022-01-11T17:30:00Z\"");
            assertThat(packed(Samples.schedule().count(1)))
                    .doesNotContain("courseSchedule")
                    .contains("(1/1)");
        }

        private Deviation skipped(int day) {
            return Deviation.Skipped.of(LocalDate.of(2022, 1, day));
        }
    }

    @Nested
    class Sessions {

        @Test
        void keepTheirNamesAndSayFromWhenTheyWereMoved() throws IOException {
            assertThat(packed(Samples.schedule().addDeviation(moved())))
                    .contains("cohort/voice-2022#session-1\",\"name\":\"A voice for everybody (1/3)\","
                            + "\"startDate\":\"2022-01-20T09:00:00Z\",\"endDate\":\"2022-01-20T10:30:00Z\","
                            + "\"eventStatus\":\"https://schema.org/EventRescheduled\","
                            + "\"previousStartDate\":\"2022-01-04T15:30:00Z\"}")
                    .contains("\"startDate\":\"2022-01-11T15:30:00Z\",\"endDate\":\"2022-01-20T10:30:00Z\"");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-22, Europe/London, 2026-03-22T15:30:00Z, 2026-03-29T15:30:00+01:00",
            "2026-10-18, Europe/London, 2026-10-18T15:30:00+01:00, 2026-10-25T15:30:00Z",
            "2026-03-22, Asia/Kolkata, 2026-03-22T15:30:00+05:30, 2026-03-29T15:30:00+05:30",
        })
        void beginAtTheSameTimeOfDay(LocalDate first, ZoneId zone, String before, String after) throws IOException {
            Cohort cohort = Samples.cohort()
                    .zone(zone)
                    .schedule(Samples.schedule().firstDay(first).build())
                    .build();

            assertThat(Export.of(course(), cohort, Samples.body()).packed())
                    .contains("\"startDate\":\"" + before + "\"", "\"startDate\":\"" + after + "\"")
                    .contains("\"scheduleTimezone\":\"" + zone + "\"");
        }

        @Test
        void haveTheirTopics() throws IOException {
            Course course = Samples.course()
                    .addSession(CourseSession.builder()
                            .number(1)
                            .topic(Text.of("Power"))
                            .build())
                    .build();

            assertThat(Export.of(course, Samples.cohort().build(), Samples.body())
                            .packed())
                    .contains("#session-1\",\"name\":\"Power\",\"startDate\"", "(2/3)\",\"startDate\"");
        }

        @Test
        void beyondTheYearsOfFourDigitsAreLeftOutWithAllOthers() throws IOException {
            for (Schedule.Builder far : List.of(
                    Samples.schedule().firstDay(LocalDate.of(9999, 12, 28)),
                    Samples.schedule().firstDay(LocalDate.MAX),
                    Samples.schedule().addDeviation(Deviation.Moved.of(LocalDate.of(2022, 1, 4), LocalDateTime.MAX)))) {
                Export export = export(Samples.cohort().schedule(far.build()).build());

                assertThat(export.text()).doesNotContain("startDate", "subEvent");
                assertThat(export.findings())
                        .extracting(Finding::code, finding -> finding.pointer().toString())
                        .containsExactly(tuple("web-data.no-dates", "/schedule"));
            }
        }
    }

    @Nested
    class SessionsCalledOff {

        private final Deviation snow = Deviation.CalledOff.of(2, Text.of("Snow"));

        @Test
        void areCancelledAtTheirTimeAndMoveNoOther() throws IOException {
            assertThat(packed(Samples.schedule().addDeviation(snow)))
                    .contains("#session-2\",\"name\":\"A voice for everybody (2/3)\","
                            + "\"startDate\":\"2022-01-11T15:30:00Z\",\"endDate\":\"2022-01-11T17:00:00Z\","
                            + "\"eventStatus\":\"https://schema.org/EventCancelled\"}")
                    .contains("#session-3\",\"name\":\"A voice for everybody (3/3)\","
                            + "\"startDate\":\"2022-01-18T15:30:00Z\",\"endDate\":\"2022-01-18T17:00:00Z\","
                            + "\"eventStatus\":\"https://schema.org/EventScheduled\"}")
                    .doesNotContain("previousStartDate", "courseSchedule");
        }

        @Test
        void leaveTheDatesOfTheRunEvenIfThereIsNoOther() throws IOException {
            assertThat(packed(Samples.schedule().count(1).addDeviation(Deviation.CalledOff.of(1, Text.of("Snow")))))
                    .contains("\"name\":\"Winter 2022\",\"startDate\":\"2022-01-04T15:30:00Z\"")
                    .containsOnlyOnce("EventCancelled");
        }

        @Test
        void areNotWhatWasSkippedAndThenMoved() throws IOException {
            LocalDate day = LocalDate.of(2022, 1, 11);

            assertThat(packed(Samples.schedule()
                            .addDeviations(Deviation.Skipped.of(day), Deviation.Moved.of(day, day.atTime(9, 0)))))
                    .contains("\"previousStartDate\":\"2022-01-11T15:30:00Z\"")
                    .containsOnlyOnce("EventRescheduled");
        }
    }

    @Nested
    class ACohortCalledOff {

        @Test
        void isCancelledAndOfferedToNobody() throws IOException {
            Cohort cohort = Samples.cohort()
                    .calledOff(CallOff.of(LocalDate.of(2022, 1, 11), Text.of("Too few came")))
                    .build();
            ExportContext team = Export.with(Export.ON_SITE.withAudience(Audience.TEAM), "free-seats", "true");
            Dossier dossier = Dossier.of(course(), cohort, Samples.body(), Samples.policy(), Samples.log(1));
            Export export = Export.of(dossier, team);

            assertThat(export.codes()).isEmpty();
            assertThat(export.packed())
                    .contains(
                            "\"endDate\":\"2022-01-04T17:00:00Z\",\"eventStatus\":\"https://schema.org/EventCancelled\"")
                    .doesNotContain("\"Offer\"", "remainingAttendeeCapacity", "courseSchedule");
            assertThat(export.packed().split("EventCancelled", -1)).hasSize(4);
            assertThat(export.packed().split("EventScheduled", -1)).hasSize(2);
        }
    }

    @Nested
    class Deliveries {

        @ParameterizedTest
        @CsvSource({
            "ONLINE, online, Online",
            "IN_PERSON, onsite, Offline",
            "MIXED, blended, Mixed",
        })
        void areThatOfTheSchedule(Delivery delivery, String mode, String attendance) throws IOException {
            assertThat(packed(Samples.schedule().delivery(delivery)))
                    .contains("\"courseMode\":\"" + mode + "\"")
                    .contains("\"https://schema.org/" + attendance + "EventAttendanceMode\"");
        }

        @Test
        void areBlendedIfOneSessionDiffers() throws IOException {
            assertThat(packed(Samples.schedule()
                            .delivery(Delivery.ONLINE)
                            .addDeviation(Deviation.Switched.of(2, Delivery.IN_PERSON, Text.of("Why")))))
                    .contains("\"courseMode\":\"blended\"")
                    .contains("OnlineEventAttendanceMode", "OfflineEventAttendanceMode");
        }

        @Test
        void areNotSaidIfOneIsNotKnown() throws IOException {
            Course course = Samples.course()
                    .addSession(CourseSession.builder()
                            .number(1)
                            .delivery(Delivery.ONLINE)
                            .build())
                    .build();

            assertThat(Export.of(course, Samples.cohort().build(), Samples.body())
                            .text())
                    .doesNotContain("courseMode")
                    .containsOnlyOnce("OnlineEventAttendanceMode");
        }
    }

    @Nested
    class Places {

        private final Cohort.Builder ofLeeds =
                Samples.cohort().place(Samples.place(PlaceKind.CITY).id());

        @ParameterizedTest
        @CsvSource({"IN_PERSON, true", "MIXED, true", "ONLINE, false"})
        void areWhereThoseMeetWhoMeetInPerson(Delivery delivery, boolean there) throws IOException {
            Cohort cohort = ofLeeds.schedule(
                            Samples.schedule().delivery(delivery).build())
                    .build();
            String text = export(cohort, Samples.place(PlaceKind.CITY)).packed();

            assertThat(text).contains("\"audience\":{\"@type\":\"Audience\",\"geographicArea\":{");
            assertThat(text.contains("\"location\":{\"@type\":\"AdministrativeArea\""))
                    .isEqualTo(there);
        }

        @Test
        void thatLieNowhereAreNoArea() throws IOException {
            Cohort cohort = ofLeeds.schedule(
                            Samples.schedule().delivery(Delivery.MIXED).build())
                    .build();

            assertThat(export(cohort, Samples.place(PlaceKind.ONLINE)).packed())
                    .contains("\"audience\":{\"@type\":\"Audience\",\"name\":\"Leeds\"}")
                    .doesNotContain("location");
        }

        @Test
        void thatAreNotThereAreLeftOut() throws IOException {
            Export export = export(ofLeeds.build());

            assertThat(export.text()).doesNotContain("audience");
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("web-data.missing-document", "/place"));
        }
    }

    @Nested
    class Windows {

        @Test
        void ofEnrolmentAreWhenAnOfferIsValid() throws IOException {
            Window window = Window.of(Samples.november(1), Samples.CLOSING);

            assertThat(export(Samples.cohort().enrolment(window).build()).packed())
                    .contains(
                            "#seat\",\"validFrom\":\"2021-11-01T00:00:00Z\",\"validThrough\":\"2021-12-31T17:00:00Z\","
                                    + "\"availabilityStarts\":\"2021-11-01T00:00:00Z\","
                                    + "\"availabilityEnds\":\"2021-12-31T17:00:00Z\"}");
        }

        @Test
        void ofInterestAreWhenAnybodyNewCanComeForward() throws IOException {
            assertThat(export(Samples.cohort()
                                    .interest(Window.before(Samples.november(30)))
                                    .build())
                            .packed())
                    .contains(
                            "\"validThrough\":\"2021-12-31T17:00:00Z\",\"availabilityEnds\":\"2021-11-30T00:00:00Z\"");
        }

        @Test
        void areNotMadeUp() throws IOException {
            Cohort cohort = Samples.cohort().build().withEnrolment(Optional.empty());

            assertThat(export(cohort).text()).doesNotContain("Offer");
        }
    }

    @Nested
    class Seats {

        @ParameterizedTest
        @CsvSource({"0, 3, InStock", "2, 1, InStock", "3, 0, SoldOut", "5, 0, SoldOut"})
        void areFreeOrNot(int people, int free, String term) throws IOException {
            assertThat(told(Export.ON_SITE, Samples.cohort().build(), Samples.log(people)))
                    .contains("\"maximumAttendeeCapacity\":3,\"remainingAttendeeCapacity\":" + free)
                    .contains("\"availability\":\"https://schema.org/" + term + "\"");
        }

        @Test
        void canBeFreeAndTheListClosed() throws IOException {
            ExportContext later =
                    ExportContext.of(Audience.PUBLIC, LocalDate.of(2022, 1, 1)).withOptions(Export.ON_SITE.options());
            Cohort open = Samples.cohort().build().withEnrolment(Optional.empty());
            Command close = new Command.Close(Samples.november(9));

            assertThat(told(later, Samples.cohort().build(), Samples.log(1)))
                    .contains("\"remainingAttendeeCapacity\":2", "\"availabilityEnds\":\"2021-12-31T17:00:00Z\"")
                    .contains("\"availability\":\"https://schema.org/Discontinued\"");
            assertThat(told(Export.ON_SITE, open, Samples.log(1, close)))
                    .contains("\"remainingAttendeeCapacity\":2", "/Discontinued\"");
        }

        @Test
        void areCountedAsOfTheStamp() throws IOException {
            ExportContext earlier =
                    ExportContext.of(Audience.PUBLIC, LocalDate.of(2021, 11, 2)).withOptions(Export.ON_SITE.options());

            assertThat(told(earlier, Samples.cohort().build(), Samples.log(3)))
                    .contains("\"remainingAttendeeCapacity\":1");
        }

        @Test
        void areNotSaidToBeFreeBeforeTheWindowOpens() throws IOException {
            Window window = new Window(Optional.of(Samples.CLOSING), Optional.empty());

            assertThat(told(Export.ON_SITE, Samples.cohort().enrolment(window).build(), Samples.log(1)))
                    .contains("\"remainingAttendeeCapacity\":2")
                    .doesNotContain("\"availability\"");
        }

        @Test
        void areOverWithTheLastSession() throws IOException {
            ExportContext later =
                    ExportContext.of(Audience.PUBLIC, LocalDate.of(2022, 1, 19)).withOptions(Export.ON_SITE.options());
            Cohort open = Samples.cohort().enrolment(Window.ALWAYS).build();

            assertThat(Export.of(Dossier.of(course(), open, Samples.body()), later)
                            .text())
                    .contains("/Discontinued\"");
            assertThat(export(open).text()).doesNotContain("\"availability\"");
        }

        @Test
        void areNotToldIfTheLogsDoNotAgree() throws IOException {
            ExportContext team = Export.with(Export.ON_SITE.withAudience(Audience.TEAM), "free-seats", "true");
            Dossier two = Dossier.of(
                    course(),
                    Samples.body(),
                    Samples.cohort().build(),
                    Samples.policy(),
                    Samples.log(1),
                    Samples.log(2).withId(EnrolmentLogId.of("other")));
            Dossier broken = Dossier.of(
                    course(),
                    Samples.body(),
                    Samples.cohort().build(),
                    Samples.policy(),
                    Samples.log(0).withEvents(Samples.log(2).events().subList(1, 2)));

            assertThat(Export.of(two, team).codes()).containsExactly("web-data.free-seats-unknown");
            assertThat(Export.of(broken, team).codes()).containsExactly("web-data.free-seats-unknown");
            assertThat(Export.of(two, team).text()).doesNotContain("remaining");
        }

        private String told(ExportContext context, Cohort cohort, Document log) throws IOException {
            ExportContext team = Export.with(context.withAudience(Audience.TEAM), "free-seats", "true");
            Export export = Export.of(Dossier.of(course(), cohort, Samples.body(), Samples.policy(), log), team);
            assertThat(export.codes()).isEmpty();
            return export.packed();
        }
    }

    /** Who leads a run is a person, and nobody is named. */
    @Nested
    class People {

        @ParameterizedTest
        @EnumSource(Audience.class)
        void areNobody(Audience audience) throws IOException {
            ExportContext context = Export.ON_SITE.withAudience(audience);

            assertThat(Export.of(Dossier.of(course(), Samples.cohort().build(), Samples.body()), context)
                            .text())
                    .contains("\"organizer\"")
                    .doesNotContain("instructor", "Person");
        }
    }

    private static Deviation moved() {
        return Deviation.Moved.of(LocalDate.of(2022, 1, 4), LocalDateTime.of(2022, 1, 20, 9, 0));
    }

    private static Course course() {
        return Samples.course().build();
    }

    private static String packed(Schedule.Builder schedule) throws IOException {
        return export(Samples.cohort().schedule(schedule.build()).build()).packed();
    }

    private static Export export(Cohort cohort, Document... others) throws IOException {
        Dossier dossier = Dossier.of(course(), cohort, Samples.body());
        for (Document other : others) {
            dossier = dossier.plus(other);
        }
        return Export.of(dossier, Export.ON_SITE);
    }
}
