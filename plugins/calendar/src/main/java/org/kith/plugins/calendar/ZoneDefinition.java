package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * Describes a zone as a {@code VTIMEZONE}, from the rules of {@code java.time} and for the years that are needed.
 *
 * <p>Where the zone repeats itself throughout these years, two recurring changes say all, now and later. Elsewhere
 * each change stands for itself, from the last one before these years on, so that every moment of them has an offset.
 */
final class ZoneDefinition {

    private final ZoneRules rules;
    private final int firstYear;
    private final int lastYear;
    private final RawComponent component = new RawComponent("VTIMEZONE");

    private ZoneDefinition(ZoneId zone, int firstYear, int lastYear) {
        this.rules = zone.getRules();
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        component.addExperimentalProperty("TZID", zone.getId());
    }

    /**
     * {@return the description of a zone}
     *
     * @param firstYear the first year that is needed
     * @param lastYear the last year that is needed
     */
    static RawComponent of(ZoneId zone, int firstYear, int lastYear) {
        ZoneDefinition definition = new ZoneDefinition(zone, firstYear, lastYear);
        if (!definition.addRecurring()) {
            definition.addSingle();
        }
        return definition.component;
    }

    /** Adds the recurring changes, if they say all from the first year on; else nothing. */
    private boolean addRecurring() {
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        boolean repeats = rules.getTransitions().stream().noneMatch(single -> yearOf(single) >= firstYear);
        if (yearly.isEmpty()
                || !repeats
                || yearly.stream().anyMatch(rule -> YearlyOnset.recurrence(rule).isEmpty())) {
            return false;
        }
        yearly.forEach(rule -> add(rule.createTransition(firstYear), YearlyOnset.recurrence(rule)));
        return true;
    }

    private void addSingle() {
        Instant start = LocalDate.of(firstYear, 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .minusDays(1)
                .toInstant();
        ZoneOffsetTransition change = rules.previousTransition(start);
        if (change == null) {
            ZoneOffset offset = rules.getOffset(start);
            add(start, LocalDateTime.ofInstant(start, offset), offset, offset, Optional.empty());
            change = rules.nextTransition(start);
        }
        while (change != null && yearOf(change) <= lastYear) {
            add(change, Optional.empty());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private static int yearOf(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().getYear();
    }

    private void add(ZoneOffsetTransition change, Optional<String> recurrence) {
        add(
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                recurrence);
    }

    private void add(
            Instant instant, LocalDateTime onset, ZoneOffset before, ZoneOffset after, Optional<String> recurrence) {
        RawComponent observance = new RawComponent(rules.isDaylightSavings(instant) ? "DAYLIGHT" : "STANDARD");
        observance.addExperimentalProperty("DTSTART", Forms.local(onset));
        observance.addExperimentalProperty("TZOFFSETFROM", Forms.offset(before));
        observance.addExperimentalProperty("TZOFFSETTO", Forms.offset(after));
        recurrence.ifPresent(rule -> observance.addExperimentalProperty("RRULE", rule));
        component.addComponent(observance);
    }
}
