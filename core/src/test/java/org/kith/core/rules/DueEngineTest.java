package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueFinder;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

class DueEngineTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final DueFinder<Place> TOMORROW = (place, out) -> report(out.at("name"), 1);
    private static final DueFinder<Place> IN_A_WEEK =
            (place, out) -> report(out.at("within").at(2), 7);
    private static final DueFinder<Place> LATE = (place, out) -> report(out, -1);
    private static final DueFinder<Place> BROKEN = (place, out) -> {
        report(out.at("id"), 0);
        throw new IllegalStateException("broken");
    };

    @Nested
    class Items {

        @Test
        void standWhereTheFinderSaid() {
            assertThat(items(7, List.of(TOMORROW, IN_A_WEEK)))
                    .extracting(due -> due.by() + " " + due.document() + due.pointer())
                    .containsExactly("2022-03-15 place/town/name", "2022-03-21 place/town/within/2");
        }

        @Test
        void comeByDayAndNotByFinder() {
            assertThat(items(7, List.of(IN_A_WEEK, TOMORROW, LATE)))
                    .extracting(Due::by)
                    .isSorted();
        }

        @Test
        void areLateFromTheDayAfterTheirLast() {
            DueFinder<Place> today = (place, out) -> report(out, 0);

            assertThat(due(7, List.of(today, LATE)).orElseThrow().late())
                    .extracting(Due::by)
                    .containsExactly(DAY.minusDays(1));
        }
    }

    @Nested
    class Horizon {

        @Test
        void includesItsLastDay() {
            assertThat(items(7, List.of(IN_A_WEEK))).hasSize(1);
        }

        @Test
        void leavesOutTheDayAfter() {
            assertThat(items(6, List.of(IN_A_WEEK))).isEmpty();
        }

        @Test
        void sparesWhatIsBeyondItTheDetails() {
            DueFinder<Place> careless = (place, out) -> out.report(DueKind.REVIEW, DAY.plusDays(8), due -> {
                throw new IllegalStateException("asked");
            });

            assertThat(due(7, List.of(careless)).findings()).isEmpty();
        }

        @Test
        void doesNotEndBeforeItBegins() {
            assertThatIllegalArgumentException().isThrownBy(() -> due(-1, List.of(TOMORROW)));
        }
    }

    @Nested
    class FinderThatThrows {

        @Test
        void isAFindingAtTheValue() {
            Finding finding =
                    due(7, List.of(TOMORROW, BROKEN)).findings().asList().get(0);

            assertThat(finding.code()).isEqualTo("plugin.failed");
            assertThat(finding.arguments()).containsExactly("test", "due", "java.lang.IllegalStateException");
            assertThat(finding.document()).contains("place/town");
        }

        @Test
        void keepsNoOtherFromBeingAsked() {
            assertThat(items(7, List.of(TOMORROW, BROKEN, IN_A_WEEK)))
                    .extracting(Due::by)
                    .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(7));
        }

        @Test
        void isOneThatGivesNoTitle() {
            DueFinder<Place> untitled = (place, out) -> out.report(DueKind.REVIEW, DAY, due -> {});

            assertThat(due(7, List.of(untitled, TOMORROW)).findings()).hasSize(1);
            assertThat(items(7, List.of(untitled, TOMORROW))).hasSize(1);
        }
    }

    @Nested
    class ModelThatFailsToListItsRules {

        @Test
        void isAFindingAndTheOthersWork() {
            Model broken = new TestModel("broken", () -> {
                throw new IllegalStateException("broken");
            });

            Outcome<DueList> outcome = engine(broken, model(List.of(TOMORROW))).due(dossier(), DAY, DAY.plusDays(7));

            assertThat(outcome.findings().stream().map(Finding::arguments))
                    .containsExactly(List.of("broken", "dues", "java.lang.IllegalStateException"));
            assertThat(outcome.orElseThrow().items()).hasSize(1);
        }
    }

    @Nested
    class Dangling {

        @Test
        void referencesAreNoConcernOfIts() {
            Dossier dossier = Dossier.of(place().within(PlaceId.of("nowhere")).build());

            assertThat(engine(model(List.of(TOMORROW))).due(dossier, DAY, DAY).findings())
                    .isEmpty();
        }
    }

    private static void report(DueReporter out, int days) {
        out.report(DueKind.REVIEW, out.asOf().plusDays(days), due -> due.title(Text.of("Look again")));
    }

    private static List<Due> items(int days, List<DueFinder<Place>> finders) {
        return due(days, finders).orElseThrow().items();
    }

    private static Outcome<DueList> due(int days, List<DueFinder<Place>> finders) {
        return engine(model(finders)).due(dossier(), DAY, DAY.plusDays(days));
    }

    private static DueEngine engine(Model... models) {
        return DueEngine.of(List.of(models), List.of(Place.TYPE));
    }

    private static Model model(List<DueFinder<Place>> finders) {
        List<DueRule<?>> rules = finders.stream()
                .<DueRule<?>>map(finder -> DueRule.of(Place.class, finder))
                .toList();
        return new TestModel("test", () -> rules);
    }

    private static Dossier dossier() {
        return Dossier.of(place().build());
    }

    private static Place.Builder place() {
        return Place.builder().id(PlaceId.of("town")).name(Text.of("Town")).kind(PlaceKind.TOWN);
    }

    private record TestModel(String name, Supplier<List<DueRule<?>>> listing) implements Model {

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<DocumentType<?>> documentTypes() {
            return List.of();
        }

        @Override
        public List<Catalogue> catalogues() {
            return List.of();
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }

        @Override
        public List<DueRule<?>> dues() {
            return listing.get();
        }
    }
}
