package org.kith.plugins.webdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Deviation;
import org.kith.course.Schedule;

/** What must hold of every schedule. */
class TimetableProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatIsWrittenGivesTheDaysOfTheSessions(@ForAll("schedules") Schedule schedule) {
        Timetable timetable = timetable(schedule);
        Set<String> days = new TreeSet<>();
        timetable.sessions().forEach(session -> days.add(session.date().toString()));

        timetable
                .rule()
                .ifPresent(rule ->
                        assertThat(expanded(rule.properties(), schedule)).isEqualTo(days));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRuleIsWrittenWhereSeveralSessionsAreOnlySkipped(@ForAll("schedules") Schedule schedule) {
        boolean regular =
                schedule.count() > 1 && schedule.deviations().stream().allMatch(Deviation.Skipped.class::isInstance);

        assertThat(timetable(schedule).rule().isPresent() || !regular).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aSessionIsRescheduledIfAndOnlyIfItWasMoved(@ForAll("schedules") Schedule schedule) {
        Timetable timetable = timetable(schedule);
        List<Node> meetings = timetable.meetings("urn:x");
        Schedule asRuled = asRuled(schedule);
        List<CohortSession> ruled = asRuled.sessions(timetable.cohort().zone());
        long moved = timetable.sessions().stream()
                .filter(session -> !ruled.get(session.number() - 1).start().equals(session.start()))
                .count();

        assertThat(meetings.stream().filter(event -> event.properties().containsKey("previousStartDate")))
                .hasSize((int) moved);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everySessionIsThereUnderItsNumberAndCancelledIfAndOnlyIfItWasCalledOff(
            @ForAll("schedules") Schedule schedule) {
        Timetable timetable = timetable(schedule);
        List<Node> meetings = timetable.meetings("urn:x");

        assertThat(meetings).hasSize(schedule.count());
        for (int i = 0; i < meetings.size(); i++) {
            int number = i + 1;
            assertThat(meetings.get(i).properties())
                    .containsEntry("@id", "urn:x#session-" + number)
                    .containsEntry("name", "A voice for everybody (" + number + "/" + schedule.count() + ")");
            assertThat(Node.term("EventCancelled")
                            .equals(meetings.get(i).properties().get("eventStatus")))
                    .isEqualTo(timetable.calledOff().stream().anyMatch(off -> off.number() == number));
        }
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<Set<Integer>> weeks =
                Arbitraries.integers().between(0, 8).set().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        weeks,
                        Arbitraries.integers().between(0, 2))
                .as(TimetableProperties::schedule)
                .flatMap(schedule -> Arbitraries.integers()
                        .between(1, 7)
                        .set()
                        .ofMaxSize(3)
                        .map(numbers -> withCalledOff(schedule, numbers)));
    }

    private static Schedule withCalledOff(Schedule schedule, Set<Integer> numbers) {
        List<Deviation> deviations = new ArrayList<>(schedule.deviations());
        numbers.forEach(number -> deviations.add(Deviation.CalledOff.of(number, Text.of("Snow"))));
        return schedule.withDeviations(deviations);
    }

    /** {@return a schedule in which some days are skipped, and the first few of these are moved instead} */
    private static Schedule schedule(int count, int everyWeeks, Set<Integer> weeks, int moves) {
        Schedule.Builder schedule =
                Samples.schedule().firstDay(FIRST).count(count).everyWeeks(everyWeeks);
        int left = moves;
        for (int week : new TreeSet<>(weeks)) {
            LocalDate day = FIRST.plusWeeks((long) week * everyWeeks);
            schedule.addDeviation(
                    left-- > 0 ? Deviation.Moved.of(day, day.plusDays(2).atTime(9, 0)) : Deviation.Skipped.of(day));
        }
        return schedule.build();
    }

    private static Schedule asRuled(Schedule schedule) {
        return schedule.withDeviations(schedule.deviations().stream()
                .filter(Deviation.Skipped.class::isInstance)
                .toList());
    }

    /** {@return the days that a reader of the rule works out} */
    private static Set<String> expanded(Map<String, Object> rule, Schedule schedule) {
        assertThat(rule).containsEntry("repeatFrequency", "P" + schedule.everyWeeks() + "W");
        LocalDate last = LocalDate.parse((String) rule.get("endDate"));
        Set<String> days = new TreeSet<>();
        LocalDate.parse((String) rule.get("startDate"))
                .datesUntil(last.plusDays(1), Period.ofWeeks(schedule.everyWeeks()))
                .forEach(day -> days.add(day.toString()));
        days.removeAll((List<?>) rule.getOrDefault("exceptDate", List.of()));
        assertThat(rule.getOrDefault("repeatCount", days.size())).isEqualTo(days.size());
        return days;
    }

    private static Timetable timetable(Schedule schedule) {
        Cohort cohort = Samples.cohort().schedule(schedule).build();
        Redacted nothing = Redacted.of(Dossier.EMPTY, Export.CONTEXT.audience());
        return Timetable.of(
                new Material(nothing, Locale.ENGLISH, Addresses.MADE_UP),
                cohort,
                Samples.course().build(),
                Optional.empty());
    }
}
