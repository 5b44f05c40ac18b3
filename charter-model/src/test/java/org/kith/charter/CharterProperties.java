package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Samples.charter;
import static org.kith.charter.Samples.recognition;
import static org.kith.charter.Samples.steps;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.dossier.Dossier;
import org.kith.core.time.PartialDate;

class CharterProperties {

    @Property
    void everyStepIsFoundByItsKey(@ForAll @IntRange(min = 1, max = 30) int count) {
        Charter charter = charter().stepCount(count).steps(steps(count)).build();

        assertThat(charter.steps())
                .allSatisfy(step -> assertThat(charter.step(step.key())).contains(step));
    }

    @Property
    void aRecognitionIsInTheFutureIfAndOnlyIfItsDayIsAfterTheDayLookedAt(
            @ForAll @IntRange(min = 18_000, max = 20_000) int epochDay,
            @ForAll @IntRange(min = -800, max = 800) int ahead) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Recognition recognition = recognition().date(PartialDate.of(day)).build();

        assertThat(Found.in(
                                Recognition.class,
                                recognition,
                                RecognitionRules.ALL,
                                day.minusDays(ahead),
                                Dossier.of(recognition))
                        .stream()
                        .map(Found::code))
                .hasSize(ahead > 0 ? 1 : 0)
                .allMatch("recognition.in-the-future"::equals);
    }
}
