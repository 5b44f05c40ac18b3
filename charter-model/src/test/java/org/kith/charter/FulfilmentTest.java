package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Fulfilment.DUE;
import static org.kith.charter.Fulfilment.LAPSED;
import static org.kith.charter.Fulfilment.MET;
import static org.kith.charter.Fulfilment.NOT_KNOWN;
import static org.kith.charter.Fulfilment.PARTLY_MET;
import static org.kith.charter.Fulfilment.UNMET;
import static org.kith.charter.Reviews.asked;
import static org.kith.charter.Reviews.basis;
import static org.kith.charter.Reviews.ended;
import static org.kith.charter.Reviews.event;
import static org.kith.charter.Reviews.fulfilment;
import static org.kith.charter.Reviews.given;
import static org.kith.charter.Reviews.group;
import static org.kith.charter.Reviews.informed;
import static org.kith.charter.Reviews.joined;
import static org.kith.charter.Reviews.looked;
import static org.kith.charter.Reviews.policy;
import static org.kith.charter.Reviews.policyReviewed;
import static org.kith.charter.Reviews.replied;
import static org.kith.charter.Reviews.reviewed;
import static org.kith.charter.Reviews.rules;
import static org.kith.charter.Reviews.step;
import static org.kith.charter.Reviews.work;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.entry;
import static org.kith.charter.Samples.opened;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.text.Text;

/** How each sort of promise is judged; the adoption is on 2020-11-02, so years begin on 2 November. */
class FulfilmentTest {

    @Nested
    class Policies {

        private final RegisterEntry school = opened("school", "2019-01-01", "school", "education");
        private final RegisterEntry college = opened("college", "2019-01-01", "college", "education");
        private final RegisterEntry policy = policy("policy", "2021-03-01", "school", "schools");

        @Test
        void areNotKnownWhereNoBodyIsListed() {
            assertThat(fulfilment(basis(policy), "2021-04-01", "schools")).isEqualTo(NOT_KNOWN);
        }

        @Test
        void areCountedPerBody() {
            ReviewBasis basis = basis(school, college, policy);

            assertThat(step(basis, "2021-04-01", "schools").coverage()).contains(Share.of(1, 2));
            assertThat(fulfilment(basis, "2021-04-01", "schools")).isEqualTo(PARTLY_MET);
            assertThat(fulfilment(basis(school, policy), "2021-04-01", "schools"))
                    .isEqualTo(MET);
            assertThat(fulfilment(basis(school, policy), "2021-02-28", "schools"))
                    .isEqualTo(UNMET);
        }

        @ParameterizedTest
        @CsvSource({"2022-03-01, MET", "2022-03-02, LAPSED"})
        void countForTwelveMonthsAfterTheirAdoption(String day, Fulfilment expected) {
            assertThat(fulfilment(basis(school, policy), day, "schools")).isEqualTo(expected);
        }

        @Test
        void countForTwelveMonthsAfterTheirLastReview() {
            ReviewBasis basis = basis(school, policy, policyReviewed("review", "2022-05-01", "policy"));

            assertThat(fulfilment(basis, "2023-05-01", "schools")).isEqualTo(MET);
            assertThat(step(basis, "2023-05-01", "schools").facts())
                    .containsExactly(ReviewFact.builder()
                            .standing(FactStanding.COUNTS)
                            .entry(EntryId.of("review"))
                            .body(body("school"))
                            .on(day("2022-05-01"))
                            .until(day("2023-05-01"))
                            .build());
        }

        @Test
        void ofALeapDayCountUpToTheLastOfFebruary() {
            ReviewBasis basis = basis(school, policy, policyReviewed("review", "2024-02-29", "policy"));

            assertThat(fulfilment(basis, "2025-02-28", "schools")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2025-03-01", "schools")).isEqualTo(LAPSED);
        }

        @Test
        void thatEndedHaveLapsed() {
            assertThat(fulfilment(basis(school, policy, ended("end", "2021-06-01", "policy")), "2021-06-01", "schools"))
                    .isEqualTo(LAPSED);
        }

        @Test
        void ofClosedBodiesLeaveTheWhole() {
            ReviewBasis basis =
                    basis(school, college, policy, entry("closing", "2021-06-01", new Fact.Closed(body("college"))));

            assertThat(step(basis, "2021-06-01", "schools").coverage()).contains(Share.of(1, 1));
        }

        @Test
        void ofBodiesThatTheStepDoesNotAddressAreToldAndNotCounted() {
            StepReview step =
                    step(basis(school, policy("other", "2021-03-01", "library", "schools")), "2021-04-01", "schools");

            assertThat(step.coverage()).contains(Share.of(0, 1));
            assertThat(step.facts(FactStanding.UNCOUNTED))
                    .extracting(fact -> fact.body().orElseThrow())
                    .containsExactly(body("library"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Recurrence.class,
                names = {"AT_EACH_REVIEW", "FIRST_REVIEW_THEN_YEARLY"})
        void countUpToTheReviewAfterNextWhereTheyAreLookedAtInEachReview(Recurrence recurrence) {
            ReviewBasis basis = basis(school, policy).withCharter(schools(recurrence));

            assertThat(fulfilment(basis, "2023-11-01", "schools")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2023-11-02", "schools")).isEqualTo(LAPSED);
            assertThat(basis.asOf(day("2022-06-01")).owed())
                    .filteredOn(owed -> owed.kind() == OwedKind.POLICY_REVIEW)
                    .extracting(Owed::by)
                    .containsExactly(day("2023-11-01"));
        }

        @Test
        void countWithoutEndWhereTheyAreAskedForAllTheTime() {
            ReviewBasis basis = basis(school, policy).withCharter(schools(Recurrence.CONTINUOUS));

            assertThat(fulfilment(basis, "2035-01-01", "schools")).isEqualTo(MET);
        }

        private static Charter schools(Recurrence recurrence) {
            return Fixtures.THIRTEEN.withSteps(Fixtures.THIRTEEN.steps().stream()
                    .map(step -> step.key().value().equals("schools") ? step.withRecurrence(recurrence) : step)
                    .toList());
        }

        @Test
        void areSupportedBySignaturesThatDecideNothing() {
            RegisterEntry signed = entry(
                    "dying-to-work",
                    "2021-11-03",
                    new Fact.Signed(body("school"), Text.of("Dying to Work"), Optional.of(Qualified.exactly(240))),
                    "schools");
            StepReview without = step(basis(school, college, policy), "2021-12-01", "schools");
            StepReview with = step(basis(school, college, policy, signed), "2021-12-01", "schools");

            assertThat(with.facts()).startsWith(without.facts().toArray(ReviewFact[]::new));
            assertThat(with.facts())
                    .filteredOn(fact -> fact.entry().filter(signed.id()::equals).isPresent())
                    .extracting(
                            fact -> fact.standing().name(),
                            fact -> fact.body().orElseThrow(),
                            fact -> fact.on().orElseThrow())
                    .containsExactly(tuple("SUPPORTING", body("school"), day("2021-11-03")));
            assertThat(with.fulfilment()).isEqualTo(without.fulfilment());
            assertThat(with.coverage()).isEqualTo(without.coverage());
        }

        @Test
        void countForAStepWithoutSectorsWhereTheBodyNamesIt() {
            ReviewBasis basis = basis(
                    entry("branch", "2019-01-01", new Fact.Opened(body("branch"), Set.of()), "trade-unions"),
                    policy("policy", "2021-03-01", "branch", "trade-unions"));

            assertThat(fulfilment(basis, "2021-04-01", "trade-unions")).isEqualTo(MET);
        }

        @Test
        void needNoReviewWhereTheVersionAsksForNone() {
            ReviewBasis twelve = basis(school, policy).withCharter(Fixtures.TWELVE);

            assertThat(fulfilment(twelve, "2030-01-01", "schools")).isEqualTo(MET);
        }
    }

    @Nested
    class Groups {

        private final RegisterEntry one = opened("one", "2019-01-01", "st-mary", "worship");
        private final RegisterEntry two = opened("two", "2019-01-01", "mosque", "worship");

        @Test
        void areCountedPerCongregation() {
            StepReview step = step(basis(one, two, group("g", "2019-05-01", "mosque")), "2021-01-01", "faith");

            assertThat(step.fulfilment()).isEqualTo(PARTLY_MET);
            assertThat(step.coverage()).contains(Share.of(1, 2));
            assertThat(step.facts(FactStanding.MISSING))
                    .extracting(fact -> fact.body().orElseThrow())
                    .containsExactly(body("st-mary"));
        }

        @Test
        void goOnUntilTheyEnd() {
            ReviewBasis basis = basis(one, group("g", "2019-05-01", "st-mary"), ended("e", "2035-01-01", "g"));

            assertThat(fulfilment(basis, "2034-12-31", "faith")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2035-01-01", "faith")).isEqualTo(LAPSED);
        }

        @Test
        void endWithTheirBodyAndDoNotComeBackWithIt() {
            RegisterEntry closed = entry("closed", "2021-06-01", new Fact.Closed(body("st-mary")));
            RegisterEntry again = opened("again", "2023-01-01", "st-mary", "worship");
            ReviewBasis basis = basis(one, group("g", "2019-05-01", "st-mary"), closed, again);
            ReviewBasis anew =
                    basis(one, group("g", "2019-05-01", "st-mary"), closed, again, group("h", "2023-02-01", "st-mary"));

            assertThat(fulfilment(basis, "2021-05-31", "faith")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2023-03-01", "faith")).isEqualTo(LAPSED);
            assertThat(fulfilment(anew, "2023-03-01", "faith")).isEqualTo(MET);
        }
    }

    @Nested
    class Work {

        @ParameterizedTest
        @ValueSource(strings = {"1", "over 0", "about 12", "at least 3"})
        void isMetWithSomebodyInIt(String citizens) {
            assertThat(fulfilment(
                            basis(work("w", "2021-01-01", "hospice", citizens)), "2021-02-01", "hospices-care-homes"))
                    .isEqualTo(MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "under 5", "at most 5", "at least 0"})
        void isPartlyMetWithPerhapsNobodyInIt(String citizens) {
            assertThat(fulfilment(
                            basis(work("w", "2021-01-01", "hospice", citizens)), "2021-02-01", "hospices-care-homes"))
                    .isEqualTo(PARTLY_MET);
        }

        @Test
        void goesByTheLastCount() {
            ReviewBasis basis = basis(
                    work("w", "2021-01-01", "hospice", "5"),
                    entry("c", "2022-01-01", new Fact.CitizensCounted(EntryId.of("w"), Qualified.exactly(0))));

            assertThat(fulfilment(basis, "2021-12-31", "hospices-care-homes")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2022-01-01", "hospices-care-homes")).isEqualTo(PARTLY_MET);
        }

        @Test
        void lapsesWhenItsBodyCloses() {
            ReviewBasis basis = basis(
                    work("w", "2021-01-01", "hospice", "5"),
                    entry("c", "2022-01-01", new Fact.Closed(body("hospice"))));

            assertThat(fulfilment(basis, "2022-01-01", "hospices-care-homes")).isEqualTo(LAPSED);
        }
    }

    @Nested
    class Events {

        @ParameterizedTest
        @CsvSource({
            "2020-12-01, DUE", // nothing yet, and the first year is not over
            "2021-05-10, MET",
            "2021-11-01, MET", // the last day of the first year
            "2021-11-02, DUE",
            "2022-11-01, DUE",
            "2022-11-02, LAPSED"
        })
        void countInTheYearInWhichTheyAreHeld(String day, Fulfilment expected) {
            assertThat(fulfilment(basis(event("e", "2021-05-10", "memorial")), day, "memorial"))
                    .isEqualTo(expected);
        }

        @Test
        void areUnmetIfAYearIsOverWithoutAny() {
            assertThat(fulfilment(basis(), "2021-11-02", "memorial")).isEqualTo(UNMET);
        }

        @Test
        void countForTheStepsThatTheyAreFor() {
            ReviewBasis basis = basis(event("e", "2021-05-10", "culture", "competition"));

            assertThat(basis.asOf(day("2021-06-01")).stepsThatAre(MET))
                    .containsExactlyElementsOf(keys("culture", "competition"));
        }

        @Test
        void countForEverWhereTheVersionNamesNoPeriod() {
            ReviewBasis twelve = basis(event("e", "2021-05-10", "culture")).withCharter(Fixtures.TWELVE);

            assertThat(fulfilment(twelve, "2030-01-01", "culture")).isEqualTo(MET);
        }
    }

    @Nested
    class Awards {

        private final RegisterEntry rules = rules("rules", "2020-12-01");

        @Test
        void needRulesAndWinners() {
            ReviewBasis basis = basis(rules, given("given", "2021-10-01", "rules"));

            assertThat(fulfilment(basis, "2021-10-01", "award")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2021-11-02", "award")).isEqualTo(DUE);
            assertThat(fulfilment(basis, "2022-11-02", "award")).isEqualTo(PARTLY_MET);
        }

        @Test
        void arePartlyMetByRulesAloneAfterTheFirstYear() {
            assertThat(fulfilment(basis(rules), "2021-11-01", "award")).isEqualTo(DUE);
            assertThat(fulfilment(basis(rules), "2021-11-02", "award")).isEqualTo(PARTLY_MET);
        }

        @Test
        void lapseWhenTheRulesEndAndTheLastWinnersAreOfTheYearBefore() {
            ReviewBasis basis = basis(rules, given("given", "2021-10-01", "rules"), ended("e", "2021-12-01", "rules"));

            assertThat(fulfilment(basis, "2021-12-01", "award")).isEqualTo(LAPSED);
        }
    }

    @Nested
    class Information {

        @Test
        void isCurrentForAsManyMonthsAsTheTermsSay() {
            ReviewBasis basis = basis(informed("i", "2021-01-15"));
            ReviewTerms half = new ReviewTerms(SectorReading.A_YEAR_AFTER_THE_REVIEW, 24, 6);

            assertThat(fulfilment(basis, "2022-01-15", "publicity")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2022-01-16", "publicity")).isEqualTo(LAPSED);
            assertThat(fulfilment(basis.withTerms(half), "2021-07-16", "publicity"))
                    .isEqualTo(LAPSED);
        }
    }

    @Nested
    class Requests {

        private final RegisterEntry hostel = asked("hostel", "2021-02-01", "hostel");
        private final RegisterEntry prison = asked("prison", "2021-02-01", "prison");
        private final RegisterEntry nothing = replied("reply", "2021-05-01", "hostel", ReplyKind.NONE);

        @Test
        void areMetByAReplyThatThereIsNothing() {
            assertThat(fulfilment(basis(hostel, nothing), "2021-06-01", "excluded"))
                    .isEqualTo(MET);
        }

        @Test
        void areCountedPerBodyThatWasAsked() {
            StepReview step = step(basis(hostel, prison, nothing), "2022-11-02", "excluded");

            assertThat(step.coverage()).contains(Share.of(0, 2));
            assertThat(step.fulfilment()).isEqualTo(PARTLY_MET);
            assertThat(step.facts())
                    .extracting(ReviewFact::standing)
                    .containsExactly(FactStanding.EARLIER, FactStanding.MISSING);
        }

        @Test
        void ofBodiesThatClosedLeaveTheWhole() {
            ReviewBasis basis =
                    basis(hostel, prison, nothing, entry("c", "2021-06-01", new Fact.Closed(body("prison"))));

            assertThat(step(basis, "2021-06-01", "excluded").coverage()).contains(Share.of(1, 1));
        }

        @Test
        void areDueUntilTheFirstReview() {
            assertThat(fulfilment(basis(hostel), "2022-11-01", "excluded")).isEqualTo(DUE);
            assertThat(fulfilment(basis(hostel), "2022-11-02", "excluded")).isEqualTo(UNMET);
        }

        @Test
        void areDueAgainAfterTheFirstReviewAndLapseAYearLater() {
            assertThat(fulfilment(basis(hostel, nothing), "2022-11-02", "excluded"))
                    .isEqualTo(DUE);
            assertThat(fulfilment(basis(hostel, nothing), "2023-11-02", "excluded"))
                    .isEqualTo(LAPSED);
        }

        @Test
        void areUnmetIfNobodyIsAsked() {
            assertThat(fulfilment(basis(), "2022-11-02", "excluded")).isEqualTo(UNMET);
        }
    }

    @Nested
    class Equality {

        private final String[] others = Fixtures.THIRTEEN.keys().stream()
                .map(CriterionKey::value)
                .filter(key -> !key.equals("diversity"))
                .toArray(String[]::new);
        private final ReviewBasis twoAxes = basis(
                        looked("a", "2021-02-01", Set.of("poverty", "ethnic"), "schools", "faith"),
                        looked("b", "2021-03-01", Set.of("poverty"), "memorial"))
                .withAxes(DiversityAxisId.of("poverty"), DiversityAxisId.of("ethnic"));

        @Test
        void isAQualityOfEveryOtherStepAndNotATaskOfItsOwn() {
            assertThat(fulfilment(basis(looked("a", "2021-02-01", Set.of(), others)), "2021-03-01", "diversity"))
                    .isEqualTo(MET);
            assertThat(fulfilment(basis(looked("a", "2021-02-01", Set.of(), "diversity")), "2021-03-01", "diversity"))
                    .isEqualTo(DUE);
        }

        @Test
        void isCountedInStepsTimesWaysOfDiffering() {
            assertThat(step(twoAxes, "2021-06-01", "diversity").coverage()).contains(Share.of(5, 24));
        }

        @Test
        void isToldForEveryWayOfDiffering() {
            List<AxisReview> axes = twoAxes.asOf(day("2021-06-01")).axes();

            assertThat(axes).extracting(AxisReview::share).containsExactly(Share.of(3, 12), Share.of(2, 12));
            assertThat(axes.get(1).looked()).containsExactlyElementsOf(keys("schools", "faith"));
        }

        @Test
        void isDueAgainAtEachReview() {
            assertThat(fulfilment(basis(looked("a", "2021-02-01", Set.of(), others)), "2022-11-02", "diversity"))
                    .isEqualTo(DUE);
        }
    }

    @Nested
    class Governance {

        @Test
        void isMetByAFirstReviewUntilASectorIsToJoin() {
            ReviewBasis basis = basis(reviewed("r", "2022-10-01"));

            assertThat(fulfilment(basis, "2023-11-01", "governance")).isEqualTo(MET);
            assertThat(fulfilment(basis, "2023-11-02", "governance")).isEqualTo(PARTLY_MET);
        }

        @Test
        void isUnmetFromTheDayAfterTheFirstReviewWasDue() {
            assertThat(fulfilment(basis(), "2022-11-02", "governance")).isEqualTo(DUE);
            assertThat(fulfilment(basis(), "2022-11-03", "governance")).isEqualTo(UNMET);
        }

        @Test
        void countsALateReviewThatMovesNothing() {
            ReviewBasis late = basis(reviewed("r", "2023-05-01"));

            assertThat(fulfilment(late, "2023-05-01", "governance")).isEqualTo(MET);
            assertThat(fulfilment(late, "2023-11-02", "governance")).isEqualTo(PARTLY_MET);
        }

        @Test
        void countsSectorsThatJoinedAfterTheAdoptionAndDidNotLeave() {
            ReviewBasis basis = basis(
                    reviewed("r", "2022-10-01"),
                    joined("founding", "2020-11-02", "education"),
                    joined("new", "2023-01-01", "worship"),
                    joined("gone", "2023-02-01", "workplaces"),
                    entry(
                            "left",
                            "2024-01-01",
                            new Fact.SectorLeft(org.kith.core.community.SectorId.of("workplaces"))));

            assertThat(step(basis, "2025-11-02", "governance").coverage()).contains(Share.of(1, 3));
            assertThat(fulfilment(basis, "2024-11-01", "governance")).isEqualTo(MET);
        }

        @Test
        void doesNotCountAReviewBeforeTheAdoption() {
            assertThat(fulfilment(basis(reviewed("r", "2020-11-01")), "2022-11-03", "governance"))
                    .isEqualTo(UNMET);
        }
    }

    private static List<CriterionKey> keys(String... values) {
        return Arrays.stream(values).map(CriterionKey::of).toList();
    }
}
