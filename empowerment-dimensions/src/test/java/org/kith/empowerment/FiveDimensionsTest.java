package org.kith.empowerment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.empowerment.Samples.CONFIDENT;
import static org.kith.empowerment.Samples.COOPERATIVE;
import static org.kith.empowerment.Samples.INCLUSIVE;
import static org.kith.empowerment.Samples.INFLUENTIAL;
import static org.kith.empowerment.Samples.ORGANISED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Side;
import org.kith.core.text.Confidence;
import org.kith.core.text.Text;

class FiveDimensionsTest {

    private static final Kith KITH = Kith.load();

    private final DimensionSet set = KITH.catalogue()
            .find(DimensionSet.TYPE, EmpowermentModel.FIVE_DIMENSIONS)
            .orElseThrow();

    private final Framework profile = KITH.catalogue()
            .find(Framework.TYPE, EmpowermentModel.FIVE_DIMENSIONS_PROFILE)
            .orElseThrow();

    @Test
    void areCheckedWithoutFindings() {
        assertThat(KITH.check(KITH.catalogue(), LocalDate.of(2022, 3, 14)))
                .filteredOn(finding -> finding.document().orElse("").contains("five-dimensions"))
                .isEmpty();
    }

    @Nested
    class DimensionsOfTheSet {

        @Test
        void areFiveInTheirOrder() {
            assertThat(set.dimensions())
                    .extracting(Dimension::key)
                    .containsExactly(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
        }

        @Test
        void sayAllThatASetCanSay() {
            assertThat(set.dimensions())
                    .allSatisfy(dimension -> assertThat(List.of(
                                    dimension.value(),
                                    dimension.process(),
                                    dimension.outcome(),
                                    dimension.planningQuestion(),
                                    dimension.evaluatingQuestion()))
                            .allMatch(Optional::isPresent));
        }

        @Test
        void tellConfirmedValuesFromRememberedOnes() {
            assertThat(set.dimensions())
                    .extracting(dimension ->
                            dimension.value().orElseThrow().source().confidence())
                    .containsExactly(
                            Confidence.VERIFIED,
                            Confidence.VERIFIED,
                            Confidence.BACKGROUND,
                            Confidence.BACKGROUND,
                            Confidence.BACKGROUND);
        }

        @Test
        void markOutcomesAsInferred() {
            assertThat(set.dimensions())
                    .extracting(dimension ->
                            dimension.outcome().orElseThrow().source().confidence())
                    .containsOnly(Confidence.INFERRED);
        }
    }

    @Nested
    class PartnershipLens {

        @Test
        void hasSixteenStatements() {
            Lens partnership = set.lens(LensKey.of("partnership")).orElseThrow();

            assertThat(partnership.statements()).hasSize(16);
            assertThat(set.dimensions())
                    .extracting(
                            dimension -> partnership.statements(dimension.key()).size())
                    .containsExactly(3, 3, 4, 4, 2);
        }
    }

    @Nested
    class CommunityLens {

        @Test
        void speaksOfBothSidesOfEveryDimension() {
            Lens community = set.lens(LensKey.of("community")).orElseThrow();

            assertThat(set.dimensions())
                    .extracting(
                            dimension -> community.statements(dimension.key()).size())
                    .containsOnly(2);
        }
    }

    @Nested
    class Profile {

        @Test
        void hasTheDimensionsOfTheSetAsGroups() {
            assertThat(profile.criteria())
                    .extracting(Criterion::key)
                    .containsExactlyElementsOf(
                            set.dimensions().stream().map(Dimension::key).toList());
        }

        @Test
        void callsThemAsTheSetDoes() {
            assertThat(profile.criteria())
                    .extracting(Criterion::title)
                    .containsExactlyElementsOf(
                            set.dimensions().stream().map(Dimension::title).toList());
        }

        @Test
        void asksForBothSidesOfEachInTheWordsOfTheSet() {
            for (Dimension dimension : set.dimensions()) {
                Criterion group = profile.criterion(dimension.key()).orElseThrow();

                assertThat(group.criteria())
                        .extracting(Criterion::key, Criterion::side, Criterion::summary)
                        .containsExactly(
                                side(dimension, Side.PROCESS, "process", dimension.process()),
                                side(dimension, Side.OUTCOME, "outcome", dimension.outcome()));
            }
        }

        @Test
        void hasNoTotal() {
            assertThat(profile.profileOnly()).isTrue();
        }

        @Test
        void isRatedOnAScaleOfOurOwn() {
            List<Integer> values =
                    profile.scales().get(0).levels().stream().map(Level::value).collect(toImmutableList());

            assertThat(values).containsExactly(0, 1, 2, 3, 4);
            assertThat(profile.scales().get(0).source().orElseThrow().confidence())
                    .isEqualTo(Confidence.INFERRED);
        }

        private static Tuple side(Dimension dimension, Side side, String suffix, Optional<SourcedText> words) {
            CriterionKey key = CriterionKey.of(dimension.key().value() + "." + suffix);
            Optional<Text> summary = words.map(SourcedText::text);
            return tuple(key, Optional.of(side), summary);
        }
    }
}
