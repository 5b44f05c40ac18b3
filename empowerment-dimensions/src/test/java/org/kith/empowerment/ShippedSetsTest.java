package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.Kith;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Subject;

/** The sets that come with the module beside the five dimensions. */
class ShippedSetsTest {

    private static final Kith KITH = Kith.load();

    @ParameterizedTest
    @CsvSource({"nine-domains, 9, participation", "co-production-features, 6, assets", "five-dimensions, 5, confident"})
    void haveTheirDimensionsAndSources(String id, int size, String first) {
        DimensionSet set =
                KITH.catalogue().find(DimensionSet.TYPE, DimensionSetId.of(id)).orElseThrow();

        assertThat(set.dimensions()).hasSize(size);
        assertThat(set.dimensions().get(0).key()).hasToString(first);
        assertThat(set.dimensions())
                .allMatch(dimension -> dimension.evaluatingQuestion().isPresent());
        assertThat(set.sources()).isNotEmpty();
    }

    @Test
    void sayThatAProfileOfTheFiveIsAboutACommunity() {
        assertThat(KITH.catalogue().find(Framework.TYPE, EmpowermentModel.FIVE_DIMENSIONS_PROFILE))
                .get()
                .satisfies(framework -> assertThat(framework.subject()).contains(Subject.COMMUNITY))
                .satisfies(framework -> assertThat(framework.isAboutCommunity()).isTrue());
    }
}
