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

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;

class CoverageTest {

    /** What is known of the case before anything was computed. */
    @Nested
    class TheOfficersCase {

        @Test
        void coversAllFive() {
            assertThat(partners().covered()).containsExactly(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
            assertThat(partners().share()).isEqualTo(Fraction.ONE);
        }

        @Test
        void hasNoOverlap() {
            assertThat(partners().overlaps()).isEmpty();
        }

        @Test
        void showsThatTheTwoComplementEachOther() {
            assertThat(partners().complements())
                    .containsExactly(new Complement(
                            EDUCATION, POLICY, Set.of(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL)));
        }

        @Test
        void hasFourGapsIfThePolicyDepartmentLeaves() {
            Coverage left = partners().without(POLICY);

            assertThat(left.gaps()).containsExactly(INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);
            assertThat(left.share()).isEqualTo(Fraction.of(1, 5));
        }

        @Test
        void leavesConfidentOpenIfEducationLeaves() {
            Coverage left = partners().without(EDUCATION);

            assertThat(left.open()).containsExactly(CONFIDENT);
            assertThat(left.gaps()).isEmpty();
        }

        @Test
        void hangsOnOneBodyInEveryColumn() {
            assertThat(partners().soleCover())
                    .containsExactly(
                            entry(CONFIDENT, EDUCATION),
                            entry(INCLUSIVE, POLICY),
                            entry(ORGANISED, POLICY),
                            entry(COOPERATIVE, POLICY),
                            entry(INFLUENTIAL, POLICY));
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
            assertThat(coverage.covered()).isEmpty();
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

            assertThat(coverage.gaps()).containsExactly(CONFIDENT);
        }

        @Test
        void areAllColumnsWhereThereIsNoBody() {
            assertThat(coverage().build().gaps()).hasSize(5);
        }

        @Test
        void areNotWhereACellIsMissing() {
            assertThat(coverage().addRows(row(EDUCATION, NONE)).build().gaps()).containsExactly(CONFIDENT);
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

            assertThat(coverage.open()).containsExactly(INCLUSIVE, INFLUENTIAL);
        }
    }

    @Nested
    class Overlaps {

        @Test
        void areWhereMoreThanOneIsActive() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE, ACTIVE, NONE), row(POLICY, ACTIVE, REMIT, NONE))
                    .build();

            assertThat(coverage.overlaps()).containsExactly(CONFIDENT);
            assertThat(coverage.activeOn(CONFIDENT)).containsExactly(EDUCATION, POLICY);
            assertThat(coverage.soleCover()).containsExactly(entry(INCLUSIVE, EDUCATION));
        }

        @Test
        void areNotMadeByTwoRowsOfOneBody() {
            Coverage coverage = coverage()
                    .addRows(row(EDUCATION, ACTIVE), row(EDUCATION, ACTIVE))
                    .build();

            assertThat(coverage.overlaps()).isEmpty();
            assertThat(coverage.soleCover()).containsExactly(entry(CONFIDENT, EDUCATION));
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
                            new Complement(POLICY, LIBRARY, Set.of(CONFIDENT, INCLUSIVE)),
                            new Complement(POLICY, EDUCATION, Set.of(CONFIDENT, ORGANISED)),
                            new Complement(LIBRARY, EDUCATION, Set.of(INCLUSIVE, ORGANISED)));
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
