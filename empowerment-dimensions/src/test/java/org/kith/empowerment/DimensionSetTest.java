package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.empowerment.Samples.CONFIDENT;
import static org.kith.empowerment.Samples.INCLUSIVE;
import static org.kith.empowerment.Samples.INFLUENTIAL;
import static org.kith.empowerment.Samples.dimension;
import static org.kith.empowerment.Samples.dimensionSet;
import static org.kith.empowerment.Samples.lens;
import static org.kith.empowerment.Samples.statement;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.validation.Finding;

class DimensionSetTest {

    @Nested
    class Dimensions {

        @Test
        void areFoundByKey() {
            assertThat(dimensionSet().build().dimension(INCLUSIVE)).contains(dimension("inclusive"));
        }

        @Test
        void mustBeThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dimensionSet().dimensions(List.of()).build())
                    .withMessage("a dimension set has at least one dimension");
        }

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            dimensionSet().addDimensions(dimension("confident")).build())
                    .withMessage("each dimension needs a key of its own");
        }
    }

    @Nested
    class Lenses {

        @Test
        void areFoundByKey() {
            Lens own = lens("young-people").build();

            assertThat(dimensionSet().addLenses(own).build().lens(own.key())).contains(own);
        }

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dimensionSet()
                            .addLenses(lens("ours").build(), lens("ours").build())
                            .build())
                    .withMessage("each lens needs a key of its own");
        }
    }

    @Nested
    class Statements {

        private final Statement first = statement("first", CONFIDENT);
        private final Statement second = statement("second", INCLUSIVE);
        private final Statement third = statement("third", CONFIDENT);

        @Test
        void areFoundByDimensionInOrder() {
            Lens lens = lens("ours").addStatements(first, second, third).build();

            assertThat(lens.statements(CONFIDENT)).containsExactly(first, third);
            assertThat(lens.statements(INFLUENTIAL)).isEmpty();
        }

        @Test
        void areFoundByKey() {
            Lens lens = lens("ours").addStatements(first, second, third).build();

            assertThat(lens.statement(StatementKey.of("second"))).contains(second);
            assertThat(lens.statement(StatementKey.of("fourth"))).isEmpty();
        }

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lens("ours")
                            .addStatements(first, statement("first", INCLUSIVE))
                            .build())
                    .withMessage("each statement of a lens needs a key of its own");
        }
    }

    @Nested
    class UnknownDimension {

        @Test
        void isReportedAtTheStatement() {
            Lens sound = lens("ours").addStatements(statement("one", CONFIDENT)).build();
            Lens faulty = lens("theirs")
                    .addStatements(statement("one", INCLUSIVE), statement("two", INFLUENTIAL))
                    .build();
            DimensionSet set = dimensionSet().addLenses(sound, faulty).build();

            Finding finding = Recorder.only(set, DimensionSetRules::statementsHaveDimensions);

            assertThat(finding.code()).isEqualTo("dimension-set.unknown-dimension");
            assertThat(finding.severity()).isEqualTo(ERROR);
            assertThat(finding.pointer()).hasToString("/lenses/1/statements/1/dimension");
            assertThat(finding.message())
                    .isEqualTo("The statement is about the dimension influential, which the set does not have.");
        }
    }
}
