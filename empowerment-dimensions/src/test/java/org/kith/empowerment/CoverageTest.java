package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.kith.empowerment.Cover.ACTIVE;
import static org.kith.empowerment.Cover.NONE;
import static org.kith.empowerment.Cover.REMIT;
import static org.kith.empowerment.Cover.UNKNOWN;
import static org.kith.empowerment.Samples.CONFIDENT;
import static org.kith.empowerment.Samples.COOPERATIVE;
import static org.kith.empowerment.Samples.EDUCATION;
import static org.kith.empowerment.Samples.INCLUSIVE;
import static org.kith.empowerment.Samples.INFLUENTIAL;
import static org.kith.empowerment.Samples.LIBRARY;
import static org.kith.empowerment.Samples.ORGANISED;
import static org.kith.empowerment.Samples.POLICY;
import static org.kith.empowerment.Samples.column;
import static org.kith.empowerment.Samples.coverage;
import static org.kith.empowerment.Samples.partners;
import static org.kith.empowerment.Samples.row;
import static org.kith.empowerment.Samples.settledPartners;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.community.AssetKind;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class CoverageTest {

    /** What is known of the case before anything was computed. */
    @Nested
    class TheOfficersCase {

        @Test
        void coversAllFive() {
            assertThat(partners().covered().certain())
                    .containsExactly(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
            assertThat(partners().share()).isEqualTo(Fraction.ONE);
        }

        @Test
        void hasNoOverlap() {
            assertThat(partners().overlaps().certain()).isEmpty();
            assertThat(partners().overlaps().open()).containsExactly(CONFIDENT);
            assertThat(settledPartners().overlaps().possible()).isEmpty();
        }

        @Test
        void showsThatTheTwoComplementEachOther() {
            assertThat(partners().complements())
                    .containsExactly(new Complement(
                            EDUCATION,
                            POLICY,
                            Set.of(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL),
                            false));
            assertThat(settledPartners().complements())
                    .extracting(Complement::certain)
                    .containsExactly(true);
        }

        @Test
        void hasFourGapsIfThePolicyDepartmentLeaves() {
            Coverage left = partners().without(POLICY);

            assertThat(left.gaps().certain()).containsExactly(INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
            assertThat(left.share()).isEqualTo(Fraction.of(1, 5));
        }

        @Test
        void leavesConfidentOpenIfEducationLeaves() {
            Coverage left = partners().without(EDUCATION);

            assertThat(left.gaps().open()).containsExactly(CONFIDENT);
            assertThat(left.gaps().certain()).isEmpty();
        }

        @Test
        void hangsOnOneBodyInEveryColumn() {
            assertThat(partners().soleCover().possible())
                    .containsExactly(
                            new SoleCover(CONFIDENT, EDUCATION),
                            new SoleCover(INCLUSIVE, POLICY),
                            new SoleCover(ORGANISED, POLICY),
                            new SoleCover(COOPERATIVE, POLICY),
                            new SoleCover(INFLUENTIAL, POLICY));
            assertThat(partners().soleCover().open()).containsExactly(new SoleCover(CONFIDENT, EDUCATION));
        }

        @Test
        void losesFourWithThePolicyDepartment() {
            assertThat(partners().lostWith(POLICY).certain())
                    .containsExactly(INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
            assertThat(partners().lostWith(POLICY).isSettled()).isTrue();
            assertThat(partners().lostWith(EDUCATION).open()).containsExactly(CONFIDENT);
            assertThat(settledPartners().lostWith(EDUCATION).certain()).containsExactly(CONFIDENT);
        }

        @Test
        void needsBothToCoverAllFive() {
            SmallestSets sets = partners().smallestSets();

            assertThat(sets.sets()).containsExactly(Set.of(EDUCATION, POLICY));
            assertThat(sets.columns()).hasSize(5);
            assertThat(sets.atLeast()).isEqualTo(1);
            assertThat(settledPartners().smallestSets().atLeast()).isEqualTo(2);
        }

        @Test
        void beginsWithATalkOfTheTwo() {
            assertThat(partners().conversations())
                    .first()
                    .isEqualTo(new Conversation(
                            Topic.COMPLEMENT,
                            Set.of(EDUCATION, POLICY),
                            Set.of(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL)));
            assertThat(partners().conversations())
                    .last()
                    .isEqualTo(new Conversation(Topic.UNKNOWN, Set.of(POLICY), Set.of(CONFIDENT)));
        }
    }

    @Nested
    class Cells {

        @Test
        void areFoundByBodyAndColumn() {
            assertThat(partners().cover(POLICY, INCLUSIVE)).isEqualTo(ACTIVE);
        }

        @Test
        void areUnknownWhereAbsent() {
            Coverage coverage =
                    coverage().addRows(row(LIBRARY, CONFIDENT, ACTIVE)).build();

            assertThat(coverage.cover(LIBRARY, INCLUSIVE)).isEqualTo(UNKNOWN);
        }

        @Test
        void areUnknownForABodyWithoutRow() {
            assertThat(partners().cover(LIBRARY, CONFIDENT)).isEqualTo(UNKNOWN);
        }

        @Test
        void countForNothingUnderAKeyThatIsNoColumn() {
            CriterionKey other = CriterionKey.of("other");
            Coverage coverage = coverage().addRows(row(LIBRARY, other, ACTIVE)).build();

            assertThat(coverage.cover(LIBRARY, other)).isEqualTo(UNKNOWN);
            assertThat(coverage.coveredBy(LIBRARY)).isEmpty();
            assertThat(coverage.activeOn(other)).isEmpty();
            assertThat(coverage.covered().certain()).isEmpty();
        }

        @Test
        void ofABodyWithTwoRowsSayTheMostOfBoth() {
            Coverage coverage = coverage()
                    .addRows(row(LIBRARY, ACTIVE, NONE), row(POLICY, NONE, NONE), row(LIBRARY, NONE, REMIT))
                    .build();

            assertThat(coverage.covers(CONFIDENT)).containsExactly(entry(LIBRARY, ACTIVE), entry(POLICY, NONE));
            assertThat(coverage.covers(INCLUSIVE)).containsExactly(entry(LIBRARY, REMIT), entry(POLICY, NONE));
        }
    }

    @Nested
    class Gaps {

        @Test
        void areWhereEveryBodySaidThatItIsNotActive() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, NONE, UNKNOWN, ACTIVE))
                    .addRows(row(POLICY, REMIT, NONE, NONE))
                    .build();

            assertThat(coverage.gaps().certain()).containsExactly(CONFIDENT);
        }

        @Test
        void areAllColumnsWhereThereIsNoBody() {
            assertThat(coverage().build().gaps().certain()).hasSize(5);
        }

        @Test
        void areNotWhereACellIsMissing() {
            assertThat(coverage().addRows(row(EDUCATION, NONE)).build().gaps().certain())
                    .containsExactly(CONFIDENT);
        }
    }

    @Nested
    class Open {

        @Test
        void isWhereNobodyIsActiveAndSomebodyIsUnknown() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, NONE, NONE, UNKNOWN, NONE, NONE))
                    .addRows(row(POLICY, REMIT, UNKNOWN, ACTIVE, NONE))
                    .build();

            assertThat(coverage.gaps().open()).containsExactly(INCLUSIVE, INFLUENTIAL);
        }
    }

    @Nested
    class Overlaps {

        @Test
        void areWhereMoreThanOneIsActive() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE, ACTIVE, NONE), row(POLICY, ACTIVE, REMIT, NONE))
                    .build();

            assertThat(coverage.overlaps().certain()).containsExactly(CONFIDENT);
            assertThat(coverage.activeOn(CONFIDENT)).containsExactly(EDUCATION, POLICY);
            assertThat(coverage.soleCover().certain()).containsExactly(new SoleCover(INCLUSIVE, EDUCATION));
        }

        @Test
        void areNotMadeByTwoRowsOfOneBody() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE), row(EDUCATION, ACTIVE))
                    .build();

            assertThat(coverage.overlaps().certain()).isEmpty();
            assertThat(coverage.soleCover().certain()).containsExactly(new SoleCover(CONFIDENT, EDUCATION));
        }
    }

    @Nested
    class Complements {

        @Test
        void areNotWhereOneCoversAllThatTheOtherDoes() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE, ACTIVE), row(POLICY, NONE, ACTIVE))
                    .build();

            assertThat(coverage.complements()).isEmpty();
        }

        @Test
        void areInTheOrderOfTheRows() {
            Coverage coverage = coverage()
                    .addRows(
                            row(POLICY, ACTIVE, NONE, NONE),
                            row(LIBRARY, NONE, ACTIVE),
                            row(EDUCATION, NONE, NONE, ACTIVE))
                    .build();

            assertThat(coverage.complements())
                    .containsExactly(
                            new Complement(POLICY, LIBRARY, Set.of(CONFIDENT, INCLUSIVE), true),
                            new Complement(POLICY, EDUCATION, Set.of(CONFIDENT, ORGANISED), true),
                            new Complement(LIBRARY, EDUCATION, Set.of(INCLUSIVE, ORGANISED), false));
        }
    }

    @Nested
    class TheSmallestSets {

        @Test
        void areAllOfTheSmallestSizeInTheOrderOfTheRows() {
            Coverage coverage = coverage()
                    .addRows(row(POLICY, ACTIVE, NONE, NONE, NONE, NONE))
                    .addRows(row(LIBRARY, ACTIVE, NONE, NONE, NONE, NONE))
                    .addRows(row(EDUCATION, NONE, ACTIVE, ACTIVE, REMIT, NONE))
                    .build();

            SmallestSets sets = coverage.smallestSets();

            assertThat(sets.sets()).containsExactly(Set.of(POLICY, EDUCATION), Set.of(LIBRARY, EDUCATION));
            assertThat(sets.columns()).containsExactly(CONFIDENT, INCLUSIVE, ORGANISED);
            assertThat(sets.complete()).isTrue();
            assertThat(sets.atLeast()).isEqualTo(2);
        }

        @Test
        void areTheEmptyOneWhereNothingIsCovered() {
            SmallestSets sets = coverage().addRows(row(POLICY, NONE)).build().smallestSets();

            assertThat(sets.sets()).containsExactly(Set.of());
            assertThat(sets.columns()).isEmpty();
            assertThat(sets.atLeast()).isZero();
        }

        @Test
        void areOneSmallSetWithABoundForManyBodies() {
            Coverage coverage = many(21);

            SmallestSets sets = coverage.smallestSets();

            assertThat(sets.complete()).isFalse();
            assertThat(sets.sets())
                    .singleElement()
                    .satisfies(set -> assertThat(set).hasSize(3));
            assertThat(sets.atLeast()).isEqualTo(3);
        }

        @Test
        void areExactForTwentyBodies() {
            assertThat(many(20).smallestSets().complete()).isTrue();
        }

        /** {@return bodies of which each is active on two of five columns beside each other, in turn} */
        private static Coverage many(int bodies) {
            Coverage.Builder coverage = coverage();
            for (int i = 0; i < bodies; i++) {
                Cover[] covers = {NONE, NONE, NONE, NONE, NONE};
                covers[i % 5] = ACTIVE;
                covers[(i + 1) % 5] = ACTIVE;
                coverage.addRows(row(BodyId.of("body-" + i), covers));
            }
            return coverage.build();
        }
    }

    @Nested
    class Conversations {

        @Test
        void beginWithGapsAndThoseWhoHaveARemit() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, REMIT, NONE, ACTIVE, ACTIVE, ACTIVE))
                    .addRows(row(POLICY, NONE, NONE, NONE, ACTIVE, UNKNOWN))
                    .addRows(row(LIBRARY, REMIT, NONE, REMIT, NONE, NONE))
                    .build();

            assertThat(coverage.conversations())
                    .containsExactly(
                            new Conversation(Topic.GAP, Set.of(EDUCATION, LIBRARY), Set.of(CONFIDENT)),
                            new Conversation(Topic.GAP, Set.of(EDUCATION, POLICY, LIBRARY), Set.of(INCLUSIVE)),
                            new Conversation(Topic.SOLE_COVER, Set.of(EDUCATION, LIBRARY), Set.of(ORGANISED)),
                            new Conversation(Topic.SOLE_COVER, Set.of(EDUCATION), Set.of(INFLUENTIAL)),
                            new Conversation(Topic.OVERLAP, Set.of(EDUCATION, POLICY), Set.of(COOPERATIVE)),
                            new Conversation(Topic.UNKNOWN, Set.of(POLICY), Set.of(INFLUENTIAL)));
        }

        @Test
        void askWhereNobodyIsKnownToBeActive() {
            assertThat(partners().without(EDUCATION).conversations())
                    .first()
                    .isEqualTo(new Conversation(Topic.OPEN, Set.of(POLICY), Set.of(CONFIDENT)));
        }

        @Test
        void areNoneWithoutBodies() {
            assertThat(coverage().build().conversations()).isEmpty();
        }
    }

    @Nested
    class Assets {

        @Test
        void standBesideThoseWhoBringThem() {
            Asset rooms = asset("rooms").withBody(EDUCATION);
            Asset van = asset("van").withBody(LIBRARY);

            assertThat(partners().assets(List.of(van, rooms)))
                    .containsExactly(entry(EDUCATION, List.of(rooms)), entry(POLICY, List.of()));
        }

        private static Asset asset(String id) {
            return Asset.builder()
                    .id(AssetId.of(id))
                    .title(Text.of(id))
                    .kind(AssetKind.INSTITUTION)
                    .build();
        }
    }

    @Nested
    class Without {

        @Test
        void changesNothingForABodyWithoutRow() {
            assertThat(partners().without(LIBRARY)).isEqualTo(partners());
        }

        @Test
        void takesEveryRowOfTheBody() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE), row(EDUCATION, NONE, ACTIVE))
                    .build();

            assertThat(coverage.without(EDUCATION).bodies()).isEmpty();
        }
    }

    @Nested
    class Columns {

        @Test
        void mustBeThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> coverage().columns(List.of()).build())
                    .withMessage("a coverage has at least one column");
        }

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> coverage().addColumns(column(CONFIDENT)).build())
                    .withMessage("each column needs a key of its own");
        }

        @Test
        void maySayAnythingElseThanDimensions() {
            CriterionKey schools = CriterionKey.of("schools");
            Coverage steps = coverage()
                    .columns(List.of(column(schools)))
                    .addRows(row(EDUCATION, schools, ACTIVE))
                    .build();

            assertThat(steps.share()).isEqualTo(Fraction.ONE);
        }
    }
}
