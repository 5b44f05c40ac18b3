package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;

class ProgrammeDuesTest {

    private static final Programme VILLAGE =
            programme(transition(ProgrammeState.ADOPTED, Reviews.ADOPTED)).withLead(BodyId.of("council"));
    private static final Register REGISTER = register(
            opened("school", "2019-01-01", "school", "education"),
            Reviews.policy("policy", "2021-03-01", "school", "schools"),
            Reviews.event("parade", "2021-05-10", "memorial"));

    @Nested
    class WhatTheCharterAsksFor {

        @Test
        void isInTheDueListOfTheNext90Days() {
            assertThat(dues("2022-02-01", VILLAGE, REGISTER))
                    .extracting(due -> due.kind().value(), Due::by, Due::owner)
                    .containsExactly(tuple("policy-review", day("2022-03-01"), Optional.of(body("school"))));
        }

        @Test
        void isOwnedByTheLeadWhereNoBodyOfAStepOwesIt() {
            assertThat(dues("2022-10-01", VILLAGE, REGISTER))
                    .filteredOn(due -> due.kind().value().equals("first-review"))
                    .extracting(
                            Due::by,
                            due -> due.owner().orElseThrow(),
                            due -> due.pointer().toString())
                    .containsExactly(tuple(day("2022-11-02"), body("council"), "/charter"));
        }

        @Test
        void isToldApartByStepSortBodyAndNumber() {
            assertThat(dues("2023-10-01", VILLAGE, REGISTER))
                    .filteredOn(due -> Set.of("policy-review", "event", "sector")
                            .contains(due.kind().value()))
                    .extracting(Due::key)
                    .contains(
                            "programme/village#policy-review:schools/school",
                            "programme/village#event:memorial",
                            "programme/village#event:competition",
                            "programme/village#sector:governance/1")
                    .doesNotHaveDuplicates();
        }

        @Test
        void keepsItsKeyWhenAPauseMovesItsDay() {
            Programme paused = VILLAGE.withTransitions(
                    transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                    transition(ProgrammeState.PAUSED, "2021-12-01"),
                    transition(ProgrammeState.RESUMED, "2021-12-11"));

            assertThat(dues("2022-02-01", paused, REGISTER))
                    .extracting(Due::key, Due::by)
                    .containsExactly(tuple("programme/village#policy-review:schools/school", day("2022-03-11")));
        }

        @Test
        void isNothingWithoutAnAdoption() {
            assertThat(dues("2022-10-01", programme(), REGISTER)).isEmpty();
        }
    }

    @Nested
    class ByTheReadingOfTheProgramme {

        private final Programme bern = Fixtures.read(Programme.class, "programme-bern.json");

        @ParameterizedTest
        @CsvSource({"A_YEAR_AFTER_THE_REVIEW, 2023-11-02", "WITH_THE_REVIEW, 2022-11-02"})
        void theFirstSectorOfBernIsDueOnTheDayThatItsReviewOwesIt(SectorReading reading, LocalDate first) {
            Programme told = bern.withTerms(new ReviewTerms(reading, 24, 12));
            CharterReview review = ReviewBasis.of(Dossier.of(told).over(Fixtures.CATALOGUE), told.id())
                    .orElseThrow()
                    .asOf(first.minusDays(30));

            assertThat(sectors(dues(first.minusDays(30).toString(), told))).containsExactly(first);
            assertThat(review.owed())
                    .filteredOn(owed -> owed.kind() == OwedKind.SECTOR)
                    .extracting(Owed::by)
                    .contains(first);
        }

        @Test
        void isTheUsualOneIfItTellsNone() {
            assertThat(sectors(dues("2022-10-01", bern))).isEmpty();
            assertThat(sectors(dues("2023-10-01", bern))).containsExactly(day("2023-11-02"));
        }

        private static List<LocalDate> sectors(List<Due> dues) {
            return dues.stream()
                    .filter(due -> due.kind().value().equals("sector"))
                    .map(Due::by)
                    .toList();
        }
    }

    @Nested
    class Conditions {

        private final FundingCondition report =
                new FundingCondition(Text.of("A report"), Optional.of(day("2022-03-01")), Optional.empty());

        @Test
        void areDueUntilTheyAreMet() {
            FundingCondition met = new FundingCondition(report.wanted(), report.due(), Optional.of(day("2022-02-15")));

            assertThat(dues("2022-02-01", funded(report)))
                    .extracting(due -> due.kind().value(), due -> due.pointer().toString())
                    .containsExactly(tuple("funding-condition", "/funding/0/conditions/0/due"));
            assertThat(dues("2022-02-01", funded(met))).isEmpty();
        }

        private static Programme funded(FundingCondition condition) {
            return programme()
                    .withFunding(Funding.builder()
                            .title(Text.of("A grant"))
                            .addConditions(condition)
                            .build());
        }
    }

    private static List<Due> dues(String day, Document... documents) {
        return Fixtures.KITH
                .due(Dossier.of(documents), day(day), Period.ofDays(90))
                .orElseThrow()
                .items();
    }
}
