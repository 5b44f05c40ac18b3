package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.plugins.rubric.SmallRubrics.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.LevelKey;

class GradeTest {

    private static final LevelKey SILVER = LevelKey.of("silver");

    @Nested
    class Requirements {

        @Test
        void keepTheirOrder() {
            assertThat(Grade.of(SILVER, points("over 2"), points("over 1")).requirements())
                    .containsExactly(points("over 2"), points("over 1"));
        }

        @Test
        void areACopy() {
            List<Requirement> requirements = new ArrayList<>(List.of(points("over 2")));
            Grade grade = new Grade(SILVER, requirements);

            requirements.clear();

            assertThat(grade.requirements()).hasSize(1).isUnmodifiable();
        }

        @Test
        void areACopyWhereTheyArePutTogether() {
            List<Requirement> requirements = new ArrayList<>(List.of(points("over 2")));
            Requirement.AnyOf any = new Requirement.AnyOf(requirements);
            Requirement.AllOf all = new Requirement.AllOf(requirements);

            requirements.clear();

            assertThat(any.of()).hasSize(1);
            assertThat(all.of()).hasSize(1);
        }
    }

    @Nested
    class Earliest {

        @Test
        void isEitherADayOrSomeMonths() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Requirement.Earliest(Optional.of(Trial.DAY), Optional.of(12)))
                    .withMessage("the earliest day is either a date or some months after the first assessment");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Requirement.Earliest(Optional.empty(), Optional.empty()));
        }
    }
}
