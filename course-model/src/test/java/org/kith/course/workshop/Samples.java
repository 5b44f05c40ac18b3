package org.kith.course.workshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Qualified;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** The kick-off day of the action and active learning programme, Monday 9 March 2020: counts only, no names. */
final class Samples {

    private static final int[] MINUTES = {15, 30, 45, 15, 45, 60, 60, 15, 45, 30};

    private Samples() {}

    /** Ten slots from 10:00 to 16:00; which of them are breaks is as their lengths and the hour of lunch suggest. */
    static Agenda.Builder agenda() {
        List<AgendaSlot> slots = new ArrayList<>();
        LocalTime start = LocalTime.of(10, 0);
        for (int i = 0; i < MINUTES.length; i++) {
            slots.add(AgendaSlot.of(start, MINUTES[i], kind(i)));
            start = start.plusMinutes(MINUTES[i]);
        }
        return Agenda.builder()
                .id(AgendaId.of("kick-off-2020"))
                .title(Text.of("Kick-off day"))
                .date(LocalDate.of(2020, 3, 9))
                .stated(360)
                .slots(slots)
                .source(Source.of(
                        "Action and active learning programme, agenda of the kick-off day", Confidence.DOCUMENT));
    }

    private static SlotKind kind(int slot) {
        return switch (slot) {
            case 0 -> SlotKind.OPENING;
            case 3, 5, 7 -> SlotKind.BREAK;
            case 9 -> SlotKind.CLOSING;
            default -> SlotKind.DISCUSSION;
        };
    }

    /** 33 people in 14 groups and 9 facilitators, against "over forty". */
    static WorkshopReport.Builder report() {
        return WorkshopReport.builder()
                .id(WorkshopReportId.of("kick-off-2020"))
                .title(Text.of("Kick-off day"))
                .date(LocalDate.of(2020, 3, 9))
                .people(Qualified.parse("over 40"))
                .facilitators(Qualified.exactly(9))
                .delegations(List.of(
                        from("inverclyde", 2),
                        from("perth-kinross", 5),
                        from("dundee", 1),
                        from("angus", 1),
                        from("ayrshire", 5),
                        from("isle-of-man", 2),
                        from("dumfries-galloway", 3),
                        from("north-london", 1),
                        from("lanarkshire", 6),
                        from("grampian", 1),
                        from("renfrewshire", 3),
                        from("strathcarron", 1),
                        Delegation.of(BodyId.of("alliance"), 1),
                        Delegation.of(BodyId.of("nhs-nss"), 1)));
    }

    private static Delegation from(String place, int people) {
        return Delegation.of(PlaceId.of(place), people);
    }
}
