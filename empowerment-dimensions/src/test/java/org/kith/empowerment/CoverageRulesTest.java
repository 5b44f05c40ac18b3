package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;
import static org.kith.empowerment.Cover.ACTIVE;
import static org.kith.empowerment.Cover.NONE;
import static org.kith.empowerment.Cover.REMIT;
import static org.kith.empowerment.Cover.UNKNOWN;
import static org.kith.empowerment.Samples.CONFIDENT;
import static org.kith.empowerment.Samples.EDUCATION;
import static org.kith.empowerment.Samples.LIBRARY;
import static org.kith.empowerment.Samples.POLICY;
import static org.kith.empowerment.Samples.coverage;
import static org.kith.empowerment.Samples.partners;
import static org.kith.empowerment.Samples.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.validation.Finding;

class CoverageRulesTest {

    @Nested
    class Gap {

        @Test
        void isReportedAtTheColumn() {
            Finding finding = Recorder.only(
                    coverage()
                            .addRows(row(EDUCATION, ACTIVE, ACTIVE, REMIT, UNKNOWN, ACTIVE))
                            .build(),
                    CoverageRules::columnsAreCovered);

            assertThat(finding.code()).isEqualTo("coverage.gap");
            assertThat(finding.severity()).isEqualTo(WARNING);
            assertThat(finding.pointer()).hasToString("/columns/2");
            assertThat(finding.message()).isEqualTo("No body is active on organised.");
        }

        @Test
        void isNotReportedWhereAllIsCovered() {
            assertThat(Recorder.of(partners(), CoverageRules::columnsAreCovered))
                    .isEmpty();
        }
    }

    @Nested
    class Open {

        @Test
        void isReportedAtTheColumn() {
            Finding finding = Recorder.only(partners().without(EDUCATION), CoverageRules::columnsAreKnown);

            assertThat(finding.code()).isEqualTo("coverage.open");
            assertThat(finding.severity()).isEqualTo(INFO);
            assertThat(finding.pointer()).hasToString("/columns/0");
            assertThat(finding.message())
                    .isEqualTo("No body is known to be active on confident, but not every body has been asked.");
        }

        @Test
        void isNotReportedWhereSomebodyIsActive() {
            assertThat(Recorder.of(partners(), CoverageRules::columnsAreKnown)).isEmpty();
        }
    }

    @Nested
    class SoleCover {

        @Test
        void isReportedAtTheColumn() {
            Finding finding = Recorder.only(
                    coverage()
                            .addRows(row(EDUCATION, ACTIVE, NONE), row(POLICY, ACTIVE, ACTIVE))
                            .build(),
                    CoverageRules::columnsHangOnMoreThanOne);

            assertThat(finding.code()).isEqualTo("coverage.sole-cover");
            assertThat(finding.severity()).isEqualTo(INFO);
            assertThat(finding.pointer()).hasToString("/columns/1");
            assertThat(finding.message()).isEqualTo("Only policy-department is known to be active on inclusive.");
        }

        @Test
        void isNotReportedOfAGap() {
            assertThat(Recorder.of(coverage().build(), CoverageRules::columnsHangOnMoreThanOne))
                    .isEmpty();
        }
    }

    @Nested
    class UnknownColumn {

        @Test
        void isReportedAtTheCell() {
            Finding finding = Recorder.only(
                    partners()
                            .withRows(
                                    CoverageRow.of(LIBRARY, Map.of(CONFIDENT, ACTIVE)),
                                    CoverageRow.of(POLICY, Map.of(CriterionKey.of("confidant"), ACTIVE))),
                    CoverageRules::cellsHaveColumns);

            assertThat(finding.code()).isEqualTo("coverage.unknown-column");
            assertThat(finding.severity()).isEqualTo(ERROR);
            assertThat(finding.pointer()).hasToString("/rows/1/cells/confidant");
            assertThat(finding.message()).isEqualTo("There is no column confidant, so the cell counts for nothing.");
        }
    }

    @Nested
    class BodyTwice {

        @Test
        void isReportedAtTheSecondRow() {
            Finding finding = Recorder.only(
                    coverage()
                            .addRows(row(EDUCATION), row(POLICY), row(EDUCATION))
                            .build(),
                    CoverageRules::bodiesHaveOneRow);

            assertThat(finding.code()).isEqualTo("coverage.body-twice");
            assertThat(finding.severity()).isEqualTo(ERROR);
            assertThat(finding.pointer()).hasToString("/rows/2/body");
            assertThat(finding.message()).isEqualTo("The body community-education has more than one row.");
        }
    }

    @Nested
    class UnknownDimension {

        @Test
        void isReportedAtTheKeyOfTheColumn() {
            assertThat(pointers("confidence")).containsExactly("coverage.unknown-dimension /columns/0/key");
        }

        @Test
        void isNotReportedForADimensionOfTheSet() {
            assertThat(pointers("confident")).isEmpty();
        }

        private static List<String> pointers(String key) {
            Coverage coverage = coverage()
                    .columns(List.of(Samples.column(CriterionKey.of(key))))
                    .dimensions(DimensionSetId.of("five-dimensions"))
                    .build();
            return Kith.load().check(Dossier.of(coverage), LocalDate.of(2022, 3, 14)).stream()
                    .filter(finding -> finding.code().startsWith("coverage.unknown"))
                    .map(finding -> finding.code() + " " + finding.pointer())
                    .toList();
        }
    }

    /** The path from the cells to the finding that started the talks of the officer with the other department. */
    @Nested
    class TwoThatComplementEachOther {

        @Test
        void areReportedAtTheRows() {
            Finding finding = Recorder.only(partners(), CoverageRules::bodiesComplementEachOther);

            assertThat(finding.code()).isEqualTo("coverage.complement");
            assertThat(finding.severity()).isEqualTo(INFO);
            assertThat(finding.pointer()).hasToString("/rows");
            assertThat(finding.message())
                    .isEqualTo("community-education and policy-department complement each other: together they are "
                            + "active on 5 of 5 columns, and each where the other is not known to be.");
        }

        @Test
        void areNotReportedWhereOneCoversAllThatTheOtherDoes() {
            assertThat(Recorder.of(
                            coverage()
                                    .addRows(row(EDUCATION, ACTIVE), row(POLICY, ACTIVE, ACTIVE))
                                    .build(),
                            CoverageRules::bodiesComplementEachOther))
                    .isEmpty();
        }
    }
}
