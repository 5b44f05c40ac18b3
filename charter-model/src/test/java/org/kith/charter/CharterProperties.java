package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Samples.charter;
import static org.kith.charter.Samples.steps;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CharterProperties {

    @Property
    void everyStepIsFoundByItsKey(@ForAll @IntRange(min = 1, max = 30) int count) {
        Charter charter = charter().stepCount(count).steps(steps(count)).build();

        assertThat(charter.steps())
                .allSatisfy(step -> assertThat(charter.step(step.key())).contains(step));
    }
}
