package org.kith.course.workshop;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of agendas. */
final class AgendaRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Agenda.class, AgendaRules::hasSlots),
            Rule.of(Agenda.class, AgendaRules::holdsOneSlotAtATime),
            Rule.of(Agenda.class, AgendaRules::leavesNoGap),
            Rule.of(Agenda.class, AgendaRules::endsOnTheDay),
            Rule.of(Agenda.class, AgendaRules::takesAsLongAsStated));

    private AgendaRules() {}

    static void hasSlots(Agenda agenda, Reporter out) {
        if (agenda.slots().isEmpty()) {
            out.at("slots").report(Severity.WARNING, "workshop.no-slots", agenda.id());
        }
    }

    static void holdsOneSlotAtATime(Agenda agenda, Reporter out) {
        agenda.overlaps()
                .forEach(overlap -> out.at("slots")
                        .at(overlap.later())
                        .at("start")
                        .report(
                                Severity.WARNING,
                                "workshop.slots-overlap",
                                agenda.slots().get(overlap.later()).start(),
                                agenda.slots().get(overlap.earlier()).start(),
                                overlap.minutes()));
    }

    static void leavesNoGap(Agenda agenda, Reporter out) {
        agenda.gaps()
                .forEach(gap -> out.at("slots")
                        .at(gap.before())
                        .at("start")
                        .report(Severity.WARNING, "workshop.gap", gap.start(), gap.minutes()));
    }

    static void endsOnTheDay(Agenda agenda, Reporter out) {
        for (int i = 0; i < agenda.slots().size(); i++) {
            AgendaSlot slot = agenda.slots().get(i);
            if (slot.endMinute() > 1_440) {
                out.at("slots")
                        .at(i)
                        .at("minutes")
                        .report(Severity.WARNING, "workshop.slot-past-midnight", slot.start(), slot.minutes());
            }
        }
    }

    static void takesAsLongAsStated(Agenda agenda, Reporter out) {
        agenda.stated()
                .filter(stated -> !agenda.slots().isEmpty() && stated != agenda.totalMinutes())
                .ifPresent(stated -> out.at("stated")
                        .report(Severity.WARNING, "workshop.minutes-differ", stated, agenda.totalMinutes()));
    }
}
