package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Link;
import org.kith.course.Room;
import org.kith.course.Schedule;

/** Who is told where to go. */
class JoiningTest {

    private static final URI LINK = URI.create("https://meet.example.org/room?key=abc,def;g");
    private static final Visibility THOSE_WHO_COME = Visibility.from(Audience.PARTICIPANTS, Audience.SELF);

    private final Cohort mixed = delivered(Delivery.MIXED);

    @Nested
    class ThoseWhoCome {

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PARTICIPANTS", "SELF", "TEAM", "STEERING"})
        void readTheRoomAndTheLink(Audience audience) throws IOException {
            assertThat(first(mixed, audience))
                    .contains(
                            "LOCATION:Room 4\\, upstairs\\, Birmingham\\; the city\\, not the airport",
                            "CONFERENCE;VALUE=URI:" + LINK,
                            "DESCRIPTION:Birmingham 2022\\nIn person and online\\nJoin: https://meet.example.org/"
                                    + "room?key=abc\\,def\\;g");
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTNERS", "RESEARCH"})
        void readTheTimesOnly(Audience audience) throws IOException {
            assertThat(first(mixed, audience))
                    .contains(
                            "DTSTART;TZID=Europe/London:20220104T153000",
                            "LOCATION:Birmingham\\; the city\\, not the airport",
                            "DESCRIPTION:Birmingham 2022\\nIn person and online");
            assertThat(export(mixed, audience).text()).doesNotContain("meet.example.org", "Room 4");
        }
    }

    @Nested
    class Deliveries {

        @Test
        void onlineHaveNoRoom() throws IOException {
            assertThat(first(delivered(Delivery.ONLINE), Audience.TEAM))
                    .noneMatch(line -> line.startsWith("LOCATION"))
                    .anyMatch(line -> line.startsWith("CONFERENCE"));
        }

        @Test
        void inPersonHaveNoLink() throws IOException {
            assertThat(first(delivered(Delivery.IN_PERSON), Audience.TEAM))
                    .anyMatch(line -> line.startsWith("LOCATION"))
                    .noneMatch(line -> line.startsWith("CONFERENCE"))
                    .contains("DESCRIPTION:Birmingham 2022\\nIn person");
        }

        @Test
        void areThoseOfTheSyllabusWhereTheCohortSaysNothing() throws IOException {
            Course online = Samples.course()
                    .withSessions(CourseSession.builder()
                            .number(1)
                            .delivery(Delivery.ONLINE)
                            .build());
            Dossier dossier = Dossier.of(Samples.cohort(), online, Samples.place());

            assertThat(Export.of(dossier, Export.CONTEXT).lines("birmingham-2022.1@kith"))
                    .contains("DESCRIPTION:Birmingham 2022\\nOnline")
                    .noneMatch(line -> line.startsWith("LOCATION"));
        }

        @Test
        void thatAreCalledOffHaveNoLink() throws IOException {
            Cohort calledOff = Samples.with(mixed, Deviation.CalledOff.of(1, Text.of("Snow")));

            assertThat(first(calledOff, Audience.TEAM))
                    .contains("DESCRIPTION:Birmingham 2022\\nCalled off: Snow")
                    .noneMatch(line -> line.startsWith("CONFERENCE"));
        }
    }

    private static Cohort delivered(Delivery delivery) {
        Schedule schedule = Samples.cohort().schedule().orElseThrow();
        return Samples.cohort()
                .withRoom(Room.of(Text.of("Room 4, upstairs"), THOSE_WHO_COME))
                .withJoining(Link.of(LINK, THOSE_WHO_COME))
                .withSchedule(schedule.withDelivery(delivery));
    }

    private static List<String> first(Cohort cohort, Audience audience) throws IOException {
        return export(cohort, audience).lines("birmingham-2022.1@kith");
    }

    private static Export export(Cohort cohort, Audience audience) throws IOException {
        return Export.of(Dossier.of(cohort, Samples.course(), Samples.place()), Export.CONTEXT.withAudience(audience));
    }
}
