package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.entry;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Severity;

class RegisterRulesTest {

    private static final RegisterEntry OPENED = opened("school", "2019-01-01", "school", "education");
    private static final RegisterEntry POLICY =
            entry("policy", "2020-03-01", new Fact.PolicyAdopted(body("school"), Optional.empty()), "schools");

    private static final List<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(RegisterRules.ALL)
            .addAll(RegisterStepRules.ALL)
            .build();

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
            assertThat(check(register(opened("school", "2020-03-02", "school", "education"), POLICY)))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.body-not-open", "/entries/1/fact"));
        }
    }

    @Nested
    class ABodyThatClosed {

        private final RegisterEntry closed = entry("closed", "2020-02-01", new Fact.Closed(body("school")));

        @Test
        void adoptsNoPolicyAfterwards() {
            assertThat(check(register(OPENED, closed, POLICY)))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.body-not-open", "/entries/2/fact"));
        }

        @Test
        void adoptsOneAfterItOpenedAgain() {
            assertThat(check(register(OPENED, closed, POLICY, opened("again", "2020-03-01", "school", "education"))))
                    .isEmpty();
        }

        @Test
        void mayCloseOnTheDayOnWhichItAdoptedOne() {
            assertThat(check(register(OPENED, closed.withOn(POLICY.on()).withKnownSince(POLICY.on()), POLICY)))
                    .isEmpty();
        }
    }

    @Nested
    class Retracted {

        @Test
        void mistakesAreNotReported() {
            assertThat(check(register(review("nothing", "2021-03-01"), retracted("review"))))
                    .isEmpty();
            assertThat(check(register(OPENED, POLICY, review("policy", "2020-02-29"), retracted("review"))))
                    .isEmpty();
        }

        @Test
        void mistakesOfOneEntryAreNotReported() {
            RegisterEntry future = POLICY.withSteps().withOn(Found.AS_OF.plusDays(1));

            assertThat(check(register(OPENED, future))).hasSize(3);
            assertThat(check(register(OPENED, future, retracted("policy")))).isEmpty();
        }

        @Test
        void openingsOpenNothing() {
            assertThat(check(register(POLICY, OPENED, retracted("school"))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.body-not-open", "/entries/0/fact"));
        }

        @Test
        void retractionsLeaveTheMistakeReported() {
            RegisterEntry again = entry("again", "2021-02-01", new Fact.Retracted(EntryId.of("no")))
                    .withKnownSince(Found.AS_OF);

            assertThat(check(register(review("nothing", "2021-03-01"), retracted("review"), again)))
                    .extracting(Found::code)
                    .containsExactly("register.unknown-entry");
        }

        private static RegisterEntry retracted(String what) {
            return entry("no", "2021-01-01", new Fact.Retracted(EntryId.of(what)));
        }
    }

    @Nested
    class FactThatDoesNotServeItsStep {

        @Test
        void isToldWithTheSortsThatDo() {
            Register register = register(OPENED, Reviews.event("e", "2021-01-01", "memorial", "schools"));

            assertThat(check(register, adopted()))
                    .containsExactly(new Found(
                            Severity.INFO,
                            "register.fact-does-not-serve-step",
                            "/entries/1/steps",
                            List.of("e", "event-held", "schools", "policy-adopted, signed")));
        }

        @Test
        void isAPolicyForAStepThatAsksForAnEvent() {
            assertThat(check(register(OPENED, POLICY.withSteps(CriterionKey.of("memorial"))), adopted()))
                    .extracting(Found::code)
                    .containsExactly("register.fact-does-not-serve-step");
        }

        @Test
        void isNoSignatureForAStepThatAsksForAPolicy() {
            RegisterEntry signed = entry(
                    "s",
                    "2021-11-02",
                    new Fact.Signed(body("rnn-group"), Text.of("Dying to Work"), Optional.empty()),
                    "trade-unions");

            assertThat(check(register(signed), adopted())).isEmpty();
        }

        @Test
        void isJudgedByTheStepsOfTheCharterThatThePlacesOwnStandFor() {
            Programme plymouth = adopted().withLocalCharter(LocalCharterId.of("plymouth-headings"));
            RegisterEntry group =
                    entry("g", "2021-01-01", new Fact.GroupFormed(body("school"), Optional.empty()), "memorial-event");

            assertThat(check(register(OPENED, group), plymouth))
                    .extracting(Found::code)
                    .containsExactly("register.fact-does-not-serve-step");
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
            assertThat(check(register(OPENED.withOn(Found.AS_OF.plusDays(1)).withKnownSince(Found.AS_OF.plusDays(1)))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.after-day", "/entries/0/on"));
        }

        @Test
        void knowledgeBeforeTheFactIsReported() {
            assertThat(check(register(OPENED.withKnownSince(OPENED.on().minusDays(1)))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("register.known-too-early", "/entries/0/knownSince"));
        }

        @Test
        void aPolicyThatIsForNoStepIsReported() {
            assertThat(check(register(OPENED, POLICY.withSteps())))
                    .extracting(Found::code)
                    .containsExactly("register.no-step");
        }
    }

    private static RegisterEntry review(String policy, String day) {
        return entry("review", day, new Fact.PolicyReviewed(EntryId.of(policy)));
    }

    private static Programme adopted() {
        return programme(transition(ProgrammeState.ADOPTED, "2019-01-01"));
    }

    private static List<Found> check(Register register) {
        return Found.in(Register.class, register, RULES, Found.AS_OF, Dossier.of(register));
    }

    private static List<Found> check(Register register, Programme programme) {
        Dossier dossier = Dossier.of(register, programme, Fixtures.plymouth()).over(Fixtures.CATALOGUE);
        return Found.in(Register.class, register, RULES, Found.AS_OF, dossier);
    }
}
