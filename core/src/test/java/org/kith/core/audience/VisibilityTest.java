package org.kith.core.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.audience.Audience.PARTICIPANTS;
import static org.kith.core.audience.Audience.PARTNERS;
import static org.kith.core.audience.Audience.PUBLIC;
import static org.kith.core.audience.Audience.SELF;
import static org.kith.core.audience.Audience.STEERING;
import static org.kith.core.audience.Audience.TEAM;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

    @Nested
    class From {

        @Test
        void allowsTheAudienceAndThoseAboveIt() {
            Visibility visibility = Visibility.from(TEAM);

            assertThat(Audience.values()).filteredOn(visibility::allows).containsExactly(TEAM, STEERING);
        }

        @Test
        void dropsWhatIsAboveAnother() {
            assertThat(Visibility.from(STEERING, TEAM, SELF).least()).containsExactly(TEAM, SELF);
        }

        @Test
        void keepsTheOrderOfTheConstants() {
            assertThat(Visibility.from(SELF, PARTNERS, PARTICIPANTS).least())
                    .containsExactly(PARTICIPANTS, PARTNERS, SELF);
        }

        @Test
        void cannotBeChangedFromOutside() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> Visibility.from(TEAM).least().add(PUBLIC));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyoneAllowsAll(Audience audience) {
        assertThat(Visibility.EVERYONE.allows(audience)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAllowsNone(Audience audience) {
        assertThat(Visibility.NOBODY.allows(audience)).isFalse();
    }

    @Nested
    class And {

        @Test
        void mayBeNarrowerThanBoth() {
            assertThat(Visibility.from(PARTICIPANTS).and(Visibility.from(PARTNERS)))
                    .isEqualTo(Visibility.from(TEAM));
        }

        @Test
        void mayLeaveNobody() {
            assertThat(Visibility.from(SELF).and(Visibility.from(TEAM))).isEqualTo(Visibility.NOBODY);
        }

        @Test
        void withEveryoneChangesNothing() {
            assertThat(Visibility.from(TEAM).and(Visibility.EVERYONE)).isEqualTo(Visibility.from(TEAM));
        }
    }

    @Nested
    class Words {

        @Test
        void areLowerCaseInOrder() {
            assertThat(Visibility.from(PARTNERS, PARTICIPANTS)).hasToString("participants partners");
        }

        @Test
        void nameEveryoneAndNobody() {
            assertThat(Visibility.EVERYONE).hasToString("public");
            assertThat(Visibility.NOBODY).hasToString("nobody");
        }

        @Test
        void areReadInAnyOrder() {
            assertThat(Visibility.parse("self steering team")).isEqualTo(Visibility.from(TEAM, SELF));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "Team", "team,self", "team  self", " team", "team ", "nobody team", "friends"})
        void areNothingElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Visibility.parse(text))
                    .withMessage(
                            "Not a visibility: 'nobody', or some of public, participants, partners, team, steering,"
                                    + " self, research with one space between them");
        }
    }
}
