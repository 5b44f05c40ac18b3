package org.kith.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;

class RoleHoldingTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    @Nested
    class IsHeld {

        @Test
        void fromItsFirstDayToItsLast() {
            RoleHolding chair = chair().until(LAST).build();

            assertThat(chair.isHeldOn(FIRST.minusDays(1))).isFalse();
            assertThat(chair.isHeldOn(FIRST)).isTrue();
            assertThat(chair.isHeldOn(LAST)).isTrue();
            assertThat(chair.isHeldOn(LAST.plusDays(1))).isFalse();
        }

        @Test
        void untilFurtherNotice() {
            assertThat(chair().build().isHeldOn(LocalDate.of(2099, 1, 1))).isTrue();
        }

        @Test
        void onNoDayIfItEndsBeforeItStarts() {
            RoleHolding turned = chair().until(FIRST.minusDays(10)).build();

            assertThat(FIRST.minusDays(20).datesUntil(FIRST.plusDays(20))).noneMatch(turned::isHeldOn);
        }
    }

    @Nested
    class Words {

        @Test
        void doNotShowThePerson() {
            assertThat(chair().person(PersonRef.of("k7")).build().toString()).doesNotContain("k7");
        }
    }

    private static RoleHolding.Builder chair() {
        return RoleHolding.builder().role(Text.of("Chair")).from(FIRST);
    }
}
