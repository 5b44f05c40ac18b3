package org.kith.benchmarks.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.Charters;
import org.kith.charter.LocalCharter;
import org.kith.charter.LocalCharterId;
import org.kith.charter.LocalStep;
import org.kith.charter.Programme;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewBasis;
import org.kith.charter.Transition;
import org.kith.charter.portfolio.PortfolioScope;
import org.kith.core.Kith;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.text.Text;

/**
 * Places that keep the thirteen steps in all sorts of ways, made up and always the same; each is made when its turn comes.
 *
 * <p>Some are paused, some have ended, some rewrote the charter, some work by the list of twelve and a few by another charter.
 */
final class Places {

    /** The day on which they are reviewed. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private static final Text REASON = Text.of("As the minutes say");

    private final Dossier catalogue = Kith.load().catalogue();
    private final Charter thirteen = charter(Charters.COMPASSIONATE_CITY_13);
    private final Charter twelve = charter(Charters.COMPASSIONATE_CITY_12);
    private final Charter another = thirteen.withId(CharterId.of("another-charter"));
    private final LocalCharter rewritten = rewritten();
    private final List<DiversityAxisId> axes = catalogue.all(DiversityAxis.TYPE).stream()
            .map(DiversityAxis::id)
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList();

    /** {@return what is compared} */
    PortfolioScope scope() {
        return PortfolioScope.of(thirteen, twelve);
    }

    /** {@return so many places} */
    Stream<ReviewBasis> first(int count) {
        return IntStream.range(0, count).mapToObj(this::place);
    }

    private ReviewBasis place(int number) {
        PlaceId place = PlaceId.of("place-" + number);
        LocalDate adopted = LocalDate.of(2018, 1, 1).plusDays(new Random(number).nextInt(2_900));
        return ReviewBasis.builder()
                .charter(charter(number))
                .programme(programme(number, place, adopted))
                .register(new MadeUpRegister(number, place, adopted).register())
                .localCharter(Optional.of(rewritten).filter(own -> number % 20 == 7))
                .axes(axes)
                .build();
    }

    private Charter charter(int number) {
        if (number % 200 == 13) {
            return another;
        }
        return number % 50 == 12 ? twelve : thirteen;
    }

    private Programme programme(int number, PlaceId place, LocalDate adopted) {
        Programme.Builder programme = Programme.builder()
                .id(ProgrammeId.of("programme-" + number))
                .place(place)
                .charter(charter(number).id())
                .addTransitions(Transition.of(ProgrammeState.ADOPTED, adopted, REASON));
        if (number % 10 == 3) {
            programme.addTransitions(Transition.of(ProgrammeState.PAUSED, adopted.plusDays(200), REASON));
        }
        if (number % 20 == 3) {
            programme.addTransitions(Transition.of(ProgrammeState.RESUMED, adopted.plusDays(500), REASON));
        }
        if (number % 50 == 23) {
            programme.addTransitions(Transition.of(ProgrammeState.ENDED, adopted.plusDays(1_500), REASON));
        }
        return programme.build();
    }

    /** A charter that merges two steps, splits one, leaves one out and adds an aim. */
    private LocalCharter rewritten() {
        return LocalCharter.builder()
                .id(LocalCharterId.of("rewritten"))
                .title(Text.of("What we promise"))
                .charter(thirteen.id())
                .addSteps(step("work", "workplaces", "trade-unions"), step("nurseries", "schools"), step("network"))
                .addAllSteps(thirteen.keys().stream()
                        .map(CriterionKey::value)
                        .filter(key -> !Set.of("workplaces", "trade-unions", "competition")
                                .contains(key))
                        .map(key -> step(key, key))
                        .toList())
                .build();
    }

    private static LocalStep step(String key, String... steps) {
        return LocalStep.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("A promise"))
                .addAllSteps(Stream.of(steps).map(CriterionKey::of).toList())
                .build();
    }

    private Charter charter(CharterId id) {
        return catalogue.find(Charter.TYPE, id).orElseThrow();
    }
}
