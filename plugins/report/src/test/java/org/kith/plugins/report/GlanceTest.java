package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.Health;
import org.kith.core.spi.ExportContext;

class GlanceTest {

    @Test
    void tellsOneFigureForEachMatter() {
        assertThat(tiles(Samples.AS_OF))
                .extracting(Tile::figure)
                .containsExactly(
                        "2", "3", "1 of 4", "16.6\u00a0%", "1 of 2", "1 of 2", "Tuesday 5 April 2022", "2 of 4");
    }

    @Test
    void saysWhatIsToComeAndWhoWaits() {
        assertThat(tiles(Samples.AS_OF).get(1).lines()).containsExactly("2 more due by 12 June 2022", "3 answers owed");
    }

    @Test
    void saysWhatAProgrammeOwesAndWhetherTheTeamAssessedItself() {
        assertThat(tiles(Samples.AS_OF).get(2).lines())
                .containsExactly("0 late, 4 more owed by 12 June 2022", "Draft, begun on 14 February 2022, 2 raters");
    }

    @Test
    void saysThatAScoreIsAdvice() {
        assertThat(tiles(Samples.AS_OF).get(3).lines())
                .containsExactly("Advice, not a decision; provisional", "Decided: Growing");
    }

    @Nested
    class NextSessionsTile {

        @Test
        void listsWhatIsToCome() {
            assertThat(tiles(Samples.AS_OF).get(6).lines())
                    .containsExactly(
                            "5 April 2022: Spring cohort, session 2", "19 April 2022: Spring cohort, session 3");
        }

        @Test
        void countsASessionOfTheDayItself() {
            assertThat(tiles(LocalDate.of(2022, 4, 19)).get(6).figure()).isEqualTo("Tuesday 19 April 2022");
        }

        @Test
        void saysIfNoneIsAhead() {
            assertThat(tiles(LocalDate.of(2022, 4, 20)).get(6).figure()).isEqualTo("None ahead");
        }

        @Test
        void isLeftOutWithoutCohorts() {
            UnaryOperator<String> plain = UnaryOperator.identity();
            assertThat(NextSessions.of(Samples.scope(ProgrammeSamples.course(plain))))
                    .isEmpty();
        }
    }

    @Nested
    class HealthOfAPlan {

        @Test
        void isDrawnInProportionTheMostUrgentFirst() {
            assertThat(HealthBar.of(Map.of(Health.DONE, 2, Health.LATE, 1)).slices())
                    .containsExactly(
                            new HealthBar.Slice("0.00", "33.33", "late", "Late", 1),
                            new HealthBar.Slice("33.33", "66.67", "done", "Done", 2));
        }

        @Test
        void isEmptyWithoutActions() {
            assertThat(HealthBar.of(Map.of()).slices()).isEmpty();
        }
    }

    private static List<Tile> tiles(LocalDate asOf) {
        Scope scope =
                new Scope(Redacted.of(Samples.dossier(), Audience.STEERING), ExportContext.of(Audience.STEERING, asOf));
        return Glance.of(Page.of(scope), scope);
    }
}
