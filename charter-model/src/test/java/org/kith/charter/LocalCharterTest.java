package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.Fixtures.THIRTEEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Crosswalk;
import org.kith.core.text.Text;

class LocalCharterTest {

    @Nested
    class PlymouthsTwelveHeadings {

        private final LocalCharter plymouth = Fixtures.plymouth();
        private final Crosswalk crosswalk = plymouth.crosswalk(THIRTEEN);

        @Test
        void areTwelveInTheOrderOfTheCity() {
            assertThat(plymouth.steps())
                    .extracting(step -> step.number().orElseThrow())
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }

        @Test
        void mergeWorkplacesWithUnions() {
            assertThat(crosswalk.across(key("workplaces-unions")))
                    .containsExactlyElementsOf(keys("workplaces", "trade-unions"));
            assertThat(plymouth.step(key("workplaces-unions")))
                    .hasValueSatisfying(step -> assertThat(step.isMerged()).isTrue());
        }

        @Test
        void turnTheParadeIntoAnEvent() {
            assertThat(plymouth.step(key("memorial-event")))
                    .hasValueSatisfying(step -> assertThat(step.changes()).containsExactly(StepChange.OTHER_FORM));
        }

        @Test
        void addTwoAimsAndLeaveTwoStepsWithoutAHeading() {
            assertThat(crosswalk.unmatched()).containsExactlyElementsOf(keys("friend-champion", "network"));
            assertThat(crosswalk.unreached()).containsExactlyElementsOf(keys("competition", "governance"));
        }
    }

    @Nested
    class BernsGroups {

        private final LocalCharter bern = Fixtures.bern();

        @Test
        void haveNoNumbers() {
            assertThat(bern.steps())
                    .hasSize(6)
                    .allSatisfy(step -> assertThat(step.number()).isEmpty());
        }

        @Test
        void areComparedInFiveAndNotInTheSixth() {
            Crosswalk crosswalk = bern.crosswalk(THIRTEEN);

            assertThat(crosswalk.unmatched()).containsExactly(key("population"));
            assertThat(crosswalk.unreached()).hasSize(8);
        }
    }

    @Nested
    class RolledUp {

        private final LocalCharter plymouth = Fixtures.plymouth();

        @Test
        void whatIsKnownOfAMergedStepStandsUnderEachOfThem() {
            RollUp<Integer> rollUp = plymouth.rollUp(THIRTEEN, Map.of(key("workplaces-unions"), 13));

            assertThat(rollUp.comparable())
                    .isEqualTo(Map.of(key("workplaces"), List.of(13), key("trade-unions"), List.of(13)));
            assertThat(rollUp.silent()).hasSize(11);
        }

        @Test
        void whatIsKnownOfSplitStepsStandsTogetherInTheirOrder() {
            LocalCharter split = village(step("nurseries", "schools"), step("colleges", "schools"));

            RollUp<String> rollUp = split.rollUp(THIRTEEN, Map.of(key("colleges"), "late", key("nurseries"), "early"));

            assertThat(rollUp.comparable()).containsEntry(key("schools"), List.of("early", "late"));
        }

        @Test
        void whatCannotBeComparedIsTold() {
            RollUp<Integer> rollUp = plymouth.rollUp(THIRTEEN, Map.of(key("network"), 33, key("nobody-said"), 1));

            assertThat(rollUp.ownAims()).isEqualTo(Map.of(key("network"), 33));
            assertThat(rollUp.unknown()).containsExactly(key("nobody-said"));
            assertThat(rollUp.comparable()).isEmpty();
            assertThat(rollUp.silent()).hasSize(13);
        }
    }

    @Nested
    class Steps {

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> village(step("a", "schools"), step("a", "faith")))
                    .withMessage("each local step needs a key of its own");
        }

        @Test
        void haveNumbersOfTheirOwnIfTheyHaveAny() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> village(step("a").withNumber(1), step("b").withNumber(1)))
                    .withMessage("each local step needs a number of its own");
        }
    }

    static LocalCharter village(LocalStep... steps) {
        return LocalCharter.builder()
                .id(LocalCharterId.of("village"))
                .title(Text.of("What our village promises"))
                .charter(Charters.COMPASSIONATE_CITY_13)
                .addSteps(steps)
                .addSources(Samples.SOURCE)
                .build();
    }

    static LocalStep step(String key, String... steps) {
        return LocalStep.builder()
                .key(key(key))
                .title(Text.of("A promise"))
                .addAllSteps(keys(steps))
                .build();
    }

    private static CriterionKey key(String value) {
        return CriterionKey.of(value);
    }

    private static List<CriterionKey> keys(String... values) {
        return Arrays.stream(values).map(CriterionKey::of).toList();
    }
}
