package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Reviews.asked;
import static org.kith.charter.Reviews.basis;
import static org.kith.charter.Reviews.event;
import static org.kith.charter.Reviews.fulfilment;
import static org.kith.charter.Reviews.joined;
import static org.kith.charter.Reviews.policy;
import static org.kith.charter.Reviews.replied;
import static org.kith.charter.Reviews.reviewed;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.number.Share;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

class CharterReviewTest {

    /** Bern adopted its charter on 2 November 2020. */
    @Nested
    class Bern {

        private final ReviewBasis bern = ReviewBasis.of(
                        Dossier.of(Fixtures.read(Programme.class, "programme-bern.json"))
                                .over(Fixtures.CATALOGUE),
                        ProgrammeId.of("bern"))
                .orElseThrow();

        @Test
        void owesItsFirstReviewWithin24Months() {
            assertThat(owed(bern, "2020-11-02", OwedKind.FIRST_REVIEW)).containsExactly(day("2022-11-02"));
        }

        @ParameterizedTest
        @CsvSource({"2022-11-01, 0", "2023-11-01, 0", "2023-11-02, 1", "2025-11-02, 3"})
        void isToHaveAddedSoManySectors(String day, int sectors) {
            StepReview governance = Reviews.step(bern, day, "governance");

            assertThat(governance.coverage().map(Share::whole).orElse(0L)).isEqualTo(sectors);
        }

        @ParameterizedTest
        @CsvSource({"2022-11-01, 0", "2022-11-02, 1", "2023-11-02, 2", "2025-11-02, 4"})
        void isToHaveAddedOneMoreIfTheFirstJoinsWithTheReview(String day, int sectors) {
            ReviewTerms early = new ReviewTerms(SectorReading.WITH_THE_REVIEW, 24, 12);
            StepReview governance = Reviews.step(bern.withTerms(early), day, "governance");

            assertThat(governance.coverage().map(Share::whole).orElse(0L)).isEqualTo(sectors);
        }

        @Test
        void hasTheReadingNamedInItsReview() {
            assertThat(bern.asOf(day("2023-11-02")).terms().sectors()).isEqualTo(SectorReading.A_YEAR_AFTER_THE_REVIEW);
        }

        @Test
        void hasTheReadingThatItsProgrammeTells() {
            ReviewTerms early = new ReviewTerms(SectorReading.WITH_THE_REVIEW, 24, 12);
            Dossier told = Dossier.of(bern.programme().withTerms(early)).over(Fixtures.CATALOGUE);

            assertThat(ReviewBasis.of(told, ProgrammeId.of("bern")).orElseThrow())
                    .isEqualTo(bern.withProgramme(bern.programme().withTerms(early))
                            .withTerms(early));
        }

        @Test
        void isReviewedByAllThirteenStepsFromItsAdoptionOn() {
            assertThat(bern.asOf(day("2020-11-02")).met()).isEqualTo(Share.of(0, 13));
        }

        @Test
        void hasPromisedNothingTheDayBefore() {
            CharterReview review = bern.asOf(day("2020-11-01"));

            assertThat(review.state()).isEmpty();
            assertThat(review.stepsThatAre(Fulfilment.NOT_PROMISED)).hasSize(13);
            assertThat(review.owed()).isEmpty();
            assertThat(review.met()).isEqualTo(Share.NONE);
        }

        @Test
        void isLookedAtForTheWaysOfDifferingThatTheKernelLists() {
            assertThat(bern.asOf(day("2020-11-02")).axes()).hasSize(7);
        }
    }

    @Nested
    class PlacesOfWhichLittleIsKnown {

        @Test
        void birminghamCannotBeReviewedByARevisionWhoseStepsAreUnknown() {
            Dossier birmingham = Dossier.of(Fixtures.read(Programme.class, "programme-birmingham.json"))
                    .over(Fixtures.CATALOGUE);

            assertThat(ReviewBasis.of(birmingham, ProgrammeId.of("birmingham")).findings())
                    .extracting(Finding::code)
                    .containsExactly("charter-review.steps-unknown");
        }

        @Test
        void ofAParishWithoutADayOfAdoptionNothingIsDueAndNoStepIsKnown() {
            Dossier parish = Dossier.of(Fixtures.read(Programme.class, "programme-whittington-fisherwick.json"))
                    .over(Fixtures.CATALOGUE);
            Outcome<ReviewBasis> basis = ReviewBasis.of(parish, ProgrammeId.of("whittington-fisherwick"));
            CharterReview review = basis.orElseThrow().asOf(day("2021-11-01"));

            assertThat(review.owed()).isEmpty();
            assertThat(review.stepsThatAre(Fulfilment.NOT_KNOWN)).hasSize(13);
            assertThat(basis.findings()).extracting(Finding::code).contains("charter-review.no-adoption");
        }

        @Test
        void ofAPlaceWithoutADayOfAdoptionWhatItsOwnCharterLeavesOutIsNotPromised() {
            CharterReview review = basis().withProgramme(programme())
                    .withLocalCharter(Fixtures.plymouth())
                    .asOf(day("2021-11-01"));

            assertThat(review.stepsThatAre(Fulfilment.NOT_KNOWN)).isNotEmpty();
            assertThat(review.stepsThatAre(Fulfilment.NOT_PROMISED)).isNotEmpty();
            assertThat(review.ownAims())
                    .allSatisfy(aim -> assertThat(aim.fulfilment()).isEqualTo(Fulfilment.NOT_KNOWN));
        }

        @Test
        void ofAPlaceThatEndedNothingIsPromisedThoughItsAdoptionIsNotTold() {
            ReviewBasis ended = basis().withProgramme(programme(transition(ProgrammeState.ENDED, "2021-01-01")));

            assertThat(ended.asOf(day("2021-11-01")).stepsThatAre(Fulfilment.NOT_PROMISED))
                    .hasSize(13);
        }

        @Test
        void aProgrammeThatIsNotThereIsAFinding() {
            assertThat(ReviewBasis.of(Dossier.EMPTY, ProgrammeId.of("bern")).findings())
                    .extracting(Finding::code)
                    .containsExactly("charter-review.no-programme");
        }

        @Test
        void aCharterThatIsNotThereIsAFinding() {
            assertThat(ReviewBasis.of(Dossier.of(programme()), ProgrammeId.of("village"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("charter-review.no-charter");
        }
    }

    @Nested
    class WhatIsMissing {

        @Test
        void isToldBesideTheBasis() {
            Programme programme = programme(transition(ProgrammeState.ADOPTED, Reviews.ADOPTED))
                    .withLocalCharter(LocalCharterId.of("nobody-wrote-it"));
            Outcome<ReviewBasis> basis =
                    ReviewBasis.of(Dossier.of(programme).over(Fixtures.CATALOGUE), ProgrammeId.of("village"));

            assertThat(basis.isPresent()).isTrue();
            assertThat(basis.findings())
                    .extracting(Finding::code)
                    .containsExactly("charter-review.no-register", "charter-review.no-local-charter");
        }
    }

    @Nested
    class Owing {

        private final ReviewBasis basis = basis(
                opened("school", "2019-01-01", "school", "education"),
                policy("policy", "2021-03-01", "school", "schools"),
                event("parade", "2021-05-10", "memorial"));

        @Test
        void isByDay() {
            assertThat(basis.asOf(day("2021-06-01")).owed())
                    .extracting(Owed::by)
                    .isSorted()
                    .startsWith(day("2021-11-01"), day("2021-11-01"), day("2021-11-01"), day("2022-03-01"));
        }

        @Test
        void looksAheadSoManyDaysTheLastIncluded() {
            CharterReview review = basis.asOf(day("2022-02-01"));

            assertThat(review.dueWithin(28))
                    .extracting(Owed::kind, owed -> owed.body().orElseThrow())
                    .containsExactly(tuple(OwedKind.POLICY_REVIEW, body("school")));
            assertThat(review.dueWithin(27)).isEmpty();
        }

        @Test
        void isLateFromTheDayAfter() {
            assertThat(basis.asOf(day("2022-03-01")).late()).isEmpty();
            assertThat(basis.asOf(day("2022-03-02")).late())
                    .extracting(Owed::kind)
                    .containsExactly(OwedKind.POLICY_REVIEW);
        }

        @Test
        void anEventAgainByTheEndOfTheNextYear() {
            assertThat(basis.asOf(day("2021-06-01")).owed().stream()
                            .filter(owed -> owed.step().value().equals("memorial"))
                            .map(Owed::by))
                    .containsExactly(day("2022-11-01"));
        }

        @Test
        void aRequestAndThenItsReply() {
            assertThat(owed(basis(), "2021-06-01", OwedKind.REQUEST)).containsExactly(day("2022-11-01"));
            assertThat(owed(basis(asked("a", "2021-02-01", "hostel")), "2021-06-01", OwedKind.REPLY))
                    .containsExactly(day("2022-11-01"));
        }

        @Test
        void everySectorThatShouldHaveJoinedAndTheNext() {
            ReviewBasis one = basis(reviewed("r", "2022-10-01"), joined("j", "2023-01-01", "worship"));

            assertThat(owed(one, "2025-11-03", OwedKind.SECTOR))
                    .containsExactly(day("2024-11-02"), day("2025-11-02"), day("2026-11-02"));
        }

        @Test
        void sectorsByTheNumberThatEachWillHave() {
            ReviewBasis one = basis(reviewed("r", "2022-10-01"), joined("j", "2023-01-01", "worship"));

            assertThat(one.asOf(day("2025-11-03")).owed().stream()
                            .filter(owed -> owed.kind() == OwedKind.SECTOR)
                            .map(owed -> owed.number().orElseThrow()))
                    .containsExactly(2, 3, 4);
        }
    }

    @Nested
    class Lapsing {

        private final ReviewBasis basis = basis(
                opened("school", "2019-01-01", "school", "education"),
                policy("policy", "2021-03-01", "school", "schools"),
                event("parade", "2021-05-10", "memorial"));

        @Test
        void isWhatCountsAndNoLongerDoesSoManyDaysLater() {
            CharterReview review = basis.asOf(day("2021-10-03"));

            assertThat(review.lapsingWithin(30))
                    .extracting(Lapse::step, Lapse::last)
                    .containsExactly(tuple(CriterionKey.of("memorial"), day("2021-11-01")));
            assertThat(review.lapsingWithin(29)).isEmpty();
            assertThat(review.lapsingWithin(365)).hasSize(2);
        }
    }

    @Nested
    class Pausing {

        private final RegisterEntry school = opened("school", "2019-01-01", "school", "education");
        private final RegisterEntry policy = policy("policy", "2021-03-01", "school", "schools");
        private final ReviewBasis paused = basis(school, policy)
                .withProgramme(programme(
                        transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                        transition(ProgrammeState.PAUSED, "2021-06-01"),
                        transition(ProgrammeState.RESUMED, "2021-07-01")));

        @Test
        void movesEveryDueDateByItsDays() {
            assertThat(owed(paused, "2021-08-01", OwedKind.POLICY_REVIEW)).containsExactly(day("2022-03-31"));
            assertThat(owed(paused, "2021-08-01", OwedKind.FIRST_REVIEW)).containsExactly(day("2022-12-02"));
            assertThat(owed(paused, "2021-08-01", OwedKind.AWARD)).containsExactly(day("2021-12-01"));
        }

        @Test
        void holdsAllThatIsDueAsLongAsItGoesOn() {
            ReviewBasis open = paused.withProgramme(programme(
                    transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                    transition(ProgrammeState.PAUSED, "2021-06-01")));
            CharterReview review = open.asOf(day("2030-01-01"));

            assertThat(review.state()).contains(ProgrammeState.PAUSED);
            assertThat(review.owed()).isEmpty();
            assertThat(review.step(CriterionKey.of("schools")).orElseThrow().fulfilment())
                    .isEqualTo(Fulfilment.MET);
        }

        @Test
        void movesNothingWhereTheSchemeSaysSo() {
            ReviewBasis strict = paused.withCharter(Fixtures.THIRTEEN.withPauses(PauseEffect.CLOCKS_RUN));

            assertThat(owed(strict, "2021-08-01", OwedKind.POLICY_REVIEW)).containsExactly(day("2022-03-01"));
        }

        @Test
        void movesNothingThatBeganAfterIt() {
            ReviewBasis later =
                    paused.withRegister(register(school, policy("policy", "2021-07-01", "school", "schools")));

            assertThat(owed(later, "2021-08-01", OwedKind.POLICY_REVIEW)).containsExactly(day("2022-07-01"));
        }

        @Test
        void isNotStalling() {
            ReviewBasis stalled = paused.withProgramme(programme(
                    transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                    transition(ProgrammeState.STALLED, "2021-06-01")));

            assertThat(owed(stalled, "2021-08-01", OwedKind.POLICY_REVIEW)).containsExactly(day("2022-03-01"));
        }
    }

    @Nested
    class AfterTheEnd {

        @Test
        void nothingIsPromised() {
            ReviewBasis ended = basis(event("e", "2021-05-10", "memorial"))
                    .withProgramme(programme(
                            transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                            transition(ProgrammeState.ENDED, "2021-08-01")));

            assertThat(fulfilment(ended, "2021-07-31", "memorial")).isEqualTo(Fulfilment.MET);
            assertThat(fulfilment(ended, "2021-08-01", "memorial")).isEqualTo(Fulfilment.NOT_PROMISED);
        }
    }

    @Nested
    class WhatWasKnown {

        private final ReviewBasis told =
                basis(event("e", "2021-05-10", "memorial").withKnownSince(day("2021-09-01")));

        @Test
        void isLessThanWhatWas() {
            assertThat(fulfilment(told, "2021-06-01", "memorial")).isEqualTo(Fulfilment.MET);
            assertThat(fulfilment(told.withKnownOn(day("2021-06-01")), "2021-06-01", "memorial"))
                    .isEqualTo(Fulfilment.DUE);
        }

        @Test
        void isNamedInTheReview() {
            assertThat(told.withKnownOn(day("2021-06-01"))
                            .asOf(day("2021-06-01"))
                            .knownOn())
                    .contains(day("2021-06-01"));
        }
    }

    @Nested
    class AbsentSectors {

        @Test
        void areThoseThatAPromisedStepAddresses() {
            CharterReview review =
                    basis(opened("school", "2019-01-01", "school", "education")).asOf(day("2021-06-01"));

            assertThat(review.absentSectors())
                    .extracting(SectorId::value)
                    .containsExactlyInAnyOrder(
                            "workplaces",
                            "labour",
                            "worship",
                            "health-support",
                            "culture-leisure",
                            "homelessness",
                            "prisons");
        }

        @Test
        void areNoLongerAbsentOnceABodyIsThereWhichThenCountsForItsStep() {
            CharterReview review = basis(
                            opened("union", "2019-01-01", "union", "labour"),
                            opened("other-union", "2019-01-01", "other-union", "labour"),
                            policy("policy", "2021-03-01", "union", "trade-unions"))
                    .asOf(day("2021-06-01"));

            assertThat(review.absentSectors()).doesNotContain(SectorId.of("labour"));
            assertThat(review.step(CriterionKey.of("trade-unions"))
                            .orElseThrow()
                            .coverage())
                    .contains(Share.of(1, 2));
        }

        @Test
        void areReportedForThemselves() {
            Programme programme = programme(transition(ProgrammeState.ADOPTED, "2019-01-01"));
            Dossier dossier = Dossier.of(
                            programme,
                            register(
                                    opened("a", "2019-01-01", "school", "education", "workplaces"),
                                    opened("b", "2019-01-01", "mosque", "worship", "culture-leisure"),
                                    opened("c", "2019-01-01", "union", "labour"),
                                    opened("d", "2019-01-01", "night-shelter", "homelessness", "prisons")))
                    .over(Fixtures.CATALOGUE);

            assertThat(Found.in(Programme.class, programme, ProgrammeRules.ALL, Found.AS_OF, dossier))
                    .extracting(Found::code, Found::path, Found::arguments)
                    .containsExactly(
                            tuple("programme.sector-absent", "/register", List.of("health-support", "village")));
        }
    }

    @Nested
    class LocalCharters {

        private final ReviewBasis plymouth = basis(
                        event("event", "2021-05-10", "memorial-event"),
                        opened("shop", "2019-01-01", "shop", "workplaces"),
                        policy("policy", "2021-03-01", "shop", "workplaces-unions"))
                .withLocalCharter(Fixtures.plymouth());

        @Test
        void leaveStepsUnpromised() {
            CharterReview review = plymouth.asOf(day("2021-06-01"));

            assertThat(review.stepsThatAre(Fulfilment.NOT_PROMISED))
                    .extracting(CriterionKey::value)
                    .containsExactly("competition", "governance");
            assertThat(review.met().whole()).isEqualTo(11);
        }

        @Test
        void letFactsCountUnderTheirOwnKeys() {
            assertThat(fulfilment(plymouth, "2021-06-01", "memorial")).isEqualTo(Fulfilment.MET);
            assertThat(fulfilment(plymouth, "2021-06-01", "workplaces")).isEqualTo(Fulfilment.MET);
        }

        @Test
        void haveTheirOwnAimsReviewedBesideTheSteps() {
            CharterReview review = plymouth.asOf(day("2021-06-01"));

            assertThat(review.ownAims())
                    .extracting(aim -> aim.step().value(), StepReview::fulfilment)
                    .containsExactly(tuple("friend-champion", Fulfilment.UNMET), tuple("network", Fulfilment.UNMET));
        }

        @Test
        void cannotHaveAnAimJudgedOfWhichTheSortIsUnknown() {
            ReviewBasis bern = basis().withLocalCharter(Fixtures.bern());

            assertThat(fulfilment(bern, "2021-06-01", "population")).isEqualTo(Fulfilment.NOT_KNOWN);
        }

        @Test
        void mayAskMoreOftenThanTheCharter() {
            LocalCharter yearly = LocalCharterTest.village(
                    LocalCharterTest.step("show", "culture").withRecurrence(Recurrence.YEARLY));
            ReviewBasis twelve = basis(event("e", "2021-05-10", "show"))
                    .withCharter(Fixtures.TWELVE)
                    .withLocalCharter(yearly);

            assertThat(fulfilment(twelve, "2030-01-01", "culture")).isEqualTo(Fulfilment.LAPSED);
        }

        @Test
        void mayReachFurther() {
            LocalCharter further = LocalCharterTest.village(
                    LocalCharterTest.step("all-who-teach", "schools").withSectors(SectorId.of("worship")));
            ReviewBasis basis =
                    basis(opened("mosque", "2019-01-01", "mosque", "worship")).withLocalCharter(further);

            assertThat(Reviews.step(basis, "2021-06-01", "schools").coverage()).contains(Share.of(0, 1));
        }
    }

    @Nested
    class AsAnAssessment {

        private final Framework framework = Fixtures.CATALOGUE
                .find(Framework.TYPE, Charters.COMPASSIONATE_CITY_13_SELF_ASSESSMENT)
                .orElseThrow();
        private final ReviewBasis basis = basis(
                event("parade", "2021-12-10", "memorial"),
                event("show", "2021-05-10", "culture"),
                event("story", "2020-05-10", "competition"),
                asked("asked", "2021-02-01", "hostel"),
                replied("replied", "2021-02-03", "asked", ReplyKind.GIVEN));

        @ParameterizedTest
        @CsvSource({
            "memorial, established",
            "culture, under-way",
            "competition, planned",
            "award, not-started",
            "excluded, established",
            "governance, planned"
        })
        void ratesEachStep(String step, String level) {
            assertThat(assessment(basis).answer(CriterionKey.of(step)))
                    .isInstanceOfSatisfying(
                            Answer.Rated.class,
                            rated -> assertThat(rated.level().value()).isEqualTo(level));
        }

        @Test
        void doesNotKnowWhatTheRegisterCannotTell() {
            assertThat(assessment(basis).answer(CriterionKey.of("schools"))).isInstanceOf(Answer.DontKnow.class);
        }

        @Test
        void leavesOutWhatIsNotPromised() {
            assertThat(assessment(basis.withLocalCharter(Fixtures.plymouth())).answer(CriterionKey.of("governance")))
                    .isInstanceOf(Answer.NotApplicable.class);
        }

        @Test
        void namesTheEntriesThatShowIt() {
            assertThat(assessment(basis).answer(CriterionKey.of("memorial")).evidence())
                    .extracting(evidence -> evidence.summary().value())
                    .containsExactly("Entry of the register: parade");
        }

        @Test
        void isNobodysOpinion() {
            assertThat(assessment(basis).rater().kind()).isEqualTo(RaterKind.RECORDS);
        }

        @Test
        void canBeScored() {
            Assessment assessment = assessment(basis);
            Dossier dossier = Dossier.of(assessment).over(Fixtures.CATALOGUE);

            assertThat(Fixtures.KITH.check(dossier, day("2022-06-01")))
                    .noneMatch(finding -> finding.code().startsWith("assessment.unknown"));
            assertThat(assessment.answers()).hasSize(13);
        }

        private Assessment assessment(ReviewBasis reviewed) {
            return reviewed.asOf(day("2022-06-01")).toAssessment(AssessmentId.of("computed"), framework);
        }
    }

    @Nested
    class Ids {

        @Test
        void areThoseOfTheProgrammeWithTheDay() {
            assertThat(basis().asOf(day("2021-06-01")).id()).hasToString("village.2021-06-01");
        }

        @ParameterizedTest
        @ValueSource(ints = {89, 90, 100})
        void areFingerprintsIfTheyWouldBeTooLong(int length) {
            String name = "a".repeat(length);

            assertThat(CharterReview.idOf(ProgrammeId.of(name), day("2021-06-01"))
                            .value())
                    .hasSize(length == 89 ? 100 : 71);
        }
    }

    private static List<LocalDate> owed(ReviewBasis basis, String day, OwedKind kind) {
        return basis.asOf(day(day)).owed().stream()
                .filter(owed -> owed.kind() == kind)
                .map(Owed::by)
                .toList();
    }
}
