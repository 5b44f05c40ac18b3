package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.ProgrammeState.ACTIVE;
import static org.kith.charter.ProgrammeState.ADOPTED;
import static org.kith.charter.ProgrammeState.ENDED;
import static org.kith.charter.ProgrammeState.PAUSED;
import static org.kith.charter.ProgrammeState.RESUMED;
import static org.kith.charter.ProgrammeState.STALLED;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.transition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

class ProgrammeTest {

    /** Adopted, begun, paused for a pandemic, resumed, and stalled when the lead left. */
    private static final Programme CARRIES_ON = programme(
            transition(ADOPTED, "2019-01-01"),
            transition(ACTIVE, "2019-03-01"),
            transition(PAUSED, "2020-03-20"),
            transition(RESUMED, "2020-09-01"),
            transition(STALLED, "2021-02-01"));

    @Nested
    class State {

        @Test
        void isThatOfTheLastTransitionUpToTheDay() {
            assertThat(CARRIES_ON.state(day("2020-03-19"))).contains(ACTIVE);
            assertThat(CARRIES_ON.state(day("2020-03-20"))).contains(PAUSED);
            assertThat(CARRIES_ON.state(day("2021-02-01"))).contains(STALLED);
        }

        @Test
        void isEmptyBeforeTheAdoption() {
            assertThat(CARRIES_ON.state(day("2018-12-31"))).isEmpty();
        }

        @Test
        void doesNotDependOnTheOrderOfTheList() {
            List<Transition> turned = new java.util.ArrayList<>(CARRIES_ON.transitions());
            Collections.reverse(turned);

            assertThat(CARRIES_ON.withTransitions(turned).state(day("2020-05-01")))
                    .contains(PAUSED);
            assertThat(CARRIES_ON.withTransitions(turned).adopted()).contains(day("2019-01-01"));
        }
    }

    @Nested
    class Pauses {

        @Test
        void endWithTheNextTransition() {
            assertThat(CARRIES_ON.pauses(day("2021-12-31")).contains(day("2020-08-31")))
                    .isTrue();
            assertThat(CARRIES_ON.pauses(day("2021-12-31")).contains(day("2020-09-01")))
                    .isFalse();
        }

        @Test
        void areNotStalls() {
            assertThat(CARRIES_ON.pauses(day("2021-12-31")).contains(day("2021-03-01")))
                    .isFalse();
        }

        @Test
        void haveNoEndAsLongAsTheyGoOn() {
            assertThat(CARRIES_ON.pauses(day("2020-05-01")).moved(day("2020-06-01")))
                    .isEmpty();
        }

        @Test
        void areUnknownBeforeTheyBegin() {
            assertThat(CARRIES_ON.pauses(day("2020-03-19"))).isEqualTo(org.kith.core.time.Pauses.NONE);
        }

        @Test
        void ofNoDayAreNone() {
            Programme programme = programme(
                    transition(ADOPTED, "2019-01-01"),
                    transition(PAUSED, "2020-03-20"),
                    transition(RESUMED, "2020-03-20"));

            assertThat(programme.pauses(day("2021-01-01"))).isEqualTo(org.kith.core.time.Pauses.NONE);
        }

        @Property
        void ofSoManyDaysMoveADueDateByThem(
                @ForAll @IntRange(min = 1, max = 2000) int begins, @ForAll @IntRange(min = 1, max = 1000) int length) {
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(begins);
            LocalDate due = LocalDate.of(2019, 1, 1).plusDays(2000);
            Programme programme = programme(
                    transition(ADOPTED, "2019-01-01"),
                    transition(PAUSED, start.toString()),
                    transition(RESUMED, start.plusDays(length).toString()));

            assertThat(programme.pauses(day("2030-01-01")).moved(due)).contains(due.plusDays(length));
        }
    }

    @Nested
    class Moved {

        @Test
        void keepsWhatWas() {
            Outcome<Programme> resumed = CARRIES_ON.moved(transition(RESUMED, "2021-06-01"));

            assertThat(resumed.orElseThrow().transitions()).hasSize(6);
            assertThat(resumed.orElseThrow().state(day("2021-06-01"))).contains(RESUMED);
        }

        @Test
        void isRefusedWithWhatMayFollow() {
            Outcome<Programme> refused = CARRIES_ON.moved(transition(ADOPTED, "2021-06-01"));

            assertThat(refused.value()).isEmpty();
            assertThat(refused.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("programme.illegal-transition");
                assertThat(finding.arguments()).containsExactly("stalled", "adopted", "paused, resumed, ended");
                assertThat(finding.message()).isEqualTo("After stalled a programme cannot be adopted.");
            });
        }

        @Test
        void isRefusedBeforeTheLastTransition() {
            assertThat(CARRIES_ON.moved(transition(RESUMED, "2021-01-31")).findings())
                    .extracting(Finding::code)
                    .containsExactly("programme.transition-before-last");
        }

        @ParameterizedTest
        @EnumSource(ProgrammeState.class)
        void beginsWithTheAdoption(ProgrammeState state) {
            assertThat(programme().moved(transition(state, "2019-01-01")).isPresent())
                    .isEqualTo(state == ADOPTED);
        }

        @ParameterizedTest
        @EnumSource(ProgrammeState.class)
        void leadsNowhereAfterTheEnd(ProgrammeState state) {
            Programme ended = CARRIES_ON.moved(transition(ENDED, "2021-06-01")).orElseThrow();

            assertThat(ended.moved(transition(state, "2022-01-01")).isPresent()).isFalse();
        }
    }

    @Nested
    class States {

        @ParameterizedTest
        @EnumSource(value = ProgrammeState.class, mode = EnumSource.Mode.EXCLUDE, names = "ENDED")
        void canAllEnd(ProgrammeState state) {
            assertThat(state.next()).contains(ENDED);
        }

        @ParameterizedTest
        @EnumSource(ProgrammeState.class)
        void neverFollowOnThemselvesNorOnAnAdoptionTwice(ProgrammeState state) {
            assertThat(state.next()).doesNotContain(state, ADOPTED);
        }

        @Test
        void ofRestEndByResuming() {
            assertThat(Set.of(PAUSED, STALLED))
                    .allSatisfy(state -> assertThat(state.next()).contains(RESUMED));
            assertThat(ACTIVE.next()).doesNotContain(RESUMED);
        }
    }

    @Nested
    class Conditions {

        private final FundingCondition condition = new FundingCondition(
                org.kith.core.text.Text.of("A report"),
                java.util.Optional.of(day("2021-06-30")),
                java.util.Optional.of(day("2021-07-05")));

        @Test
        void areLateFromTheDayAfterTheirLastUntilTheyAreMet() {
            assertThat(condition.isLate(day("2021-06-30"))).isFalse();
            assertThat(condition.isLate(day("2021-07-01"))).isTrue();
            assertThat(condition.isLate(day("2021-07-05"))).isFalse();
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
