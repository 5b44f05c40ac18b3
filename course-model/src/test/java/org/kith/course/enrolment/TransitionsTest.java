package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    @Nested
    class Table {

        @ParameterizedTest
        @EnumSource(Move.class)
        void hasARowForEveryMove(Move move) {
            assertThat(Transitions.TABLE).containsKey(move);
        }

        @ParameterizedTest
        @EnumSource(value = Standing.class, names = "NO_SHOW")
        void leadsNowhereFromWhereItEnds(Standing standing) {
            assertThat(Move.values()).allMatch(move -> standing.after(move).isEmpty());
        }

        @Test
        void neverLeadsToASeatButByAnOfferOrFromAnotherCohort() {
            assertThat(Transitions.TABLE).allSatisfy((move, transition) -> {
                if (transition.to().holdsSeat() && move != Move.OFFER && move != Move.RECEIVE) {
                    assertThat(transition.from()).allMatch(Standing::holdsSeat);
                }
            });
        }
    }
}
