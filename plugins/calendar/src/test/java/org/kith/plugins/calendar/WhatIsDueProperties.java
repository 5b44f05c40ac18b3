package org.kith.plugins.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VTodo;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.DueListId;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class WhatIsDueProperties {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Property(tries = 100)
    void whateverMovesKeepsItsName(
            @ForAll("days") List<LocalDate> days, @ForAll @IntRange(max = 300) int moved, @ForAll long seed) {
        List<LocalDate> later = days.stream().map(day -> day.plusDays(moved)).toList();

        assertThat(names(list(later, seed)).keySet())
                .isEqualTo(names(list(days, 0)).keySet());
    }

    @Property(tries = 100)
    void everythingHasANameOfItsOwnAndItsDay(@ForAll("days") List<LocalDate> days) {
        Map<String, LocalDate> expected = IntStream.range(0, days.size())
                .boxed()
                .collect(toMap(i -> "programme/village#event:step-" + i + "@kith", days::get));

        assertThat(names(list(days, 0))).isEqualTo(expected);
    }

    private static Map<String, LocalDate> names(DueList list) {
        try {
            return Export.of(
                            Dossier.of(list),
                            Export.CONTEXT.withOptions(Options.none().with("due", "tasks")))
                    .read()
                    .getTodos()
                    .stream()
                    .collect(toMap(task -> task.getUid().getValue(), WhatIsDueProperties::day));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LocalDate day(VTodo task) {
        var day = task.getDateDue().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    /** {@return a list with something due on each day, mixed up by the seed} */
    private static DueList list(List<LocalDate> days, long seed) {
        List<Due> dues = new ArrayList<>(IntStream.range(0, days.size())
                .<Due>mapToObj(i -> Due.builder()
                        .kind(DueKind.of("event"))
                        .by(days.get(i))
                        .document("programme/village")
                        .pointer(Pointer.parse("/charter"))
                        .subject("step-" + i)
                        .title(Text.of("Step"))
                        .build())
                .toList());
        Collections.shuffle(dues, new Random(seed));
        return DueList.builder()
                .id(DueListId.of("due"))
                .asOf(DAY)
                .until(DAY.plusYears(3))
                .addAllItems(dues)
                .build();
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(-300, 700)
                .map(DAY::plusDays)
                .list()
                .ofMaxSize(8);
    }
}
