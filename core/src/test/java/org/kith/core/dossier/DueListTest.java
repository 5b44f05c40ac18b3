package org.kith.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class DueListTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Nested
    class Items {

        @Test
        void arePutInOrder() {
            Due late = due("plan/b", "", DAY.minusDays(1));
            Due first = due("plan/a", "/actions/2", DAY);
            Due second = due("plan/a", "/actions/10", DAY);
            Due third = due("plan/b", "", DAY);

            assertThat(list().addItems(third, second, late, first).build().items())
                    .containsExactly(late, first, second, third);
        }

        @Test
        void atOnePlaceAreInTheOrderOfTheirSubjects() {
            Due one = due("plan/a", "/charter", DAY).withSubject("one");
            Due two = due("plan/a", "/charter", DAY).withSubject("two");

            assertThat(list().addItems(two, one).build().items()).containsExactly(one, two);
        }

        @Test
        void areNotDueAfterTheEnd() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            list().addItem(due("plan/a", "", DAY.plusDays(8))).build())
                    .withMessage("a due list must not hold what is due after it ends");
        }
    }

    @Nested
    class Days {

        @Test
        void mayBeOneAndTheSame() {
            assertThat(list().until(DAY).build().until()).isEqualTo(DAY);
        }

        @Test
        void areInOrder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list().until(DAY.minusDays(1)).build())
                    .withMessage("a due list must not end before the day from which it looks ahead");
        }
    }

    @Nested
    class Audiences {

        @Test
        void areTheTeamAndThoseAboveIt() {
            Dossier dossier = Dossier.of(list().build());

            assertThat(Redacted.of(dossier, Audience.PARTNERS).all(DueList.TYPE))
                    .isEmpty();
            assertThat(Redacted.of(dossier, Audience.TEAM).all(DueList.TYPE)).hasSize(1);
        }
    }

    @Nested
    class Keys {

        private final Due due = due("plan/a", "/actions/2/due", DAY);

        @Test
        void areDocumentKindAndPlace() {
            assertThat(due.key()).isEqualTo("plan/a#action/actions/2/due");
        }

        @Test
        void haveTheSubjectInsteadWhereThereIsOne() {
            assertThat(due.withSubject("map").key()).isEqualTo("plan/a#action:map");
        }

        @Test
        void stayWhenTheDayMoves() {
            assertThat(due.withBy(DAY.plusDays(3)).key()).isEqualTo(due.key());
        }
    }

    private static DueList.Builder list() {
        return DueList.builder().id(DueListId.of("due")).asOf(DAY).until(DAY.plusDays(7));
    }

    private static Due due(String document, String pointer, LocalDate by) {
        return Due.builder()
                .kind(DueKind.ACTION)
                .by(by)
                .document(document)
                .pointer(Pointer.parse(pointer))
                .title(Text.of("Do it"))
                .build();
    }
}
