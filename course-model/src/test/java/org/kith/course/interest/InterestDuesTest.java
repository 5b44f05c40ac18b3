package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.Dues;
import org.kith.course.Everything;
import org.kith.course.Window;

class InterestDuesTest {

    private static final Dossier ALL =
            Everything.of("interest-register", "cohort", "enrolment-policy", "enrolment-log");
    private static final InterestRegister REGISTER =
            ALL.all(InterestRegister.TYPE).get(0);

    @Nested
    class Answers {

        @Test
        void areDueByTheEndOfTheEnrolment() {
            assertThat(Dues.shown("interest", "2022-03-14", ALL))
                    .contains("2022-04-30 interest-register/town#interest/expressions");
        }

        @Test
        void areDueByTheFirstSessionWhereTheEnrolmentHasNoEnd() {
            Cohort open = ALL.all(Cohort.TYPE).get(0).withEnrolment(Window.ALWAYS);

            assertThat(Dues.shown("interest", "2022-03-14", ALL.plus(open)))
                    .contains("2022-05-03 interest-register/town#interest/expressions");
        }

        @Test
        void nameTheRegisterAndNobody() {
            assertThat(Dues.of("interest", "2022-03-14", ALL))
                    .extracting(Due::title)
                    .contains(Text.of("Interest in town"));
        }

        @Test
        void areNotDueOfThoseOfWhomTheLogHasHeard() {
            ExpressionOfInterest known = REGISTER.expressions().get(0).withPerson(PersonRef.of("p1"));

            assertThat(Dues.shown("interest", "2022-03-14", ALL.plus(REGISTER.withExpressions(known))))
                    .noneMatch(due -> due.contains("interest-register"));
        }

        @Test
        void areUnknownWithoutALog() {
            assertThat(Dues.shown("interest", "2022-03-14", Everything.of("interest-register", "cohort")))
                    .isEmpty();
        }
    }
}
