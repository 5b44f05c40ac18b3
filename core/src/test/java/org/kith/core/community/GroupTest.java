package org.kith.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;

class GroupTest {

    @Test
    void isKnownByItsAxisOrItsName() {
        assertThat(Group.of(DiversityAxisId.of("ethnic")).name()).isEmpty();
        assertThat(Group.of(Text.of("Carers")).axis()).isEmpty();
    }

    @Test
    void needsOneOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Group(Optional.empty(), Optional.empty(), Optional.of(Qualified.exactly(3))))
                .withMessage("a group needs an axis or a name");
    }
}
