package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.criterion;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.group;
import static org.kith.plugins.rubric.SmallRubrics.scale;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Side;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** Rubric files in which nearly everything is wrong: all of it is found at once, and nothing is scored by them. */
class BadRubricTest {

    /** What is wrong with the file, by pointer, with line and column. */
    private static final List<String> WRONG = List.of(
            "rubric.other-version /frameworkVersion 9:23",
            "rubric.sides-mixed /root/formula 25:16",
            "rubric.total-forbidden /root/formula 25:16",
            "rubric.key-twice /root/formula/parts/1/key 29:17",
            "rubric.weight-not-positive /root/formula/parts/1/weight 29:32",
            "rubric.criterion-unknown /root/formula/parts/2/formula/criterion 30:65",
            "rubric.criterion-not-rated /root/formula/parts/3/formula/criterion 31:69",
            "rubric.group-empty /root/formula/parts/4/formula/parts 32:37",
            "rubric.node-unknown /root/formula/parts/5/formula/node 33:64",
            "rubric.number-not-positive /root/formula/parts/6/formula/outOf 39:22",
            "rubric.points-missing /root/formula/parts/6/formula/parts/0/formula/points 38:94",
            "rubric.points-missing /root/formula/parts/6/formula/parts/0/formula/points 38:94",
            "rubric.rounding-unnecessary /root/formula/parts/6/formula/rounding/mode 40:34",
            "rubric.number-not-positive /root/formula/parts/6/formula/rounding/step 40:57",
            "rubric.scale-unknown /root/formula/parts/6/scale 42:20",
            "rubric.baseline-missing /root/formula/parts/7/formula/target 46:74",
            "rubric.scale-missing /root/formula/parts/7/grades 47:21",
            "rubric.level-lowest /root/grades/0/level 53:17",
            "rubric.levels-out-of-order /root/grades/2/level 56:18",
            "rubric.thresholds-out-of-order /root/grades/2/requirements/0/threshold 58:43",
            "rubric.threshold-out-of-reach /root/grades/2/requirements/1/threshold 59:42",
            "rubric.threshold-always-reached /root/grades/2/requirements/2/threshold 60:55",
            "rubric.level-unknown /root/grades/2/requirements/3/level 61:54",
            "rubric.count-out-of-reach /root/grades/2/requirements/4/atLeast 62:89",
            "rubric.held-level-unknown /root/grades/2/requirements/5/level 63:37",
            "rubric.requirements-empty /root/grades/2/requirements/6/of 64:36",
            "rubric.weight-not-positive /root/weight 24:15");

    @Nested
    class Checking {

        @Test
        void findsEverythingWithItsLineAndColumn() throws IOException {
            assertThat(places(check("rubric-bad.json"))).containsExactlyElementsOf(WRONG);
        }

        @Test
        void findsACycleBesideTheRestWithLinesAndColumns() throws IOException {
            assertThat(places(check("rubric-cycle.json")))
                    .containsExactly(
                            "rubric.criterion-unknown /root/formula/parts/0/formula/criterion 16:80",
                            "rubric.weight-not-positive /root/formula/parts/0/weight 16:32",
                            "rubric.cycle /root/formula/parts/1/formula/node 17:64");
        }

        private Findings check(String file) throws IOException {
            return Trial.KITH.check(dossier(file), Trial.DAY);
        }
    }

    @Nested
    class Scoring {

        @Test
        void givesTheSameErrorsAndNoCard() throws IOException {
            Trial trial = new Trial("bad", sides(), dossier("rubric-bad.json"), Trial.DAY);

            Outcome<?> outcome = trial.outcome(trial.assessment("look", "0 1 2").build());

            assertThat(outcome.value()).isEmpty();
            assertThat(outcome.findings())
                    .extracting(finding -> finding.code() + " " + finding.pointer())
                    .containsExactlyElementsOf(Trial.KITH.check(trial.dossier(), Trial.DAY).stream()
                            .map(finding -> finding.code() + " " + finding.pointer())
                            .toList());
        }

        @Test
        void givesNoScorerForATable() throws IOException {
            Outcome<?> outcome = Trial.KITH.scorer(dossier("rubric-cycle.json"), sides(), "cycle", Options.none());

            assertThat(outcome.value()).isEmpty();
            assertThat(outcome.findings())
                    .extracting(Finding::code)
                    .containsExactly("rubric.criterion-unknown", "rubric.weight-not-positive", "rubric.cycle");
        }
    }

    private static List<String> places(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer() + " "
                        + finding.location()
                                .map(at -> at.line() + ":" + at.column())
                                .orElse("nowhere"))
                .toList();
    }

    private static Dossier dossier(String file) throws IOException {
        try (InputStream in = BadRubricTest.class.getResourceAsStream(file)) {
            Indicator indicator = Indicator.builder()
                    .id(IndicatorId.of("figure"))
                    .version("1")
                    .title(Text.of("A figure"))
                    .direction(Direction.HIGHER_IS_BETTER)
                    .build();
            return Dossier.of(sides(), indicator)
                    .plus(Trial.KITH.readDocument(file, in.readAllBytes()).orElseThrow());
        }
    }

    /** {@return a profile of a on the process side, b on the outcome side and a group of d} */
    private static Framework sides() {
        return framework()
                .withId(FrameworkId.of("sides"))
                .withProfileOnly(true)
                .withScales(scale("answers", "low", "middle", "high"))
                .withCriteria(
                        criterion("a").side(Side.PROCESS).build(),
                        criterion("b").side(Side.OUTCOME).build(),
                        group("group", "d"));
    }
}
