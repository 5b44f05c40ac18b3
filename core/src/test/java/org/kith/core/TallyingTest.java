package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.framework.Subject;
import org.kith.core.registry.UnknownPluginException;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.Tally;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.spi.TableScorer;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

/** Scoring populations through the front door. */
class TallyingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private static final Framework FRAMEWORK = Framework.builder()
            .id(FrameworkId.of("welcome"))
            .version("1")
            .title(Text.of("Welcome"))
            .profileOnly(false)
            .addScale(Scale.builder()
                    .key(ScaleKey.of("yes-no"))
                    .title(Text.of("Yes or no"))
                    .addLevel(level("no", 0))
                    .addLevel(level("yes", 1))
                    .build())
            .addCriterion(Criterion.builder()
                    .key(CriterionKey.of("welcome"))
                    .title(Text.of("Were you welcome?"))
                    .scale(ScaleKey.of("yes-no"))
                    .build())
            .build();

    private static final ResponseTable RESPONSES = ResponseTable.builder(FRAMEWORK)
            .addRow((byte) 1)
            .addRow((byte) 0)
            .addRow((byte) 1)
            .build();

    @Test
    void countsEveryResponse() {
        assertThat(tally(new Counting(Optional.of(TallyingTest::counted)), "counting")
                        .orElseThrow()
                        .rows())
                .isEqualTo(3);
    }

    @Test
    void ofASchemeWithoutTablesSaysSo() {
        assertThat(tally(new Counting(Optional.empty()), "counting").findings())
                .extracting(Finding::code)
                .containsExactly("score.no-tables");
    }

    @Test
    void isRefusedWhereAFrameworkIsAboutACommunityAsAWhole() {
        Framework ofCommunity = FRAMEWORK.withSubject(Subject.COMMUNITY);
        ResponseTable people =
                ResponseTable.builder(ofCommunity).addRow((byte) 1).build();
        Kith kith = Kith.builder()
                .plus(new Counting(Optional.of(TallyingTest::counted)))
                .build();

        assertThat(kith.tally(Dossier.EMPTY, people, "counting", Options.none(), DAY, Runnable::run)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("score.community-of-people");
    }

    @Test
    void ofAPluginThatThrowsIsAFinding() {
        TableScorer broken = table -> {
            throw new IllegalStateException("broken");
        };

        assertThat(tally(new Counting(Optional.of(broken)), "counting").findings())
                .extracting(Finding::code)
                .containsExactly("plugin.failed");
    }

    @Test
    void thatIsCancelledIsNoFailureOfThePlugin() {
        TableScorer cancelled = table -> {
            throw new CancellationException("interrupted");
        };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> tally(new Counting(Optional.of(cancelled)), "counting"));
    }

    @Test
    void goesGroupByGroupToo() {
        ResponseTable responses = ResponseTable.builder(FRAMEWORK)
                .addRow("north", (byte) 1)
                .addRow("south", (byte) 0)
                .addRow("north", (byte) 1)
                .build();
        Kith kith = Kith.builder()
                .plus(new Counting(Optional.of(TallyingTest::counted)))
                .build();

        assertThat(kith.tallyByGroup(Dossier.EMPTY, responses, "counting", Options.none(), DAY, Runnable::run)
                        .orElseThrow()
                        .groups())
                .isEqualTo(Map.of("north", new Tally(2, Map.of()), "south", new Tally(1, Map.of())));
    }

    @Test
    void ofAnUnknownSchemeIsTheCallersMistake() {
        assertThatExceptionOfType(UnknownPluginException.class)
                .isThrownBy(() -> tally(new Counting(Optional.empty()), "guessing"))
                .withMessageContaining("counting");
    }

    private static Outcome<Tally> tally(ScoringStrategy strategy, String scheme) {
        return Kith.builder()
                .plus(strategy)
                .build()
                .tally(Dossier.EMPTY, RESPONSES, scheme, Options.none(), DAY, Runnable::run);
    }

    private static Tally counted(ResponseTable table) {
        return new Tally(table.rows(), ImmutableMap.of());
    }

    private static Level level(String key, int value) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(key))
                .build();
    }

    /**
     * A strategy that is only good for tables.
     *
     * @param tables counts them
     */
    private record Counting(Optional<TableScorer> tables) implements ScoringStrategy {

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            return Outcome.of(new Scorer() {
                @Override
                public ScoreCard score(ScoringInput input, LocalDate asOf) {
                    throw new UnsupportedOperationException("tables only");
                }

                @Override
                public Optional<TableScorer> forTables(LocalDate asOf) {
                    return tables;
                }
            });
        }
    }
}
