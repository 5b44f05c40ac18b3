package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.entry;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.validation.Severity;

class RegisterRulesTest {

    private static final RegisterEntry OPENED = opened("school", "2019-01-01", "school", "education");
    private static final RegisterEntry POLICY =
            entry("policy", "2020-03-01", new Fact.PolicyAdopted(body("school"), Optional.empty()), "schools");

    @Test
    void entriesThatFitAreNothingToReport() {
        assertThat(check(register(OPENED, POLICY, review("policy", "2021-03-01"))))
                .isEmpty();
    }

    @Nested
    class UnknownEntry {

        @Test
        void isAnError() {
            assertThat(check(register(review("nothing", "2021-03-01"))))
                    .containsExactly(new Found(
                            Severity.ERROR, "register.unknown-entry", "/entries/0/fact", List.of("review", "nothing")));
        }
    }

    @Nested
    class EntryOfAnotherSort {

        @Test
        void isAnErrorThatNamesTheRightOnes() {
            assertThat(check(register(OPENED, review("school", "2021-03-01"))))
                    .containsExactly(new Found(
                            Severity.ERROR,
                            "register.entry-of-another-sort",
                            "/entries/1/fact",
                            List.of("policy-reviewed", "school", "opened", "policy-adopted")));
        }

        @Test
        void isNeverWhatIsRetracted() {
            assertThat(check(register(OPENED, entry("no", "2021-01-01", new Fact.Retracted(EntryId.of("school"))))))
                    .isEmpty();
        }
    }

    @Nested
    class BeforeWhatItIsAbout {

        @Test
        void aReviewIsReported() {
            assertThat(check(register(OPENED, POLICY, review("policy", "2020-02-29"))))
                    .extracting(Found::text)
                    .containsExactly("A fact of the sort policy-reviewed of 2020-02-29 lies before what it is about:"
                            + " policy-adopted of 2020-03-01.");
        }
    }

    @Nested
    class BodyNotOpen {

        @Test
        void isReportedForAPolicyBeforeItOpened() {
            assertThat(check(register(OPENED.withOn(POLICY.on().plusDays(1)), POLICY)))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.body-not-open", "/entries/1/fact"));
        }
    }

    @Nested
    class UnknownStep {

        @Test
        void isAnErrorWhereAProgrammeTellsTheCharter() {
            Register register = register(
                    OPENED,
                    entry(
                            "e",
                            "2021-01-01",
                            new Fact.EventHeld(java.util.Set.of(), Optional.empty(), Optional.empty()),
                            "parade"));

            assertThat(check(register, adopted()))
                    .containsExactly(new Found(
                            Severity.ERROR, "register.unknown-step", "/entries/1/steps", List.of("e", "parade")));
        }

        @Test
        void isNotOneOfThePlacesOwn() {
            Programme plymouth = adopted().withLocalCharter(LocalCharterId.of("plymouth-headings"));
            Register register = register(entry(
                    "e",
                    "2021-01-01",
                    new Fact.EventHeld(java.util.Set.of(), Optional.empty(), Optional.empty()),
                    "memorial-event"));

            assertThat(check(register, plymouth)).isEmpty();
        }
    }

    @Nested
    class ReviewBeforeAdoption {

        @Test
        void isAnError() {
            Register register = register(entry("r", "2018-12-31", new Fact.Reviewed(Optional.empty())));

            assertThat(check(register, adopted()))
                    .extracting(Found::code, Found::path, Found::arguments)
                    .containsExactly(tuple(
                            "register.review-before-adoption", "/entries/0/on", List.of("2018-12-31", "2019-01-01")));
        }
    }

    @Nested
    class OfOneEntry {

        @Test
        void aDayAfterTheOneLookedAtIsReported() {
            assertThat(check(OPENED.withOn(Found.AS_OF.plusDays(1)).withKnownSince(Found.AS_OF.plusDays(1))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.after-day", "/on"));
        }

        @Test
        void knowledgeBeforeTheFactIsReported() {
            assertThat(check(OPENED.withKnownSince(OPENED.on().minusDays(1))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.known-too-early", "/knownSince"));
        }

        @Test
        void aPolicyThatIsForNoStepIsReported() {
            assertThat(check(POLICY.withSteps())).extracting(Found::code).containsExactly("register.no-step");
        }
    }

    private static RegisterEntry review(String policy, String day) {
        return entry("review", day, new Fact.PolicyReviewed(EntryId.of(policy)));
    }

    private static Programme adopted() {
        return programme(transition(ProgrammeState.ADOPTED, "2019-01-01"));
    }

    private static List<Found> check(Register register) {
        return Found.in(Register.class, register, RegisterRules.ALL, Found.AS_OF, Dossier.of(register));
    }

    private static List<Found> check(Register register, Programme programme) {
        Dossier dossier = Dossier.of(register, programme, Fixtures.plymouth()).over(Fixtures.CATALOGUE);
        return Found.in(Register.class, register, RegisterRules.ALL, Found.AS_OF, dossier);
    }

    private static List<Found> check(RegisterEntry entry) {
        return Found.in(RegisterEntry.class, entry, RegisterRules.ALL, Found.AS_OF, Dossier.EMPTY);
    }
}
