package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.text.Text;

/** What a deviation at the end does to the number of changes. */
class ChangesProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 17);

    @Property(tries = 200)
    void riseForWhatIsChangedAndFallForNothing(
            @ForAll("deviations") List<Deviation> deviations, @ForAll("deviation") Deviation more) {
        Schedule before = schedule(deviations);
        List<Deviation> extended = new ArrayList<>(deviations);
        extended.add(more);
        Schedule after = schedule(extended);

        Map<Integer, String> was = looks(before);
        Map<Integer, String> is = looks(after);
        for (int i = 0; i < before.count(); i++) {
            int least = was.get(i + 1).equals(is.get(i + 1)) ? 0 : 1;
            assertThat(after.changes().get(i) - before.changes().get(i)).isBetween(least, 1);
        }
    }

    /** {@return all sessions by their numbers, as anybody can see them, with the reasons that are given for them} */
    private static Map<Integer, String> looks(Schedule schedule) {
        Stream<Map.Entry<Integer, String>> held = schedule.sessions(Samples.LONDON).stream()
                .map(session -> Map.entry(session.number(), session + rest(schedule, session.number())));
        Stream<Map.Entry<Integer, String>> calledOff = schedule.sessionsCalledOff(Samples.LONDON).stream()
                .map(session -> Map.entry(session.number(), "no " + session + rest(schedule, session.number())));
        return Stream.concat(held, calledOff).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String rest(Schedule schedule, int session) {
        return schedule.deviations().stream()
                .filter(deviation -> (deviation instanceof Deviation.Switched switched && switched.session() == session)
                        || (deviation instanceof Deviation.CalledOff off && off.session() == session))
                .map(Deviation::reason)
                .reduce((one, next) -> next)
                .map(reason -> " " + schedule.delivery(session) + reason)
                .orElse(" " + schedule.delivery(session));
    }

    private static Schedule schedule(List<Deviation> deviations) {
        return Samples.tuesdays()
                .firstDay(FIRST)
                .delivery(Delivery.MIXED)
                .deviations(deviations)
                .build();
    }

    @Provide
    Arbitrary<List<Deviation>> deviations() {
        return deviation().list().ofMaxSize(8);
    }

    /** Some of the days and numbers are beside the rule. */
    @Provide
    Arbitrary<Deviation> deviation() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 7);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-1, 8).map(FIRST::plusWeeks);
        Arbitrary<Optional<Text>> reasons =
                Arbitraries.of("Snow", "The hall burnt down").map(Text::of).optional();
        return Arbitraries.oneOf(
                days.map(Deviation.Skipped::of),
                days.flatMap(day -> Arbitraries.integers()
                        .between(0, 3)
                        .map(on -> Deviation.Moved.of(day, day.plusDays(on).atTime(9, 0)))),
                numbers.flatMap(
                        number -> Arbitraries.of(60, 90, 120).map(minutes -> Deviation.Resized.of(number, minutes))),
                numbers.flatMap(number -> Arbitraries.of(Delivery.values())
                        .flatMap(delivery -> reasons.map(why -> new Deviation.Switched(number, delivery, why)))),
                numbers.flatMap(number -> reasons.map(why -> new Deviation.CalledOff(number, why))));
    }
}
