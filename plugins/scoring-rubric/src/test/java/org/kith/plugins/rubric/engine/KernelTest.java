package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.questions;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Framework;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricId;
import org.kith.plugins.rubric.Trial;

class KernelTest {

    private static final Rubric STATEMENTS = Trial.KITH
            .catalogue()
            .find(Rubric.TYPE, RubricId.of("partnership-statements"))
            .orElseThrow();
    private static final Framework FRAMEWORK =
            Trial.KITH.catalogue().find(Framework.TYPE, STATEMENTS.framework()).orElseThrow();

    @Nested
    class IsThere {

        @Test
        void forThePartnershipStatements() {
            assertThat(tables(STATEMENTS, FRAMEWORK).hasKernel()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"""
                    "formula": {"kind": "sum", "parts": [@a, @b]}""", """
                    "formula": {"kind": "mean", "outOf": "6", "parts": [@a, @b]}""", """
                    "formula": {"kind": "profile", "parts": [@a, {"key": "sum", "formula": {"kind": "sum", "parts": [@b]}}]}""", """
                    "scale": "award", "formula": {"kind": "sum", "parts": [@a, @b]}, "grades": [
                      {"level": "silver", "requirements": [{"kind": "points", "threshold": "over 2"},
                        {"kind": "at-level", "node": "a", "level": "l1"}]},
                      {"level": "gold", "requirements": [{"kind": "share", "threshold": "at least 3/4"},
                        {"kind": "passing", "bar": {"level": "l1"}}, {"kind": "earliest", "date": "2026-01-01"}]}]"""})
        void forSumsMeansAndProfiles(String root) {
            assertThat(tables(root).hasKernel()).isTrue();
        }
    }

    @Nested
    class IsNotThere {

        @ParameterizedTest
        @ValueSource(strings = {"""
                    "formula": {"kind": "mean", "parts": [@a, @b], "rounding": {"mode": "floor", "step": "1/2"}}""", """
                    "formula": {"kind": "weakest", "parts": [@a, @b]}""", """
                    "formula": {"kind": "count", "parts": [@a, @b], "bar": {"level": "l1"}}""", """
                    "formula": {"kind": "best-fit", "parts": [@a, @b]}""", """
                    "formula": {"kind": "sum", "parts": [@a, {"key": "copy", "formula": {"kind": "same-as", "node": "a"}}]}""", """
                    "formula": {"kind": "sum", "parts": [@a, {"key": "b", "formula": {"kind": "rating", "criterion": "b"},
                      "when": {"kind": "at-level", "node": "a", "level": "l1"}}]}""", """
                    "formula": {"kind": "profile", "parts": [@a, {"key": "b", "formula": {"kind": "rating", "criterion": "b"},
                      "when": {"kind": "at-level", "node": "a", "level": "l1"}}]}""", """
                    "formula": {"kind": "profile", "parts": [@a, {"key": "far", "formula": {"kind": "figure", "indicator": "far"}}]}"""})
        void forAnythingElse(String root) {
            assertThat(tables(root).hasKernel()).isFalse();
        }

        @Test
        void whereItIsNotWanted() {
            Trial trial = trial("\"formula\": {\"kind\": \"sum\", \"parts\": [@a, @b]}");

            assertThat(RubricTables.exact(Blueprint.of(rubric(trial), trial.framework()), Trial.DAY)
                            .hasKernel())
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"4611686018427387904", "1/4611686018427387904", "92233720368547758080000"})
        void whereNumbersMightNotFit(String weight) {
            assertThat(tables("""
                            "formula": {"kind": "sum", "parts": [@a,
                              {"key": "b", "weight": "%s", "formula": {"kind": "rating", "criterion": "b"}}]}
                            """.formatted(weight)).hasKernel()).isFalse();
        }
    }

    @Nested
    class Memory {

        private static final int FEW = 4_096;
        private static final int MANY = 40_960;

        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final RubricTables tables = tables(STATEMENTS, FRAMEWORK);

        @ParameterizedTest
        @ValueSource(bytes = {0, ResponseTable.UNANSWERED})
        void isTakenForTheRunAndNotForEachRow(byte everySecond) {
            ResponseTable few = responses(FEW, everySecond);
            ResponseTable many = responses(MANY, everySecond);
            tables.tally(few); // loads what is loaded once

            assertThat(taken(many) - taken(few)).isLessThan(MANY - FEW);
        }

        private long taken(ResponseTable responses) {
            long before = threads.getCurrentThreadAllocatedBytes();
            tables.tally(responses);
            return threads.getCurrentThreadAllocatedBytes() - before;
        }

        private static ResponseTable responses(int rows, byte everySecond) {
            byte[] answers = new byte[FRAMEWORK.rated().size()];
            ResponseTable.Builder table = ResponseTable.builder(FRAMEWORK);
            for (int row = 0; row < rows; row++) {
                answers[1] = row % 2 == 0 ? everySecond : 1;
                table.addRow(answers);
            }
            return table.build();
        }
    }

    private static RubricTables tables(String root) {
        Trial trial = trial(root);
        assertThat(trial.wrong()).isSubsetOf("reference.dangling");
        return tables(rubric(trial), trial.framework());
    }

    private static RubricTables tables(Rubric rubric, Framework framework) {
        return RubricTables.of(Blueprint.of(rubric, framework), Trial.DAY);
    }

    private static Trial trial(String root) {
        return Trial.of(questions("l0 l1 l2", "a b"), """
                "open": "left-out", "scales": [scale(award: none silver gold)], "root": {"key": "scheme", %s}
                """.formatted(root));
    }

    private static Rubric rubric(Trial trial) {
        return trial.dossier().find(Rubric.TYPE, RubricId.of("scheme")).orElseThrow();
    }
}
