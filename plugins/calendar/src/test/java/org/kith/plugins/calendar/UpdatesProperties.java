package org.kith.plugins.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.text.Text;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Delivery;
import org.kith.course.Deviation;

/** A later version of a document updates the events of an earlier one, and never the other way round. */
class UpdatesProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);

    @Property(tries = 50)
    void oneMoreDeviationRaisesWhatItChangesAndLowersNothing(
            @ForAll("cohorts") Cohort cohort, @ForAll("deviation") Deviation more) {
        assertUpdates(Entry.of(cohort), Entry.of(Samples.with(cohort, more)));
    }

    @Property(tries = 50)
    void callingTheCohortOffRaisesWhatItChangesAndLowersNothing(
            @ForAll("cohorts") Cohort cohort, @ForAll("callOffs") CallOff callOff) {
        assertUpdates(Entry.of(cohort.withCalledOff(Optional.empty())), Entry.of(cohort.withCalledOff(callOff)));
    }

    @Property(tries = 50)
    void aHostMayBeginToKeepRevisionsOrCountThemOn(
            @ForAll("cohorts") Cohort cohort,
            @ForAll("deviation") Deviation more,
            @ForAll @IntRange(min = -1, max = 3) int revision,
            @ForAll @IntRange(max = 3) int further) {
        Entry<Cohort> entry = Entry.of(cohort);
        Entry<Cohort> before = revision < 0 ? entry : entry.withRevision(revision);
        OptionalLong later = OptionalLong.of(Math.max(revision, 0) + further);

        assertUpdates(before, Entry.of(Samples.with(cohort, more)).withRevision(later.getAsLong()));
    }

    private static void assertUpdates(Entry<Cohort> before, Entry<Cohort> after) {
        Map<String, VEvent> was = events(before);
        Map<String, VEvent> is = events(after);

        assertThat(is.keySet()).isEqualTo(was.keySet());
        was.forEach((uid, event) -> {
            int rise = sequence(is.get(uid)) - sequence(event);
            assertThat(rise).isGreaterThanOrEqualTo(look(event).equals(look(is.get(uid))) ? 0 : 1);
        });
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    private static String look(VEvent event) {
        VEvent copy = new VEvent(event);
        copy.setSequence(0);
        return copy.toString();
    }

    private static Map<String, VEvent> events(Entry<Cohort> cohort) {
        try {
            return Export.of(Dossier.of(Samples.course(), Samples.place()).plus(cohort), Export.CONTEXT)
                    .read()
                    .getEvents()
                    .stream()
                    .collect(toMap(event -> event.getUid().getValue(), event -> event));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<Cohort> cohorts() {
        Arbitrary<List<Deviation>> deviations = deviation().list().ofMaxSize(6);
        return deviations
                .map(list -> Samples.with(Samples.cohort(), list.toArray(Deviation[]::new)))
                .flatMap(cohort -> callOffs().optional().map(cohort::withCalledOff));
    }

    @Provide
    Arbitrary<CallOff> callOffs() {
        return Arbitraries.integers().between(-5, 60).map(FIRST::plusDays).map(day -> CallOff.of(day, Text.of("Why")));
    }

    /** Some of the days and numbers are beside the rule. */
    @Provide
    Arbitrary<Deviation> deviation() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 7);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 7).map(FIRST::plusWeeks);
        Arbitrary<Integer> several = Arbitraries.integers().between(0, 20);
        Arbitrary<Text> reasons = Arbitraries.of("Snow", "The hall burnt down").map(Text::of);
        return Arbitraries.oneOf(
                days.map(Deviation.Skipped::of),
                days.flatMap(day -> several.map(
                        on -> Deviation.Moved.of(day, day.plusDays(on).atTime(9, 0)))),
                numbers.flatMap(number -> several.map(minutes -> Deviation.Resized.of(number, 80 + minutes))),
                numbers.flatMap(number -> Arbitraries.of(Delivery.values())
                        .flatMap(delivery -> reasons.map(why -> Deviation.Switched.of(number, delivery, why)))),
                numbers.flatMap(number -> reasons.map(why -> Deviation.CalledOff.of(number, why))));
    }
}
