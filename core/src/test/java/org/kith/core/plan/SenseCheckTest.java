package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.plan.OriginRole.CARER;
import static org.kith.core.plan.OriginRole.RESIDENT;
import static org.kith.core.plan.OriginRole.SERVICE;
import static org.kith.core.plan.OriginRole.TEAM;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseCheckTest {

    @Nested
    class ByOthers {

        @Test
        void needsSomebodyOfTheCommunity() {
            assertThat(check(SERVICE, TEAM).withPeople(30).withDrafters(0).isByOthers(Optional.empty()))
                    .isFalse();
        }

        @Test
        void needsRolesThatAreWrittenDown() {
            assertThat(check().withPeople(30).isByOthers(Optional.empty())).isFalse();
        }

        @ParameterizedTest(name = "{0} people, {1} of them drafters: {2}")
        @CsvSource({"14, 0, true", "14, 13, true", "14, 14, false"})
        void isCountedWhereThereAreNumbers(int people, int drafters, boolean byOthers) {
            SenseCheck check = check(CARER).withPeople(people).withDrafters(drafters);

            assertThat(check.isByOthers(writtenBy(CARER))).isEqualTo(byOthers);
        }

        @Test
        void isClearWhereNoDrafterAnsweredEvenIfNobodyCountedThePeople() {
            assertThat(check(CARER).withDrafters(0).isByOthers(writtenBy(CARER)))
                    .isTrue();
        }

        @ParameterizedTest(name = "{0} people, {1} wrote it: {2}")
        @CsvSource({"4, 3, true", "3, 3, false"})
        void isClearWhereMoreAnsweredThanWroteIt(int people, int writers, boolean byOthers) {
            Optional<Edit> edit = writtenBy(CARER).map(words -> words.withDrafters(writers));

            assertThat(check(CARER).withPeople(people).isByOthers(edit)).isEqualTo(byOthers);
        }

        @Test
        void isToldByRolesWhereThereAreNoNumbers() {
            assertThat(check(CARER).isByOthers(writtenBy(TEAM))).isTrue();
            assertThat(check(CARER).isByOthers(writtenBy(CARER, TEAM))).isFalse();
            assertThat(check(CARER, RESIDENT).isByOthers(writtenBy(CARER))).isTrue();
            assertThat(check(CARER, SERVICE).isByOthers(writtenBy(CARER))).isFalse();
        }
    }

    @Nested
    class Rejection {

        @Test
        void isForTheCommunityToSay() {
            assertThat(Wishes.check(1, Verdict.REJECTED, SERVICE).build().isRejection())
                    .isFalse();
            assertThat(Wishes.check(1, Verdict.REJECTED, SERVICE, CARER).build().isRejection())
                    .isTrue();
        }

        @Test
        void isTakenAtItsWordIfNobodyWroteDownTheRoles() {
            assertThat(Wishes.check(1, Verdict.REJECTED).build().isRejection()).isTrue();
        }
    }

    @Nested
    class Drafters {

        @Test
        void areAmongThePeople() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check(CARER).withPeople(3).withDrafters(4))
                    .withMessage("no more drafters can answer a sense-check than people");
        }
    }

    private static SenseCheck check(OriginRole... voices) {
        return Wishes.check(20, Verdict.CONFIRMED, voices).build();
    }

    private static Optional<Edit> writtenBy(OriginRole... roles) {
        return Optional.of(Wishes.edit(EditKind.REWORDED, 10, roles).build());
    }
}
