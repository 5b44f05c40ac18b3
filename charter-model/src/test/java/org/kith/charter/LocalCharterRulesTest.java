package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.LocalCharterTest.step;
import static org.kith.charter.LocalCharterTest.village;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.validation.Severity;

class LocalCharterRulesTest {

    @Test
    void aRealOneHasNothingButNotices() {
        assertThat(check(Fixtures.plymouth())).extracting(Found::severity).containsOnly(Severity.INFO);
        assertThat(check(Fixtures.bern())).extracting(Found::severity).containsOnly(Severity.INFO);
    }

    @Nested
    class UnknownStep {

        @Test
        void isAnErrorThatListsTheKnownOnes() {
            List<Found> found = check(village(step("march", "parade")));

            assertThat(found)
                    .filteredOn(finding -> finding.code().equals("local-charter.unknown-step"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.path()).isEqualTo("/steps/0/steps");
                        assertThat(finding.arguments())
                                .startsWith("march", "parade", "compassionate-city-13")
                                .last()
                                .asString()
                                .contains("culture, memorial, award");
                    });
        }

        @Test
        void isNotReportedWhereTheStepsOfTheCharterAreUnknown() {
            LocalCharter local = village(step("march", "parade")).withCharter(Charters.COMPASSIONATE_CITY_2020);

            assertThat(check(local))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("local-charter.cannot-be-compared", "/charter"));
        }
    }

    @Nested
    class KeyOfAnotherStep {

        @Test
        void isAnError() {
            assertThat(check(village(step("faith", "schools"))))
                    .contains(new Found(
                            Severity.ERROR, "local-charter.key-of-another-step", "/steps/0/key", List.of("faith")));
        }

        @Test
        void isNotReportedIfTheLocalStepStandsForItAmongOthers() {
            assertThat(check(village(step("faith", "schools", "faith"))))
                    .extracting(Found::code)
                    .containsOnly("local-charter.step-not-taken-up");
        }
    }

    @Nested
    class StepNotTakenUp {

        @Test
        void isToldForEach() {
            assertThat(check(Fixtures.plymouth()))
                    .filteredOn(finding -> finding.code().equals("local-charter.step-not-taken-up"))
                    .extracting(Found::arguments)
                    .containsExactly(List.of("competition"), List.of("governance"));
        }
    }

    @Nested
    class OwnAim {

        @Test
        void isToldAndAskedForItsCommitment() {
            assertThat(check(step("choir")))
                    .extracting(Found::code)
                    .containsExactly("local-charter.own-aim", "local-charter.own-aim-without-commitment");
        }

        @Test
        void isToldOnlyIfItHasACommitment() {
            assertThat(check(step("choir").withCommitment(CommitmentKind.RECURRING_EVENT)))
                    .extracting(Found::code)
                    .containsExactly("local-charter.own-aim");
        }

        @Test
        void isNotWhatStandsForAStep() {
            assertThat(check(step("school", "schools"))).isEmpty();
        }
    }

    @Nested
    class NoSource {

        @Test
        void isReported() {
            assertThat(check(village(step("school", "schools")).withSources()))
                    .contains(new Found(Severity.WARNING, "local-charter.no-source", "", List.of("village")));
        }
    }

    private static List<Found> check(LocalCharter local) {
        return Found.in(LocalCharter.class, local, LocalCharterRules.ALL, Found.AS_OF, Fixtures.CATALOGUE);
    }

    private static List<Found> check(LocalStep step) {
        return Found.in(LocalStep.class, step, LocalCharterRules.ALL, Found.AS_OF, Fixtures.CATALOGUE);
    }
}
