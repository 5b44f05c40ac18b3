package org.kith.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final List<CriterionKey> HEADINGS = keys("work", "worship", "network");
    private static final List<CriterionKey> STEPS = keys("workplaces", "unions", "faith", "governance");

    /** One heading for two steps, one for one, one of its own; and a step without a heading. */
    private static final Crosswalk LOCAL = Crosswalk.of(
            HEADINGS,
            STEPS,
            Map.of(key("work"), keys("unions", "workplaces"), key("worship"), keys("faith"), key("network"), keys()));

    @Nested
    class Links {

        @Test
        void areFollowedInTheOrderOfTheOtherList() {
            assertThat(LOCAL.across(key("work"))).containsExactly(key("workplaces"), key("unions"));
            assertThat(LOCAL.back(key("unions"))).containsExactly(key("work"));
        }

        @Test
        void areEmptyForAKeyOfNeitherList() {
            assertThat(LOCAL.across(key("parade"))).isEmpty();
            assertThat(LOCAL.back(key("parade"))).isEmpty();
        }

        @Test
        void ofKeysInNeitherListLinkNothingAndAreTold() {
            Crosswalk crosswalk = Crosswalk.of(
                    keys("work"), STEPS, Map.of(key("work"), keys("faith", "parade"), key("choir"), keys("faith")));

            assertThat(crosswalk.across(key("work"))).containsExactly(key("faith"));
            assertThat(crosswalk.back(key("faith"))).containsExactly(key("work"));
            assertThat(crosswalk.unknown()).containsExactlyInAnyOrder(key("parade"), key("choir"));
        }
    }

    @Nested
    class Differences {

        @Test
        void areTold() {
            assertThat(LOCAL.merged()).containsExactly(key("work"));
            assertThat(LOCAL.unmatched()).containsExactly(key("network"));
            assertThat(LOCAL.unreached()).containsExactly(key("governance"));
            assertThat(LOCAL.split()).isEmpty();
            assertThat(LOCAL.isOneToOne()).isFalse();
        }

        @Test
        void changeSidesWhenItIsReadTheOtherWay() {
            Crosswalk inverse = LOCAL.inverse();

            assertThat(inverse.split()).containsExactly(key("work"));
            assertThat(inverse.unmatched()).containsExactly(key("governance"));
            assertThat(inverse.unreached()).containsExactly(key("network"));
        }

        @Test
        void areNoneBetweenAListAndItself() {
            assertThat(Crosswalk.ofSameKeys(STEPS, STEPS).isOneToOne()).isTrue();
        }

        @Test
        void areTheKeysThatOnlyOneListHas() {
            Crosswalk versions = Crosswalk.ofSameKeys(keys("faith", "memorial", "award"), keys("faith", "award"));

            assertThat(versions.unmatched()).containsExactly(key("memorial"));
            assertThat(versions.unreached()).isEmpty();
            assertThat(versions.isOneToOne()).isFalse();
        }
    }

    @Test
    void leadsOnThroughAnother() {
        Crosswalk toOlder = Crosswalk.ofSameKeys(STEPS, keys("workplaces", "faith"));

        Crosswalk through = LOCAL.then(toOlder);

        assertThat(through.across(key("work"))).containsExactly(key("workplaces"));
        assertThat(through.merged()).isEmpty();
    }

    private static CriterionKey key(String value) {
        return CriterionKey.of(value);
    }

    private static List<CriterionKey> keys(String... values) {
        return Arrays.stream(values).map(CriterionKey::of).toList();
    }
}
