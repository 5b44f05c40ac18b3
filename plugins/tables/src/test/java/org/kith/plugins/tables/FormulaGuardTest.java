package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @Nested
    class ACellThatASpreadsheetWouldRun {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "=",
                    "+44 121 000",
                    "+",
                    "-",
                    "--1",
                    "-1+1",
                    "-1.",
                    "-.5",
                    "-1e5",
                    "-1,5",
                    "-1\n",
                    "-٣",
                    "- a list",
                    "@SUM(A1)",
                    "\t=1",
                    "\r=1"
                })
        void getsAnApostrophe(String cell) {
            assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
        }
    }

    @Nested
    class AnyOtherCell {

        @ParameterizedTest
        @ValueSource(
                strings = {"", "a=1", "1+1", "0", "-0", "-3", "-0.50", "-12345678901234567890", "'=1", " =1", "Ärger"})
        void staysAsItIs(String cell) {
            assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
        }
    }
}
