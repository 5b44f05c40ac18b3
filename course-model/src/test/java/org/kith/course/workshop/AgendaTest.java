package org.kith.course.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;

class AgendaTest {

    private static final Kith KITH = Kith.load();
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Nested
    class Minutes {

        @Test
        void ofTheKickOffDayAre360With90OfBreaks() {
            Agenda day = Samples.agenda().build();

            assertThat(day.slots()).hasSize(10);
            assertThat(day.totalMinutes()).isEqualTo(360);
            assertThat(day.minutes(SlotKind.BREAK)).isEqualTo(90);
            assertThat(day.workingMinutes()).isEqualTo(270);
            assertThat(day.slots()).filteredOn(slot -> slot.kind().isWork()).hasSize(7);
            assertThat(day.slots().get(9).endMinute()).isEqualTo(16 * 60);
        }

        @Test
        void ofNetworkingAreNotThoseOfWork() {
            Agenda day = agenda(
                    AgendaSlot.of(NINE, 60, SlotKind.INPUT),
                    AgendaSlot.of(LocalTime.of(10, 0), 30, SlotKind.NETWORKING));

            assertThat(day.minutes(SlotKind.NETWORKING)).isEqualTo(30);
            assertThat(day.workingMinutes()).isEqualTo(60);
            assertThat(day.totalMinutes()).isEqualTo(90);
        }
    }

    @Nested
    class Slots {

        @Test
        void thatTakePlaceAtTheSameTimeAreFound() {
            Agenda day = agenda(
                    AgendaSlot.of(LocalTime.of(9, 30), 15, SlotKind.DISCUSSION),
                    AgendaSlot.of(NINE, 120, SlotKind.INPUT),
                    AgendaSlot.of(LocalTime.of(10, 30), 60, SlotKind.BREAK));

            assertThat(day.overlaps()).containsExactly(new SlotOverlap(1, 0, 15), new SlotOverlap(1, 2, 30));
            assertThat(day.gaps()).isEmpty();
        }

        @Test
        void thatLeaveSomethingOutAreFound() {
            Agenda day = agenda(
                    AgendaSlot.of(NINE, 60, SlotKind.INPUT),
                    AgendaSlot.of(LocalTime.of(10, 20), 40, SlotKind.DISCUSSION));

            assertThat(day.gaps()).containsExactly(new AgendaGap(LocalTime.of(10, 0), 20, 1));
            assertThat(day.overlaps()).isEmpty();
        }

        @Test
        void ofTheKickOffDayFollowEachOther() {
            assertThat(Samples.agenda().build().overlaps()).isEmpty();
            assertThat(Samples.agenda().build().gaps()).isEmpty();
        }

        @Test
        void beginAtAFullMinute() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AgendaSlot.of(LocalTime.of(9, 0, 30), 5, SlotKind.INPUT))
                    .withMessage("a slot begins at a full minute");
        }

        @Test
        void lastAMinuteAtLeast() {
            assertThatIllegalArgumentException().isThrownBy(() -> AgendaSlot.of(NINE, 0, SlotKind.INPUT));
        }
    }

    @Nested
    class Json {

        @Test
        void isTheSameThereAndBack() {
            Agenda day = Samples.agenda().build();

            assertThat(KITH.readDocument("some.json", KITH.writeDocument(Entry.of(day)))
                            .orElseThrow()
                            .document())
                    .isEqualTo(day);
        }
    }

    @Nested
    class Checking {

        @Test
        void findsNothingInTheKickOffDay() {
            assertThat(check(Samples.agenda().build())).isEmpty();
        }

        @Test
        void findsAnEmptyDay() {
            assertThat(check(agenda())).containsExactly(tuple("workshop.no-slots", "/slots", List.of("day")));
        }

        @Test
        void findsOverlapsAndGapsAndWhatGoesPastMidnight() {
            Agenda day = agenda(
                    AgendaSlot.of(NINE, 60, SlotKind.INPUT),
                    AgendaSlot.of(LocalTime.of(9, 50), 10, SlotKind.DISCUSSION),
                    AgendaSlot.of(LocalTime.of(23, 30), 60, SlotKind.NETWORKING));

            assertThat(check(day))
                    .containsExactlyInAnyOrder(
                            tuple("workshop.slots-overlap", "/slots/1/start", List.of("09:50", "09:00", "10")),
                            tuple("workshop.gap", "/slots/2/start", List.of("10:00", "810")),
                            tuple("workshop.slot-past-midnight", "/slots/2/minutes", List.of("23:30", "60")));
        }

        @Test
        void findsADayThatIsNotAsLongAsStated() {
            assertThat(check(Samples.agenda().stated(300).build()))
                    .containsExactly(tuple("workshop.minutes-differ", "/stated", List.of("300", "360")));
        }
    }

    private static Agenda agenda(AgendaSlot... slots) {
        return Agenda.builder()
                .id(AgendaId.of("day"))
                .title(Samples.agenda().build().title())
                .date(LocalDate.of(2020, 3, 9))
                .addSlots(slots)
                .build();
    }

    private static List<Tuple> check(Agenda agenda) {
        return KITH.check(Dossier.of(agenda), LocalDate.of(2020, 4, 1)).stream()
                .map(finding -> tuple(finding.code(), finding.pointer().toString(), finding.arguments()))
                .toList();
    }
}
