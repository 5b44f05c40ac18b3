package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.recognition.Samples.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.time.PartialDate;

class RecognitionProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    /** Periods follow one another without gap and overlap, from the grant to the end of all days. */
    @Property(tries = 200)
    void periodsTileTheTimeFromTheGrantOn(
            @ForAll("recognitions") Recognition recognition, @ForAll("schemes") RecognitionScheme scheme) {
        List<RecognitionPeriod> periods =
                RecognitionHistory.of(recognition, scheme).periods();

        for (int i = 0; i + 1 < periods.size(); i++) {
            assertThat(periods.get(i).endExclusive())
                    .isEqualTo(periods.get(i + 1).start());
            assertThat(periods.get(i).first()).isBefore(periods.get(i + 1).first());
        }
        assertThat(periods)
                .last()
                .satisfies(last -> assertThat(last.endExclusive()).isEmpty());
    }

    @Property(tries = 100)
    void onEveryDayThereIsOneStateAtMost(
            @ForAll("recognitions") Recognition recognition,
            @ForAll("schemes") RecognitionScheme scheme,
            @ForAll @IntRange(max = 4_000) int days) {
        LocalDate day = FIRST.plusDays(days);

        assertThat(RecognitionHistory.of(recognition, scheme).periods().stream()
                        .filter(period -> period.contains(day))
                        .count())
                .isEqualTo(recognition.grant().orElseThrow().reckonedFrom().isAfter(day) ? 0 : 1);
    }

    /** What is told of later days changes nothing on a day, since the history is that of what had happened by then. */
    @Property(tries = 100)
    void laterChangesAlterNothingBefore(
            @ForAll("recognitions") Recognition recognition,
            @ForAll("schemes") RecognitionScheme scheme,
            @ForAll @IntRange(max = 3_000) int days) {
        LocalDate day = FIRST.plusDays(days);
        Recognition known = recognition.withChanges(recognition.changes().stream()
                .filter(change -> !change.reckonedFrom().isAfter(day))
                .toList());

        assertThat(RecognitionHistory.of(recognition, scheme).state(day))
                .isEqualTo(RecognitionHistory.of(known, scheme).state(day));
        assertThat(RecognitionHistory.of(recognition, scheme).renewal(day))
                .isEqualTo(RecognitionHistory.of(known, scheme).renewal(day));
    }

    /** On leap days too. */
    @Property(tries = 200)
    void aWindowLiesWithinTheTimeThatItRenews(
            @ForAll @IntRange(max = 1_500) int days, @ForAll("schemes") RecognitionScheme scheme) {
        LocalDate granted = FIRST.plusDays(days);
        RecognitionHistory history = RecognitionHistory.of(granted(granted), scheme.withClosed(Optional.empty()));

        history.renewal(granted).ifPresent(window -> {
            assertThat(window.opens().orElse(granted)).isAfterOrEqualTo(granted).isBeforeOrEqualTo(window.closes());
            assertThat(window.closes()).isBeforeOrEqualTo(window.until());
            assertThat(history.state(window.until())).contains(RecognitionState.GRANTED);
            assertThat(history.state(window.until().plusDays(1))).contains(RecognitionState.LAPSED);
        });
    }

    @Property(tries = 100)
    void theOrderOfChangesOfDifferentDaysMeansNothing(
            @ForAll("recognitions") Recognition recognition,
            @ForAll("schemes") RecognitionScheme scheme,
            @ForAll Random random) {
        List<RecognitionChange> changes = new ArrayList<>(recognition.changes());
        Collections.shuffle(changes, random);

        assertThat(RecognitionHistory.of(recognition.withChanges(changes), scheme)
                        .periods())
                .isEqualTo(RecognitionHistory.of(recognition, scheme).periods());
    }

    @Property(tries = 100)
    void whoWasFirstDoesNotDependOnTheOrderOfDocuments(@ForAll("days") List<PartialDate> days, @ForAll Random random) {
        List<Recognition> recognitions = new ArrayList<>();
        for (PartialDate day : days) {
            recognitions.add(Samples.recognition("place-" + recognitions.size(), day.toString())
                    .build());
        }
        FirstTerms terms = FirstTerms.builder().by(LocalDate.of(2030, 1, 1)).build();
        First first = First.among(Dossier.of(recognitions.toArray(Recognition[]::new)), terms);
        Collections.shuffle(recognitions, random);

        assertThat(First.among(Dossier.of(recognitions.toArray(Recognition[]::new)), terms))
                .isEqualTo(first);
        assertThat(first.places().isEmpty()).isEqualTo(first.verdict() == FirstVerdict.NOBODY);
        assertThat(first.unclear().isEmpty()).isEqualTo(first.verdict() != FirstVerdict.UNCLEAR);
    }

    /** The earliest exact day wins against all, and ties only with its like. */
    @Property(tries = 100)
    void anExactDayBeforeAllOthersIsTheFirst(@ForAll("days") List<PartialDate> days) {
        List<Recognition> recognitions = new ArrayList<>();
        for (PartialDate day : days) {
            recognitions.add(Samples.recognition("place-" + recognitions.size(), day.toString())
                    .build());
        }
        recognitions.add(Samples.recognition("earlier", "1990-01-01").build());

        assertThat(First.among(
                                Dossier.of(recognitions.toArray(Recognition[]::new)),
                                FirstTerms.builder()
                                        .by(LocalDate.of(2030, 1, 1))
                                        .build())
                        .places())
                .extracting(place -> place.value())
                .containsExactly("earlier");
    }

    @Property(tries = 50)
    void redactionRefusesNothing(
            @ForAll("recognitions") Recognition recognition, @ForAll PanelOutcome outcome, @ForAll Audience audience) {
        Dossier dossier =
                Dossier.of(recognition, Samples.decision().outcome(outcome).build());

        assertThat(Redacted.of(dossier, audience).all(Recognition.TYPE)).containsExactly(recognition);
    }

    private static Recognition granted(LocalDate day) {
        return Samples.recognition("village", day.toString()).build();
    }

    /** A grant on a day, and changes on days that all differ. */
    @Provide
    Arbitrary<Recognition> recognitions() {
        Arbitrary<List<Integer>> days = Arbitraries.integers()
                .between(0, 3_000)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<List<RecognitionState>> states =
                Arbitraries.of(RecognitionState.class).list().ofSize(5);
        return Combinators.combine(days, states).as((on, to) -> {
            Recognition.Builder recognition = Samples.recognition(
                    "village", FIRST.plusDays(Collections.min(on)).toString());
            int next = 0;
            for (int day : on) {
                if (day != Collections.min(on)) {
                    recognition.addChanges(RecognitionChange.of(to.get(next++), PartialDate.of(FIRST.plusDays(day))));
                }
            }
            return recognition.build();
        });
    }

    @Provide
    Arbitrary<RecognitionScheme> schemes() {
        Arbitrary<Optional<RenewalTerms>> terms = Combinators.combine(
                        Arbitraries.integers().between(2, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60))
                .as((months, opens, closes) -> new RenewalTerms(
                        months,
                        Optional.of(opens).filter(value -> value >= 1 && value <= months),
                        Optional.of(closes)
                                .filter(value ->
                                        value >= 1 && value < (opens >= 1 && opens <= months ? opens : months))))
                .optional();
        Arbitrary<Optional<LocalDate>> closed =
                Arbitraries.integers().between(0, 3_000).map(FIRST::plusDays).optional(0.3);
        return Combinators.combine(terms, closed)
                .as((renewal, day) -> scheme().renewal(renewal).closed(day).build());
    }

    @Provide
    Arbitrary<List<PartialDate>> days() {
        return Arbitraries.of("2019", "2020-02-29", "2020-02", "2021-09-22", "2021-09/..")
                .map(PartialDate::parse)
                .list()
                .ofMaxSize(4);
    }
}
